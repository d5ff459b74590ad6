import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { formatTime } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { Notice } from './notices.ts';
import { Notices } from './notices.ts';

/** The notices, at the bottom of the window, announced as they come. */
@Component({
  selector: 'jl-notice-bar',
  imports: [MatButton],
  template: `
    <div class="bar" role="alert">
      @for (notice of notices.notices(); track notice.id) {
        <div class="notice">
          <p>{{ say(notice) }}</p>
          @if (notice.retry) {
            <button matButton="filled" (click)="retry(notice)">{{ t(notice.button) }}</button>
          }
          <button matButton (click)="notices.dismiss(notice.id)">{{ t('shell.notice.dismiss') }}</button>
        </div>
      }
    </div>
  `,
  styles: `
    .bar {
      position: fixed;
      inset: auto 1rem calc(1rem + var(--jl-bottom-bar, 0px)) 1rem;
      z-index: 50;
      display: grid;
      gap: 0.5rem;
      justify-items: center;
      pointer-events: none;
    }
    .notice {
      pointer-events: auto;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.5rem;
      max-width: 44rem;
      padding: 0.625rem 0.75rem 0.625rem 1.25rem;
      border: 1px solid var(--jl-line);
      border-left: 4px solid var(--jl-milestone);
      border-radius: var(--jl-radius-small);
      background: var(--jl-raised);
      box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    }
    p {
      flex: 1 1 16rem;
    }
  `,
})
export class NoticeBar {
  protected readonly notices = inject(Notices);
  private readonly words = inject(Words);
  protected readonly t = this.words.t;

  protected say({ key, at }: Notice): string {
    return this.t(key, at === null ? {} : { time: formatTime(at, this.words.language()) });
  }

  protected retry(notice: Notice): void {
    this.notices.dismiss(notice.id);
    notice.retry?.();
  }
}
