import { Component, inject, input, output } from '@angular/core';

import { Words } from '../words/words.ts';
import type { ReadsAddress } from './reads-address.ts';
import { KINDS } from './reads-address.ts';

/** One of several, to be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Narrows the log. What is chosen stands in the address. */
@Component({
  selector: 'jl-reads-filters',
  templateUrl: './reads-filters.html',
  styleUrl: './reads-filters.scss',
})
export class ReadsFilters {
  readonly asked = input.required<ReadsAddress>();
  /** Whom to choose from; nobody when one only sees oneself. */
  readonly people = input.required<readonly Choice[]>();
  readonly tokens = input.required<readonly Choice[]>();
  readonly plans = input.required<readonly Choice[]>();
  /** What is now wanted of the address. */
  readonly wanted = output<ReadsAddress>();

  protected readonly t = inject(Words).t;
  protected readonly kinds = KINDS;

  protected want(name: keyof ReadsAddress, event: Event): void {
    const { value } = event.target as HTMLSelectElement | HTMLInputElement;
    this.wanted.emit({ ...this.asked(), [name]: value === '' ? undefined : value });
  }
}
