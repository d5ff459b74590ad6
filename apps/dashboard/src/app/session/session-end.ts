import type { ElementRef } from '@angular/core';
import { Component, DestroyRef, Injector, afterNextRender, computed, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';

import { formatTime } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { type EndOfSession, stay, whenItEnds } from './end-of-session.ts';
import { toSignIn } from './return-address.ts';

/** Seconds before the end at which it is said (RGAA 13.1). */
const WARNING = 120;
/** Seconds after which a server that did not answer is asked again. */
const AGAIN = 60;
/** How the dialog closes when they went on in another tab. */
const ELSEWHERE = 'elsewhere';

/**
 * Says that the session is about to end, two minutes before: one key stays. It does not come while somebody works, for then it
 * does not end; and once it is over, the page goes, and what was typed is there again after signing in.
 */
@Component({
  selector: 'jl-session-end',
  imports: [MatButton],
  template: `
    <dialog
      #dialog
      role="alertdialog"
      aria-labelledby="session-end"
      aria-describedby="session-end-when"
      (close)="closed()"
    >
      <h2 id="session-end">{{ t('shell.sessionEnd.title') }}</h2>
      <p id="session-end-when">{{ when() }} {{ t('shell.sessionEnd.kept') }}</p>
      <form method="dialog">
        @if (end()?.canStay) {
          <button matButton="filled" autofocus value="stay">{{ t('shell.sessionEnd.stay') }}</button>
        } @else {
          <button matButton="filled" autofocus>{{ t('shell.sessionEnd.understood') }}</button>
        }
      </form>
    </dialog>
  `,
  styles: `
    dialog {
      max-width: min(30rem, calc(100vw - 2rem));
      margin: auto;
      padding: clamp(1.25rem, 4vw, 2rem);
      border: 1px solid var(--jl-line);
      border-radius: var(--jl-radius);
      background: var(--jl-raised);
      box-shadow: 0 18px 48px rgb(0 0 0 / 28%);
      color: var(--jl-ink);
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 40%);
    }
    h2 {
      margin: 0 0 0.75rem;
    }
    p {
      margin: 0 0 1.5rem;
    }
    form {
      display: flex;
      justify-content: flex-end;
    }
  `,
})
export class SessionEnd {
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly t = this.words.t;
  /** What the server said last. */
  protected readonly end = signal<(EndOfSession & { readonly at: Date }) | null>(null);
  protected readonly when = computed(() => {
    const end = this.end();
    if (!end) return '';
    const time = formatTime(end.at, this.words.language());
    return this.t(end.canStay ? 'shell.sessionEnd.ends' : 'shell.sessionEnd.last', { time });
  });
  private isTold = false;
  private isGone = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      this.isGone = true;
    });
    void whenItEnds().then((answer) => {
      this.heard(answer);
    });
  }

  /** One key was pressed, or Escape: where staying is possible, they stay. */
  protected closed(): void {
    if (!this.end()?.canStay || this.dialog().nativeElement.returnValue === ELSEWHERE) return;
    this.isTold = false;
    void stay().then((answer) => {
      this.heard(answer);
    });
  }

  private heard(answer: EndOfSession | 'over' | null): void {
    if (this.isGone) return;
    if (answer === 'over') void this.router.navigateByUrl(toSignIn(this.router, this.router.url));
    else if (answer === null) this.lookAgainIn(AGAIN);
    else if (answer.seconds > WARNING) {
      this.isTold = false;
      if (this.dialog().nativeElement.open) this.dialog().nativeElement.close(ELSEWHERE);
      this.lookAgainIn(answer.seconds - WARNING);
    } else {
      this.end.set({ ...answer, at: new Date(Date.now() + answer.seconds * 1_000) });
      if (!this.isTold) this.tell();
      this.isTold = true;
      // Another tab may have put it off meanwhile.
      this.lookAgainIn(answer.seconds + 1);
    }
  }

  /** Once its button is there, for the dialog gives it the focus as it opens. */
  private tell(): void {
    const open = (): void => {
      this.dialog().nativeElement.showModal();
    };
    afterNextRender({ write: open }, { injector: this.injector });
  }

  private lookAgainIn(seconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () =>
        void whenItEnds().then((answer) => {
          this.heard(answer);
        }),
      seconds * 1_000,
    );
  }
}
