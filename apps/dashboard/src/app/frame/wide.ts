import type { Signal } from '@angular/core';
import { DOCUMENT, DestroyRef, inject, signal } from '@angular/core';

/** Whether the window has room for a column of navigation. */
export function wide(): Signal<boolean> {
  const query = inject(DOCUMENT).defaultView?.matchMedia?.('(min-width: 60rem)');
  const matches = signal(query?.matches ?? true);
  const follow = (event: MediaQueryListEvent) => {
    matches.set(event.matches);
  };
  query?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => query?.removeEventListener('change', follow));
  return matches.asReadonly();
}
