import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';

import { Follow } from './follow.ts';
import type { Said } from '../said/said.ts';
import { SaidFigure } from '../said/said.ts';

/** One line of a ranking. */
export interface RankedRow {
  readonly key: string;
  readonly label: string;
  /** What is said under the label, null for nothing. */
  readonly detail: string | null;
  readonly value: number;
  /** The value in words, « 120 jours », with its field. */
  readonly said: Said;
  readonly href: string;
}

/** A ranking: a table whose last column is also a bar. It needs no other form. */
@Component({
  selector: 'jl-ranked-bars',
  imports: [Follow, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table>
      <caption class="visually-hidden">
        {{
          caption()
        }}
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{{ labelTitle() }}</th>
          <th scope="col">{{ valueTitle() }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.key) {
          <tr>
            <th scope="row">
              <a [href]="row.href" jlFollow (follow)="follow.emit($event)">{{ row.label }}</a>
              @if (row.detail; as detail) {
                <span class="detail">{{ detail }}</span>
              }
            </th>
            <td>
              <span class="bar" aria-hidden="true" [style.inline-size.%]="(row.value / longest()) * 100"></span>
              <jl-said class="value" [said]="row.said" />
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    :host {
      display: block;
      --bar: var(--jl-late);
    }
    table {
      width: 100%;
      font-size: 0.875rem;
    }
    th,
    td {
      padding: 0.625rem 0;
      border-top: 1px solid var(--jl-line);
      text-align: start;
      vertical-align: middle;
    }
    tr:first-child > * {
      border-top: 0;
    }
    th {
      padding-inline-end: 1.25rem;
      font-weight: 500;
      line-height: 1.35;
    }
    td {
      width: 38%;
    }
    a {
      color: var(--jl-ink);
    }
    a:not(:hover) {
      text-decoration-color: var(--jl-line-strong);
    }
    .detail {
      display: block;
      color: var(--jl-ink-soft);
      font-size: 0.8125rem;
      font-weight: 400;
    }
    .bar {
      display: block;
      min-width: 3px;
      height: 0.5rem;
      margin-bottom: 0.25rem;
      border-radius: 999px;
      background: var(--bar);
    }
    .value {
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
  `,
})
export class RankedBars {
  readonly rows = input.required<readonly RankedRow[]>();
  readonly caption = input.required<string>();
  /** What the first column holds. */
  readonly labelTitle = input.required<string>();
  /** What the second column holds. */
  readonly valueTitle = input.required<string>();
  /** The address of what was chosen. */
  readonly follow = output<string>();

  protected readonly longest = computed(() => Math.max(1, ...this.rows().map(({ value }) => value)));
}
