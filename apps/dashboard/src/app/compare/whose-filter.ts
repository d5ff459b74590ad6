import { Component, inject, input, output } from '@angular/core';

import { UNKNOWN_SLUG } from '../plan/slugs.ts';
import { Words } from '../words/words.ts';

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Whose changes are shown. Empty words narrow nothing. */
export interface Whose {
  readonly axe: string;
  readonly ministere: string;
}

/** Narrows the changes to an axis, to a ministry, or both. */
@Component({
  selector: 'jl-whose-filter',
  template: `
    <label>
      <span>{{ t('compare.axis') }}</span>
      <select [value]="whose().axe" (change)="wanted.emit({ axe: chosen($event), ministere: whose().ministere })">
        <option value="" [selected]="whose().axe === ''">{{ t('compare.everyAxis') }}</option>
        @for (axis of axes(); track axis.value) {
          <option [value]="axis.value" [selected]="axis.value === whose().axe">{{ axis.label }}</option>
        }
      </select>
    </label>
    <label>
      <span>{{ t('compare.ministry') }}</span>
      <select [value]="whose().ministere" (change)="wanted.emit({ axe: whose().axe, ministere: chosen($event) })">
        <option value="" [selected]="whose().ministere === ''">{{ t('compare.everyMinistry') }}</option>
        @for (ministry of ministries(); track ministry.value) {
          <option [value]="ministry.value" [selected]="ministry.value === whose().ministere">
            {{ ministry.label }}
          </option>
        }
        <option [value]="unknown" [selected]="whose().ministere === unknown">{{ t('compare.unknownLead') }}</option>
      </select>
    </label>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
    }
    label {
      display: grid;
      gap: 0.25rem;
      min-width: 0;
      color: var(--jl-ink-soft);
      font-size: 0.8125rem;
      font-weight: 550;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class WhoseFilter {
  readonly axes = input.required<readonly Choice[]>();
  readonly ministries = input.required<readonly Choice[]>();
  readonly whose = input.required<Whose>();
  readonly wanted = output<Whose>();

  protected readonly t = inject(Words).t;
  protected readonly unknown = UNKNOWN_SLUG;

  protected chosen(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }
}
