import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DeducedMark, LateMark, StatusBadge } from '#ui';

import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import { watchedQuery } from './watch-query.ts';

/** The actions that one watches. Nothing is shown where nothing is. */
@Component({
  selector: 'jl-watched-work',
  imports: [DeducedMark, LateMark, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (watched().length > 0) {
      <section aria-labelledby="watched-heading">
        <h2 id="watched-heading">{{ t('needs.watch.mine') }}</h2>
        <ul>
          @for (action of watched(); track action.id) {
            <li>
              <a [routerLink]="['/plans', planCode(), 'actions', action.number]"
                >{{ t('needs.action', { number: action.number }) }} <span lang="fr">{{ action.title }}</span></a
              >
              <span class="stands">
                <jl-status-badge [status]="action.status ?? null" [language]="language()" />
                @if (action.statusIsDeduced) {
                  <jl-deduced-mark [language]="language()" />
                }
                @if (action.isLate) {
                  <jl-late-mark [language]="language()" />
                }
              </span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host:not(:has(section)) {
      display: none;
    }
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      padding: 1rem 1.25rem;
      border: 1px solid var(--jl-line);
      border-radius: var(--jl-radius);
      background: var(--jl-surface);
    }
    h2 {
      font-size: 1.125rem;
    }
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.25rem 1rem;
    }
    a {
      font-weight: 550;
      overflow-wrap: anywhere;
    }
    .stands {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.75rem;
    }
  `,
})
export class WatchedWork {
  readonly planCode = input.required<string>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  private readonly answer = liveQuery(watchedQuery, () => ({ planCode: this.planCode() }));
  protected readonly watched = computed(() => this.answer.value()?.viewer?.work.watched.nodes ?? []);
}
