import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, Skeleton } from '#ui';
import { snapshotContent } from '#domain/snapshot/read-content';

import { PageTitle } from '../frame/page-title.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import { FrozenActions } from './frozen-actions.ts';
import { FrozenBand } from './frozen-band.ts';
import { FrozenFigures } from './frozen-figures.ts';
import { FrozenLateMilestones } from './frozen-late-milestones.ts';
import { snapshotQuery } from './snapshots-query.ts';

/** One snapshot, drawn from its content alone: nothing here is asked of the plan as it is now. */
@Component({
  selector: 'jl-snapshot-page',
  imports: [
    ...[EmptyState, FrozenActions, FrozenBand, FrozenFigures, FrozenLateMilestones],
    ...[MatButton, RouterLink, Skeleton],
  ],
  templateUrl: './snapshot.page.html',
  styleUrl: './snapshot.page.scss',
})
export class SnapshotPage {
  readonly planCode = input.required<string>();
  readonly fingerprint = input.required<string>();

  protected readonly t = inject(Words).t;
  private readonly title = inject(PageTitle);
  protected readonly answer = liveQuery(snapshotQuery, () => ({ fingerprint: this.fingerprint() }), 'cache-first');
  /** The snapshot with what it says; null when there is none of this plan under this address. */
  protected readonly snapshot = computed(() => {
    const found = this.answer.value()?.snapshot;
    if (found === undefined || found === null) return found;
    const content = snapshotContent(found.content);
    return content.plan.code === this.planCode() ? { details: found, content } : null;
  });

  constructor() {
    effect(() => {
      const name = this.snapshot()?.content.name;
      if (name !== undefined) this.title.name(name);
    });
  }
}
