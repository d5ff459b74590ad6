import { ChangeDetectionStrategy, Component, DOCUMENT, computed, inject, input } from '@angular/core';
import { Icon } from '#ui';
import type { SnapshotContent } from '#domain';

import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { CopyText } from './copy-text.ts';
import { pageOf } from './fingerprint.ts';
import { SnapshotFiles } from './snapshot-files.ts';
import type { SnapshotView } from './snapshots-query.ts';
import { VerifyFingerprint } from './verify-fingerprint.ts';

/** Says that this is frozen, since when, and what to cite. */
@Component({
  selector: 'jl-frozen-band',
  imports: [CopyText, Icon, SnapshotFiles, VerifyFingerprint],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './frozen-band.html',
  styleUrl: './frozen-band.scss',
})
export class FrozenBand {
  readonly snapshot = input.required<SnapshotView & { readonly content: string }>();
  readonly content = input.required<SnapshotContent>();

  private readonly words = inject(Words);
  private readonly origin = inject(DOCUMENT).location.origin;
  protected readonly t = this.words.t;
  protected readonly address = computed(
    () => this.origin + pageOf(this.content().plan.code, this.snapshot().fingerprint),
  );
  protected readonly says = computed(() => {
    const { takenAt, asOf } = this.content();
    const language = this.words.language();
    return {
      taken: this.t('snapshots.list.by', {
        date: formatInstant(takenAt, language),
        who: this.snapshot().takenBy.displayName,
      }),
      shows: this.t(`snapshots.shows.${asOf.basis}`, { date: formatInstant(asOf.at, language) }),
    };
  });
}
