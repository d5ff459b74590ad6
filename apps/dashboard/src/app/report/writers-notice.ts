import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon } from '#ui';

import { reportWriters } from '../live/report-writers.ts';
import { Words } from '../words/words.ts';

/** Says who else is writing about the action, before two texts meet. */
@Component({
  selector: 'jl-writers-notice',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @for (sentence of says(); track sentence) {
        <p><jl-icon name="info" /> {{ sentence }}</p>
      }
    </div>
  `,
  styles: `
    div:has(p) {
      display: grid;
      gap: 0.25rem;
      padding: 0.625rem 1rem;
      border-inline-start: 4px solid var(--jl-accent);
      border-radius: var(--jl-radius-small);
      background: var(--jl-accent-soft);
    }
    p {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }
  `,
})
export class WritersNotice {
  readonly actionId = input.required<string>();

  private readonly words = inject(Words);
  private readonly writers = reportWriters(() => this.actionId());
  protected readonly says = computed(() => {
    const { t, count } = this.words;
    const names = this.writers().flatMap(({ isViewer, person }) => (isViewer ? [] : [person.displayName]));
    const list = new Intl.ListFormat(this.words.language()).format(names);
    return [
      ...(names.length > 0 ? [count('report.writers', names.length, { names: list })] : []),
      ...(this.writers().some(({ isViewer }) => isViewer) ? [t('report.writersSelf')] : []),
    ];
  });
}
