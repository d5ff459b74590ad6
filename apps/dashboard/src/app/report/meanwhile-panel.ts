import type { ElementRef } from '@angular/core';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Confidence } from '#domain';
import { Icon, statusKey, statusLabel } from '#ui';

import { confidenceLabel } from '../change/confidence-label.ts';
import { sayDate } from '../change/say-date.ts';
import { Words } from '../words/words.ts';
import type { Meanwhile } from './meanwhile.ts';

/** Two people on one action: what changed while this one was writing, beside what was written. Nothing is overwritten. */
@Component({
  selector: 'jl-meanwhile-panel',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meanwhile-panel.html',
  styleUrl: './meanwhile-panel.css',
})
export class MeanwhilePanel {
  readonly changes = input.required<readonly Meanwhile[]>();
  /** Seen: go on writing. */
  readonly accepted = output();
  /** Seen: send at once. */
  readonly resent = output();

  private readonly words = inject(Words);
  private readonly section = viewChild.required<ElementRef<HTMLElement>>('section');
  protected readonly t = this.words.t;

  protected readonly rows = computed(() =>
    this.changes().map((change) => ({
      field: this.t(`report.meanwhile.field.${change.kind}`),
      of: change.kind === 'forecast' || change.kind === 'actual' ? change.milestone : null,
      before: this.say(change, change.before),
      now: this.say(change, change.now),
      typed: change.typed === null ? '—' : this.say(change, change.typed),
    })),
  );

  /** Leads here whoever tried to send before reading. */
  focus(): void {
    this.section().nativeElement.focus();
  }

  private say(change: Meanwhile, value: string | null): string {
    const language = this.words.language();
    switch (change.kind) {
      case 'status':
        return statusLabel(statusKey(value as typeof change.now), language);
      case 'confidence':
        return value === null ? this.t('change.notGiven') : confidenceLabel(value as Confidence, language);
      case 'update':
        return this.t(`report.meanwhile.update.${value ?? 'NONE'}`);
      default:
        if (value === null) return this.t('change.noDate');
        // What was typed may be no date yet.
        return /^\d{4}(-|$)/.test(value) ? sayDate(value, language) : value;
    }
  }
}
