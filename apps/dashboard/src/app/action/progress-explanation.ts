import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { formatShare } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { Words } from '../words/words.ts';
import type { ActionView } from './action-query.ts';

/** How a progress figure was computed: formula, inputs with their weights, what is missing, as of when. */
@Component({
  selector: 'jl-progress-explanation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p>
      <strong>{{ progress().formula }}</strong> — {{ t('action.progress.asOf', { date: day() }) }}
    </p>
    @if (progress().inputs.nodes.length > 0) {
      <table>
        <caption class="visually-hidden">
          {{
            t('action.progress.caption')
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ t('action.progress.input') }}</th>
            <th scope="col">{{ t('action.progress.weight') }}</th>
            <th scope="col">{{ t('action.progress.value') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (one of progress().inputs.nodes; track $index) {
            <tr>
              <th scope="row" lang="fr">{{ one.title }}</th>
              <td>{{ number(one.weight) }}</td>
              <td>{{ share(one.value) }}</td>
            </tr>
          }
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{{ t('action.progress.result') }}</th>
            <td></td>
            <td>{{ share(progress().value) }}</td>
          </tr>
        </tfoot>
      </table>
    } @else {
      <p>{{ t('action.progress.noInput') }}</p>
    }
    @if (progress().unmeasuredCount > 0) {
      <p>{{ count('action.progress.unmeasured', progress().unmeasuredCount) }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
      margin-top: 0.75rem;
      padding: 1rem 1.25rem;
      border-radius: var(--jl-radius);
      background: var(--jl-sunken);
      font-size: 0.875rem;
    }
    table {
      width: 100%;
      max-width: 44rem;
    }
    th,
    td {
      padding: 0.3125rem 0.75rem 0.3125rem 0;
      border-bottom: 1px solid var(--jl-line);
      text-align: start;
      font-weight: 400;
      font-variant-numeric: tabular-nums;
    }
    thead th {
      color: var(--jl-ink-soft);
    }
    tfoot th,
    tfoot td {
      border: 0;
      font-weight: 650;
    }
  `,
})
export class ProgressExplanation {
  readonly progress = input.required<ActionView['progress']>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;

  protected day(): string {
    return sayDate(this.progress().asOf, this.words.language());
  }
  protected number(value: number): string {
    return new Intl.NumberFormat(this.words.language()).format(value);
  }
  protected share(value: number | null | undefined): string {
    return formatShare(value ?? null, this.words.language());
  }
}
