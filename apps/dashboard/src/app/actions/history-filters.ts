import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { ACTION_STATUSES } from '#domain/status/action-status';
import { CONFIDENCES, CONFIDENCE_DEFINITIONS } from '#domain/status/confidence';
import { statusLabel } from '#ui/marks';

import type { ActionQuery } from '../plan/action-query.ts';
import { CONFIDENCE_SLUGS, STATUS_SLUGS, UNKNOWN_SLUG } from '../plan/slugs.ts';
import { readWas } from '../plan/was.ts';
import { Words } from '../words/words.ts';

/** Asks of the past: what an action was at some time, and for how long it has been late. */
@Component({
  selector: 'jl-history-filters',
  templateUrl: './history-filters.html',
  styleUrl: './history-filters.scss',
})
export class HistoryFilters {
  readonly query = input.required<ActionQuery>();
  /** The list now wanted. */
  readonly wanted = output<ActionQuery>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly unknown = UNKNOWN_SLUG;
  /** Whether something is asked of the past already: what is asked is in sight. */
  protected readonly isAsked = computed(() => this.query().was !== null || this.query().lateForMoreThanDays !== null);

  protected readonly statuses = computed(() => [
    ...ACTION_STATUSES.map((one) => ({
      value: STATUS_SLUGS[one],
      label: statusLabel(one, this.words.language()).toLowerCase(),
    })),
    { value: UNKNOWN_SLUG, label: this.t('actions.was.unknown') },
  ]);
  protected readonly confidences = computed(() =>
    CONFIDENCES.map((one) => ({
      value: CONFIDENCE_SLUGS[one],
      label: this.t('actions.was.confidence', {
        confidence: CONFIDENCE_DEFINITIONS[one].weather[this.words.language()].toLowerCase(),
      }),
    })),
  );

  /** What was chosen here; the days wait for it to be said what the action was. */
  protected readonly what = linkedSignal(() => {
    const was = this.query().was;
    const [status] = was?.statuses ?? [];
    const [confidence] = was?.confidences ?? [];
    if (status !== undefined) return status === null ? UNKNOWN_SLUG : STATUS_SLUGS[status];
    return confidence ? CONFIDENCE_SLUGS[confidence] : '';
  });
  protected readonly since = linkedSignal(() => this.query().was?.since ?? '');
  protected readonly until = linkedSignal(() => this.query().was?.until ?? '');

  protected ask(): void {
    const isConfidence = (Object.values(CONFIDENCE_SLUGS) as string[]).includes(this.what());
    const was = readWas({
      [isConfidence ? 'avait' : 'etait']: this.what(),
      du: this.since(),
      au: this.until(),
    });
    // Days alone ask nothing yet: nothing is wanted anew.
    if (was !== null || this.query().was !== null) this.wanted.emit({ ...this.query(), was });
  }

  protected askDays(days: string): void {
    const lateForMoreThanDays = /^\d{1,5}$/.test(days) ? Number(days) : null;
    if (lateForMoreThanDays !== this.query().lateForMoreThanDays) {
      this.wanted.emit({ ...this.query(), lateForMoreThanDays });
    }
  }

  protected chosen(event: Event): string {
    return (event.target as HTMLSelectElement | HTMLInputElement).value;
  }
}
