import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { formatShare } from '#ui/marks';

import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { OverviewFigures } from './overview-data.ts';

/** How a progress figure was computed: formula, inputs, what is missing, as of when. */
@Component({
  selector: 'jl-progress-explained',
  imports: [MatButton],
  template: `
    <button type="button" class="ask" popovertarget="progress-explained">{{ t('overview.progress.explain') }}</button>
    <div id="progress-explained" popover role="dialog" aria-labelledby="progress-explained-title">
      <h2 id="progress-explained-title">{{ t('overview.progress.explainTitle') }}</h2>
      <dl>
        <dt>{{ t('overview.progress.formula') }}</dt>
        <dd>{{ progress().formula }}</dd>
        <dt>{{ t('overview.progress.missing') }}</dt>
        <dd>{{ missing() }}</dd>
        <dt>{{ t('overview.progress.asOf') }}</dt>
        <dd>{{ asOf() }}</dd>
      </dl>
      <div class="inputs" role="region" tabindex="0" [attr.aria-label]="t('overview.progress.inputs')">
        <table>
          <caption>
            {{
              t('overview.progress.inputs')
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ t('overview.progress.input') }}</th>
              <th scope="col" class="number">{{ t('overview.progress.weight') }}</th>
              <th scope="col" class="number">{{ t('overview.progress.value') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (one of progress().inputs.nodes; track $index) {
              <tr>
                <th scope="row">{{ one.title }}</th>
                <td class="number">{{ one.weight }}</td>
                <td class="number">{{ share(one.value) }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      <button matButton="tonal" popovertarget="progress-explained" popovertargetaction="hide">
        {{ t('shell.notice.dismiss') }}
      </button>
    </div>
  `,
  styleUrl: './progress-explained.scss',
})
export class ProgressExplained {
  readonly progress = input.required<OverviewFigures['progress']>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly asOf = computed(() => formatDay(this.progress().asOf, this.words.language()));
  protected readonly missing = computed(() =>
    this.words.count('overview.progress.unmeasured', this.progress().unmeasuredCount),
  );

  protected share(value: number | null): string {
    return formatShare(value, this.words.language());
  }
}
