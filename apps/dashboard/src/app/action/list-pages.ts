import { computed, signal } from '@angular/core';

/** Where one is in a list read a page at a time: the mark of the page, and the way back. */
export function listPages() {
  const marks = signal<readonly (string | null)[]>([null]);
  return {
    /** The mark to read after, null for the first page. */
    after: computed(() => marks().at(-1) ?? null),
    /** The page shown, from 0. */
    page: computed(() => marks().length - 1),
    next: (endCursor: string | null | undefined) => {
      if (endCursor != null) marks.update((known) => [...known, endCursor]);
    },
    previous: () => {
      marks.update((known) => (known.length > 1 ? known.slice(0, -1) : known));
    },
  };
}
