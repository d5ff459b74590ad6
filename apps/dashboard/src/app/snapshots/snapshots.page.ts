import { Component, DOCUMENT, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, Icon, Skeleton } from '#ui';

import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import { CopyText } from './copy-text.ts';
import { pageOf } from './fingerprint.ts';
import { SnapshotList } from './snapshot-list.ts';
import { SnapshotStore } from './snapshot.store.ts';
import { snapshotsQuery } from './snapshots-query.ts';
import { TakeSnapshot } from './take-snapshot.ts';

/** The frozen pictures of a plan, and the form that takes one. */
@Component({
  selector: 'jl-snapshots-page',
  imports: [CopyText, EmptyState, Icon, MatButton, RouterLink, Skeleton, SnapshotList, TakeSnapshot],
  providers: [SnapshotStore],
  templateUrl: './snapshots.page.html',
  styleUrl: './snapshots.page.scss',
})
export class SnapshotsPage {
  readonly planCode = input.required<string>();

  private readonly words = inject(Words);
  private readonly origin = inject(DOCUMENT).location.origin;
  protected readonly t = this.words.t;
  protected readonly store = inject(SnapshotStore);
  protected readonly answer = liveQuery(snapshotsQuery, () => ({
    planCode: this.planCode(),
    language: this.words.apiLanguage(),
  }));
  protected readonly plan = computed(() => this.answer.value()?.plan);
  /** What to cite of the snapshot just taken. */
  protected readonly taken = computed(() => {
    const snapshot = this.store.taken();
    if (snapshot === null) return null;
    const page = pageOf(this.planCode(), snapshot.fingerprint);
    return { name: snapshot.name, page, address: this.origin + page };
  });
}
