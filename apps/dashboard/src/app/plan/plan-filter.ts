import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { UNKNOWN_SLUG } from './slugs.ts';
import { Words } from '../words/words.ts';

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a page is narrowed to. Empty words narrow nothing. */
export interface Narrowing {
  readonly axe: string;
  readonly ministere: string;
}

/** Narrows a page of the plan to an axis, to a ministry, or both. */
@Component({
  selector: 'jl-plan-filter',
  imports: [MatButton],
  template: `
    <label>
      <span>{{ t('shell.narrow.axis') }}</span>
      <select [value]="axe()" (change)="narrow({ axe: chosen($event), ministere: ministere() })">
        <option value="" [selected]="axe() === ''">{{ t('shell.narrow.everyAxis') }}</option>
        @for (axis of axes(); track axis.value) {
          <option [value]="axis.value" [selected]="axis.value === axe()">{{ axis.label }}</option>
        }
      </select>
    </label>
    <label>
      <span>{{ t('shell.narrow.leadMinistry') }}</span>
      <select [value]="ministere()" (change)="narrow({ axe: axe(), ministere: chosen($event) })">
        <option value="" [selected]="ministere() === ''">{{ t('shell.narrow.everyMinistry') }}</option>
        @for (ministry of ministries(); track ministry.value) {
          <option [value]="ministry.value" [selected]="ministry.value === ministere()">{{ ministry.label }}</option>
        }
        <option [value]="unknown" [selected]="ministere() === unknown">{{ t('shell.narrow.unknownLead') }}</option>
      </select>
    </label>
    @if (isNarrowed()) {
      <button matButton (click)="narrow({ axe: '', ministere: '' })">{{ t('shell.narrow.clear') }}</button>
    }
  `,
  styleUrl: './plan-filter.scss',
})
export class PlanFilter {
  readonly axes = input.required<readonly Choice[]>();
  readonly ministries = input.required<readonly Choice[]>();
  readonly axe = input.required<string>();
  readonly ministere = input.required<string>();
  /** What is now wanted. */
  readonly narrowed = output<Narrowing>();

  protected readonly t = inject(Words).t;
  protected readonly unknown = UNKNOWN_SLUG;
  protected readonly isNarrowed = computed(() => this.axe() !== '' || this.ministere() !== '');

  protected chosen(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }

  protected narrow(wanted: Narrowing): void {
    this.narrowed.emit(wanted);
  }
}
