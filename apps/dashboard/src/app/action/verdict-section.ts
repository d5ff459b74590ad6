import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { VERDICT_LABELS } from '#domain';
import { PageTurner } from '#ui';

import type { VerdictValue } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { verdictsQuery } from './action-lists.ts';
import type { ActionView } from './action-query.ts';
import { listPages } from './list-pages.ts';
import { VerdictForm } from './verdict-form.ts';

const SIZE = 5;

/** What the auditor found, the newest first, and the form for whoever may write one. */
@Component({
  selector: 'jl-verdict-section',
  imports: [MatButton, PageTurner, VerdictForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './verdict-section.html',
  styles: `
    ol {
      display: grid;
      gap: 1rem;
      padding: 0;
      list-style: none;
    }
    li:not(:first-child) {
      color: var(--jl-ink-soft);
    }
    .value {
      font-size: 1.0625rem;
      font-weight: 650;
    }
    .who,
    .none {
      color: var(--jl-ink-soft);
    }
    .who {
      font-size: 0.875rem;
    }
    .text {
      max-width: var(--jl-reading);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .write {
      margin-top: 0.75rem;
    }
  `,
})
export class VerdictSection {
  readonly planCode = input.required<string>();
  readonly action = input.required<ActionView>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly size = SIZE;
  protected readonly pages = listPages();
  protected readonly writes = signal(false);

  private readonly answer = liveQuery(verdictsQuery, () => ({
    planCode: this.planCode(),
    number: this.action().number,
    first: SIZE,
    after: this.pages.after(),
  }));
  protected readonly list = computed(() => this.answer.value()?.plan?.action?.verdicts ?? null);

  /** Opens the form, for the button at the top of the page. */
  write(): void {
    this.writes.set(true);
  }

  protected label(value: VerdictValue): string {
    return VERDICT_LABELS[value][this.language()];
  }
  protected on(instant: string): string {
    return formatInstantDay(instant, this.language());
  }
}
