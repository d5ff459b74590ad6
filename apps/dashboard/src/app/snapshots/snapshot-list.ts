import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '#ui';

import { formatDay, formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { CopyText } from './copy-text.ts';
import { pageOf, shortened } from './fingerprint.ts';
import { SnapshotFiles } from './snapshot-files.ts';
import type { SnapshotView } from './snapshots-query.ts';

/** The snapshots of a plan, the newest first. */
@Component({
  selector: 'jl-snapshot-list',
  imports: [CopyText, EmptyState, RouterLink, SnapshotFiles],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './snapshot-list.html',
  styleUrl: './snapshot-list.scss',
})
export class SnapshotList {
  readonly snapshots = input.required<readonly SnapshotView[]>();
  /** How many there are in all. */
  readonly total = input.required<number>();
  readonly planCode = input.required<string>();
  /** Whether they are those of a past moment. */
  readonly isPast = input.required<boolean>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly rows = computed(() => {
    const language = this.words.language();
    return this.snapshots().map(({ id, name, fingerprint, takenAt, takenBy, asOf }) => ({
      ...{ id, name, fingerprint, who: takenBy.displayName },
      page: pageOf(this.planCode(), fingerprint),
      short: shortened(fingerprint),
      taken: formatInstant(takenAt, language),
      // Of the present, the moment shown is the moment taken: it is not said twice.
      shows:
        asOf.at === takenAt
          ? null
          : this.t(`snapshots.list.shows.${asOf.basis}`, { date: formatDay(asOf.on, language) }),
    }));
  });
}
