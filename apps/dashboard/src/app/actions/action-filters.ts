import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import type { ActionStatus } from '#domain';
import { ACTION_STATUSES } from '#domain/status/action-status';
import { statusLabel } from '#ui/marks';
import { debounceTime, filter } from 'rxjs';

import type { ActionOrder, FilterChoicesQuery } from '../graphql/generated/graphql.ts';
import type { ActionQuery } from '../plan/action-query.ts';
import { UNKNOWN_SLUG } from '../plan/slugs.ts';
import { Words } from '../words/words.ts';

/** Narrows the list. Each control shows the first of what is asked; the chips under the list show all of it. */
@Component({
  selector: 'jl-action-filters',
  templateUrl: './action-filters.html',
  styleUrl: './action-filters.scss',
})
export class ActionFilters {
  readonly query = input.required<ActionQuery>();
  readonly choices = input.required<FilterChoicesQuery | undefined>();
  /** The list now wanted. */
  readonly wanted = output<ActionQuery>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly unknown = UNKNOWN_SLUG;
  protected readonly orders: readonly ActionOrder[] = ['NUMBER', 'LATENESS', 'LAST_UPDATE'];
  protected readonly text = linkedSignal(() => this.query().text);
  protected readonly statuses = computed(() =>
    [...ACTION_STATUSES, 'UNKNOWN' as const].map((key) => ({
      value: key === 'UNKNOWN' ? UNKNOWN_SLUG : key,
      label: statusLabel(key, this.words.language()),
    })),
  );
  protected readonly status = computed(() => first(this.query().statuses));
  protected readonly axis = computed(() => first(this.query().axes));
  protected readonly ministry = computed(() => first(this.query().ministries));

  constructor() {
    // Typing asks once, when it pauses.
    toObservable(this.text)
      .pipe(
        debounceTime(300),
        filter((text) => text.trim() !== this.query().text),
        takeUntilDestroyed(),
      )
      .subscribe((text) => {
        this.ask({ text: text.trim() });
      });
  }

  protected ask(change: Partial<ActionQuery>): void {
    this.wanted.emit({ ...this.query(), ...change });
  }

  protected chosen(event: Event): string {
    return (event.target as HTMLSelectElement | HTMLInputElement).value;
  }

  protected askStatus(value: string): void {
    this.ask({ statuses: value === '' ? [] : [value === UNKNOWN_SLUG ? null : (value as ActionStatus)] });
  }

  protected askAxis(value: string): void {
    this.ask({ axes: value === '' ? [] : [Number(value)] });
  }

  protected askMinistry(value: string): void {
    this.ask({ ministries: value === '' ? [] : [value === UNKNOWN_SLUG ? null : value] });
  }

  protected askOrder(value: string): void {
    this.ask({ order: value as ActionOrder });
  }
}

/** What a list of choices shows: the first one asked, or nothing. */
function first(asked: readonly (string | number | null)[]): string {
  const [one] = asked;
  return one === undefined ? '' : String(one ?? UNKNOWN_SLUG);
}
