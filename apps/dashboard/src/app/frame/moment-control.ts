import { Component, type ElementRef, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { CivilDate } from '#domain';
import { addDays, isCivilDate } from '#domain/dates/civil-date';
import { endOfDay } from '#domain/dates/end-of-day';
import { parisDay } from '#domain/dates/paris-day';
import { parsePreciseDate } from '#domain/dates/parse-precise-date';
import { Icon } from '#ui/icon';

import type { AsOfBasis } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { jumpsFrom } from '../moment/jumps.ts';
import { pageAt } from '../moment/page-at.ts';
import type { Moment } from '../moment/plan-at.ts';
import { CurrentPlan } from '../plan/current-plan.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { address } from './address.ts';

/** Of now: a committee that met since is worth going to as well. */
const frozenQuery = graphql(`
  query FrozenDates($planCode: String!) {
    plan(code: $planCode) {
      id
      snapshots(first: 4) {
        nodes {
          id
          name
          asOf {
            at
            on
            basis
          }
        }
      }
    }
  }
`);

/** What is wrong with the date typed. */
type Fault = 'empty' | 'future';

/** Puts the page at a date: a button, and what to choose behind it. */
@Component({
  selector: 'jl-moment-control',
  imports: [Icon, MatButton, RouterLink],
  templateUrl: './moment-control.html',
  styleUrl: './moment-control.scss',
})
export class MomentControl {
  private readonly words = inject(Words);
  private readonly router = inject(Router);
  private readonly current = inject(CurrentPlan);
  private readonly address = address();
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly t = this.words.t;
  protected readonly moment = this.current.moment;
  protected readonly bases: readonly AsOfBasis[] = ['EFFECTIVE', 'RECORDED'];

  /** Read anew at each opening: a page may stay open over midnight. */
  protected readonly now = signal(parisDay(new Date().toISOString()));
  protected readonly yesterday = computed(() => addDays(this.now(), -1));
  protected readonly latest = computed(() => formatDay(this.yesterday(), this.words.language()));
  protected readonly on = linkedSignal<string>(() => {
    const when = this.moment()?.when ?? '';
    return when === '' || isCivilDate(when) ? when : parisDay(when);
  });
  protected readonly basis = linkedSignal<AsOfBasis>(() => this.moment()?.basis ?? 'EFFECTIVE');
  protected readonly fault = signal<Fault | null>(null);
  protected readonly today = computed(() => this.pageAt(null));
  protected readonly jumps = computed(() => {
    const presentedOn = parsePreciseDate(this.current.plan()?.presentedOn ?? '') ?? null;
    return jumpsFrom(this.now(), presentedOn).map(({ key, on }) => ({
      key,
      date: formatDay(on, this.words.language()),
      page: this.pageAt({ when: on, basis: this.basis() }),
    }));
  });

  private readonly isAsked = signal(false);
  private readonly frozen = liveQuery(frozenQuery, () => {
    const plan = this.current.plan();
    return this.isAsked() && plan && this.current.shows() === 'plan' ? { planCode: plan.code } : null;
  });
  /** What committees froze, at the very moment that they froze. */
  protected readonly snapshots = computed(() =>
    (this.frozen.value()?.plan?.snapshots.nodes ?? []).map(({ id, name, asOf: { at, on, basis } }) => ({
      ...{ id, name },
      date: formatDay(on, this.words.language()),
      page: this.pageAt({ when: isCivilDate(on) && endOfDay(on) === at ? on : at, basis }),
    })),
  );

  protected prepare(event: Event): void {
    if ((event as ToggleEvent).newState !== 'open') return;
    this.isAsked.set(true);
    this.now.set(parisDay(new Date().toISOString()));
    this.fault.set(null);
    this.field().nativeElement.focus();
  }

  protected go(event: Event): void {
    event.preventDefault();
    const on = this.on();
    const fault = !isCivilDate(on) ? 'empty' : on > this.now() ? 'future' : null;
    this.fault.set(fault);
    if (fault !== null) {
      this.field().nativeElement.focus();
      return;
    }
    this.close();
    // Today has not ended: it is now.
    const moment = (on as CivilDate) === this.now() ? null : { when: on, basis: this.basis() };
    void this.router.navigateByUrl(this.pageAt(moment));
  }

  protected close(): void {
    this.panel().nativeElement.hidePopover();
  }

  private pageAt(moment: Moment | null) {
    return pageAt(this.router, this.address(), moment);
  }
}
