import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Language } from '#domain';

import type { Figure } from './figure.ts';
import type { FigureRow } from './figure.ts';
import { Follow } from './follow.ts';
import type { Said } from '../said/said.ts';
import { SaidFigure } from '../said/said.ts';
import { CHART_WORDS } from './words.ts';

/** The same figure as a table: every value that leads somewhere is a link. */
@Component({
  selector: 'jl-figure-table',
  imports: [Follow, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="scroll" role="region" tabindex="0" [attr.aria-label]="caption()">
      <table>
        <caption class="visually-hidden">
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ figure().rowTitle }}</th>
            @for (series of figure().series; track series.key) {
              <th scope="col" class="number">{{ series.label }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of figure().rows; track row.key) {
            <tr>
              <th scope="row">
                @if (row.href; as href) {
                  <a [href]="href" jlFollow (follow)="follow.emit($event)">{{ row.label }}</a>
                } @else {
                  {{ row.label }}
                }
              </th>
              @for (value of row.values; track $index) {
                <td class="number">
                  @if (value === null) {
                    <span class="absent">{{ words.unknown[language()] }}</span>
                  } @else if (value > 0 && row.hrefs[$index]) {
                    <a [href]="row.hrefs[$index]" jlFollow (follow)="follow.emit($event)"
                      ><jl-said [said]="said(row, $index)"
                    /></a>
                  } @else {
                    <jl-said [said]="said(row, $index)" />
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .scroll {
      max-height: 32rem;
      overflow: auto;
    }
    table {
      width: 100%;
      font-size: 0.875rem;
    }
    th,
    td {
      padding: 0.5rem 0 0.5rem 0.625rem;
      border-bottom: 1px solid var(--jl-line);
      text-align: start;
      vertical-align: top;
    }
    tr > :first-child {
      padding-inline-start: 0;
    }
    thead th {
      position: sticky;
      top: 0;
      background: var(--jl-surface);
      color: var(--jl-ink-soft);
      font-size: 0.8125rem;
      font-weight: 600;
    }
    tbody th {
      min-width: 7.5rem;
      font-weight: 500;
      line-height: 1.35;
    }
    .number {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    td a {
      display: inline-block;
      min-width: 1.5rem;
    }
    .absent {
      color: var(--jl-ink-soft);
    }
  `,
})
export class FigureTable {
  readonly figure = input.required<Figure>();
  readonly caption = input.required<string>();
  readonly language = input.required<Language>();
  /** The address of what was chosen. */
  readonly follow = output<string>();

  protected readonly words = CHART_WORDS;
  private readonly numbers = computed(() => new Intl.NumberFormat(this.language()));

  protected said({ values, fields }: FigureRow, series: number): Said {
    return { words: this.numbers().format(values[series] ?? 0), fields: [fields[series] ?? ''] };
  }
}
