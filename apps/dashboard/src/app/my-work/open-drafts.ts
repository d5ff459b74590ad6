import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '#ui';

import { myDrafts } from '../drafts/drafts-query.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';

/** What one has begun to write, here or on another device, and not submitted: one step from going on. */
@Component({
  selector: 'jl-open-drafts',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (drafts().length > 0) {
      <ul [attr.aria-label]="t('myWork.drafts.label')">
        @for (draft of drafts(); track draft.action.id) {
          <li>
            <jl-icon name="work" />
            <a [routerLink]="['/plans', planCode(), 'actions', draft.action.number, 'report']">{{
              t('myWork.drafts.goOn', { number: draft.action.number })
            }}</a>
            <span lang="fr" class="title">{{ draft.action.title }}</span>
            <span class="when">{{ t('myWork.drafts.when', { date: draft.date }) }}</span>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.375rem;
      margin: 0;
      padding: 0.75rem 1rem;
      border-inline-start: 4px solid var(--jl-accent);
      border-radius: var(--jl-radius-small);
      background: var(--jl-accent-soft);
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.5rem;
    }
    .title {
      overflow-wrap: anywhere;
    }
    .when {
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
  `,
})
export class OpenDrafts {
  readonly planCode = input.required<string>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  private readonly answer = liveQuery(myDrafts, () => ({}));
  protected readonly drafts = computed(() =>
    (this.answer.value()?.viewer?.drafts.nodes ?? [])
      .filter(({ action }) => action.plan.code === this.planCode())
      .map(({ action, savedAt }) => ({ action, date: savedAt ? formatInstant(savedAt, this.words.language()) : '' })),
  );
}
