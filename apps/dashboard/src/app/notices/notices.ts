import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';

/** Something to tell the person, whatever the page. */
export interface Notice {
  /** Its number, to take it away. */
  readonly id: number;
  /** The key of its words. */
  readonly key: string;
  /** What the button does, null for none. */
  readonly retry: (() => void) | null;
}

const UNREACHABLE = 'shell.notice.unreachable';

interface State {
  readonly notices: readonly Notice[];
  readonly next: number;
}

/** What the person must be told. The same sentence is never shown twice at once. */
export const Notices = signalStore(
  { providedIn: 'root' },
  withState<State>({ notices: [], next: 1 }),
  withMethods((store) => {
    const add = (key: string, retry: (() => void) | null) => {
      patchState(store, ({ notices, next }) => ({
        notices: [...notices.filter((notice) => notice.key !== key), { id: next, key, retry }],
        next: next + 1,
      }));
    };
    return {
      /** Tells something that was done. */
      tell: (key: string) => {
        add(key, null);
      },
      /** The server did not answer: what is on screen may be old. */
      unreachable: (retry: () => void) => {
        add(UNREACHABLE, retry);
      },
      /** The server answered again. */
      reached: () => {
        patchState(store, ({ notices }) => ({ notices: notices.filter(({ key }) => key !== UNREACHABLE) }));
      },
      /** Takes a notice away. */
      dismiss: (id: number) => {
        patchState(store, ({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
      },
    };
  }),
);
