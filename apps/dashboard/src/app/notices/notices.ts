import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';

/** Something to tell the person, whatever the page. */
export interface Notice {
  /** Its number, to take it away. */
  readonly id: number;
  /** The key of its words. */
  readonly key: string;
  /** The moment that its words name, null for none. */
  readonly at: Date | null;
  /** What the button does, null for none. */
  readonly retry: (() => void) | null;
  /** The key of what is written on it. */
  readonly button: string;
}

const UNREACHABLE = 'shell.notice.unreachable';
const TOO_MUCH = 'shell.notice.tooMuch';
const OUTDATED = 'shell.notice.outdated';
const STEP_UP = 'shell.notice.stepUp';
const RETRY = 'shell.notice.retry';

interface State {
  readonly notices: readonly Notice[];
  readonly next: number;
}

/** What the person must be told. The same sentence is never shown twice at once. */
export const Notices = signalStore(
  { providedIn: 'root' },
  withState<State>({ notices: [], next: 1 }),
  withMethods((store) => {
    const add = (key: string, { retry = null, at = null, button = RETRY }: Partial<Notice> = {}) => {
      patchState(store, ({ notices, next }) => ({
        notices: [...notices.filter((notice) => notice.key !== key), { id: next, key, at, retry, button }],
        next: next + 1,
      }));
    };
    return {
      /** Tells something that was done. */
      tell: (key: string) => {
        add(key);
      },
      /** The server did not answer: what is on screen may be old. */
      unreachable: (retry: () => void) => {
        add(UNREACHABLE, { retry });
      },
      /** So much was asked that the server answers again at a later moment. */
      tooMuch: (at: Date) => {
        add(TOO_MUCH, { at });
      },
      /** The server is of another version than this page, and takes no more from it. */
      outdated: () => {
        add(OUTDATED, {
          retry: () => {
            location.reload();
          },
          button: 'shell.notice.reload',
        });
      },
      /** What was sent asks to prove again who one is: in a tab of its own, so that what was typed stays. */
      stepUp: () => {
        add(STEP_UP, {
          retry: () => {
            window.open('/session/prove', '_blank', 'noopener');
          },
          button: 'shell.notice.prove',
        });
      },
      /** The server answered again. */
      reached: () => {
        patchState(store, ({ notices }) => ({
          notices: notices.filter(({ key }) => ![UNREACHABLE, TOO_MUCH].includes(key)),
        }));
      },
      /** Takes a notice away. */
      dismiss: (id: number) => {
        patchState(store, ({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
      },
    };
  }),
);
