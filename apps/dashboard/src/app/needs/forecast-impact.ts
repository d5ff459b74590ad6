import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { debounceTime, distinctUntilChanged } from 'rxjs';
import { RouterLink } from '@angular/router';
import type { PreciseDate } from '#domain';
import { readWrittenDate } from '#domain';
import type { Said } from '#ui';
import { Icon, SaidFigure } from '#ui';

import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { ForecastImpactQuery } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { leadOf } from '../plan/lead-of.ts';
import { Words } from '../words/words.ts';
import { impactQuery } from './impact-query.ts';

type Impact = Extract<NonNullable<ForecastImpactQuery['node']>, { impact: unknown }>['impact'];
type Effect = Impact['effects']['nodes'][number];

/** How long one stops typing before the server is asked, in milliseconds. */
const PAUSE = 400;

/** Before a moved date is sent: which milestones of whom wait for it, and by how many days it makes them late or squeezes them. */
@Component({
  selector: 'jl-forecast-impact',
  imports: [Icon, RouterLink, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (impact(); as impact) {
        @if (impact.effects.nodes.length > 0) {
          <p class="told"><jl-icon name="orphan" /> <jl-said [said]="heading()" /></p>
          <ul>
            @for (effect of impact.effects.nodes; track $index) {
              <li [class]="effect.kind">
                <strong><jl-said [said]="says(effect, $index)" /></strong>
                <span>
                  <a [routerLink]="['/plans', effect.action.plan.code, 'actions', effect.action.number]">{{
                    t('needs.action', { number: effect.action.number })
                  }}</a>&ngsp;<span lang="fr">{{ effect.milestone?.title ?? effect.action.title }}</span>
                </span>
                <span class="soft"
                  >{{ lead(effect) }}{{ effect.isDirect ? '' : ' · ' + t('needs.impact.indirect') }}</span
                >
              </li>
            }
          </ul>
          <p class="soft">{{ t('needs.impact.told') }}</p>
          <details>
            <summary>{{ t('needs.impact.rule') }}</summary>
            <p class="soft">{{ impact.rule }}</p>
          </details>
        } @else if (impact.dependentCount > 0) {
          <p class="soft"><jl-icon name="check" /> <jl-said [said]="harmless()" /></p>
        }
      }
    </div>
  `,
  styles: `
    :host:not(:has(p)) {
      display: none;
    }
    [role='status'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
    }
    [role='status']:has(ul) {
      padding: 0.75rem 1rem;
      border-inline-start: 4px solid var(--jl-late);
      border-radius: var(--jl-radius-small);
      background: var(--jl-late-soft);
    }
    .told {
      font-weight: 600;
    }
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      overflow-wrap: anywhere;
    }
    .soft {
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
    summary {
      width: fit-content;
      cursor: pointer;
      font-size: 0.875rem;
    }
  `,
})
export class ForecastImpact {
  readonly milestoneId = input.required<string>();
  /** The new date, as it is typed. */
  readonly typed = input.required<string>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  private readonly date = computed((): PreciseDate | null => readWrittenDate(this.typed()) ?? null);
  /** Asked once the typing has come to rest. */
  private readonly rested = toSignal(toObservable(this.date).pipe(debounceTime(PAUSE), distinctUntilChanged()), {
    initialValue: null,
  });
  private readonly answer = liveQuery(impactQuery, () => {
    const forecast = this.rested();
    return forecast === null ? null : { id: this.milestoneId(), forecast, language: this.words.apiLanguage() };
  });
  protected readonly impact = computed((): Impact | null => {
    // What was said of another date is not said of this one.
    if (this.date() === null || this.date() !== this.rested() || this.answer.isStale()) return null;
    const node = this.answer.value()?.node;
    return node && 'impact' in node ? node.impact : null;
  });
  private readonly at = computed(() => shownIn('node.impact', this.impact() as Impact));
  protected readonly heading = computed(() =>
    said(this.words, ({ count }) =>
      count(
        'needs.impact.heading',
        this.at()((of) => of.effects.totalCount),
      ),
    ),
  );
  protected readonly harmless = computed(() =>
    said(this.words, ({ count }) =>
      count(
        'needs.impact.harmless',
        this.at()((of) => of.dependentCount),
      ),
    ),
  );

  protected says({ kind, days, daysAdded }: Effect, place: number): Said {
    const at = shownIn(`node.impact.effects.nodes.${String(place)}`, { days, daysAdded });
    return said(this.words, ({ count, number }) => {
      if (kind === 'SQUEEZED')
        return count(
          'needs.impact.squeezed',
          at((of) => of.days),
        );
      if (daysAdded === days)
        return count(
          'needs.impact.late',
          at((of) => of.days),
        );
      return count(
        'needs.impact.later',
        at((of) => of.days),
        { added: number(at((of) => of.daysAdded)) },
      );
    });
  }
  protected lead({ action }: Effect): string {
    return leadOf(action) ?? this.t('needs.noLead');
  }
}
