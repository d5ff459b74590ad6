import { Component, DOCUMENT, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { isCivilDate } from '#domain/dates/civil-date';
import { EmptyState, Icon, Skeleton } from '#ui';

import { liveQuery } from '../graphql/live-query.ts';
import { readPlanAt } from '../moment/plan-at.ts';
import { sayMoment } from '../moment/say-moment.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { CopyText } from './copy-text.ts';
import { pageOf } from './fingerprint.ts';
import { SnapshotList } from './snapshot-list.ts';
import { SnapshotStore } from './snapshot.store.ts';
import { snapshotsQuery } from './snapshots-query.ts';
import { TakeSnapshot } from './take-snapshot.ts';

/** In an address: what was known then is meant. */
const KNOWN = 'connu';

/** The frozen pictures of a plan, those taken by the moment shown, and the form that takes one. */
@Component({
  selector: 'jl-snapshots-page',
  imports: [CopyText, EmptyState, Icon, MatButton, RouterLink, Skeleton, SnapshotList, TakeSnapshot],
  providers: [SnapshotStore],
  templateUrl: './snapshots.page.html',
  styleUrl: './snapshots.page.scss',
})
export class SnapshotsPage {
  readonly planCode = input.required<string>();
  /** From the address: the past day to freeze, and its basis, as the page of that day asked for it. */
  readonly le = input<string>();
  readonly base = input<string>();

  private readonly words = inject(Words);
  private readonly origin = inject(DOCUMENT).location.origin;
  protected readonly t = this.words.t;
  protected readonly store = inject(SnapshotStore);
  protected readonly answer = liveQuery(snapshotsQuery, () => ({
    planCode: this.planCode(),
    language: this.words.apiLanguage(),
  }));
  protected readonly plan = computed(() => this.answer.value()?.plan);
  protected readonly isPast = computed(() => readPlanAt(this.planCode()).moment != null);
  /** At a past day: where today's page is, with that day to freeze. */
  protected readonly freeze = computed(() => {
    const { code, moment } = readPlanAt(this.planCode());
    if (moment == null || !isCivilDate(moment.when)) return null;
    return {
      date: sayMoment(moment, this.words),
      page: ['/plans', code, 'snapshots'],
      queryParams: { le: moment.when, base: moment.basis === 'RECORDED' ? KNOWN : null },
    };
  });
  protected readonly past = computed(() => {
    const on = this.le();
    if (on === undefined || !isCivilDate(on)) return null;
    return { on: formatDay(on, this.words.language()), basis: this.base() === KNOWN ? 'RECORDED' : 'EFFECTIVE' };
  });
  /** What to cite of the snapshot just taken. */
  protected readonly taken = computed(() => {
    const snapshot = this.store.taken();
    if (snapshot === null) return null;
    const page = pageOf(this.planCode(), snapshot.fingerprint);
    return { name: snapshot.name, page, address: this.origin + page };
  });
}
