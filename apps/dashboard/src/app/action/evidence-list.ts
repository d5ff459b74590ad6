import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { EVIDENCE_HINT_SENTENCES, EVIDENCE_KIND_LABELS } from '#domain';
import { Icon, PageTurner, SourceLink, statusKey, statusLabel } from '#ui';

import { GivenFile } from '../change/given-file.ts';
import { sayDate } from '../change/say-date.ts';
import type { ActionEvidenceQuery } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { evidenceQuery } from './action-lists.ts';
import { listPages } from './list-pages.ts';

type Piece = NonNullable<NonNullable<ActionEvidenceQuery['plan']>['action']>['evidence']['nodes'][number];

const SIZE = 20;

/** The dated facts, the newest first, each under the name of the site that it was read on. */
@Component({
  selector: 'jl-evidence-list',
  imports: [GivenFile, Icon, PageTurner, SourceLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (list(); as evidence) {
      <ul>
        @for (piece of evidence.nodes; track piece.id) {
          <li>
            <p class="date" [class.absent]="!piece.dated">{{ day(piece) }}</p>
            <div>
              <p class="fact" lang="fr">{{ piece.title }}</p>
              <p class="about">
                <span class="kind">{{ kind(piece) }}</span>
                <span>{{ whence(piece) }}</span>
                @if (piece.reference; as reference) {
                  <span>{{ reference }}</span>
                }
                @if (piece.url; as url) {
                  <jl-source-link [url]="url" [language]="language()" [about]="piece.title" />
                }
                @if (piece.reliability; as level) {
                  <span>{{ t('action.reliability', { level }) }}</span>
                }
              </p>
              @if (piece.file; as file) {
                <jl-given-file [file]="file" />
              }
              @if (!piece.isOpenToViewer) {
                <p class="about">{{ t('action.evidence.restricted') }}</p>
              } @else if (piece.visibility === 'RESTRICTED') {
                <p class="about">{{ t('action.evidence.forFew') }}</p>
              }
              @for (hint of hints(piece); track hint) {
                <p class="hint"><jl-icon name="info" /> {{ hint }}</p>
              }
              @if (piece.status; as status) {
                <p class="about">{{ t('action.evidence.status', { status: statusLabel(status) }) }}</p>
              }
              @if (piece.milestone; as milestone) {
                <p class="about">
                  {{ t('action.evidence.milestone') }} <span lang="fr">{{ milestone.title }}</span>
                </p>
              }
            </div>
          </li>
        } @empty {
          <li class="none">{{ t('action.evidence.none') }}</li>
        }
      </ul>
      <jl-page-turner
        [label]="t('action.evidence.pages')"
        [language]="language()"
        [page]="pages.page()"
        [size]="size"
        [total]="evidence.totalCount"
        (previous)="pages.previous()"
        (next)="pages.next(evidence.pageInfo.endCursor)"
      />
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
      gap: 0.125rem 1rem;
      padding: 0.75rem 0;
      border-bottom: 1px solid var(--jl-line);
    }
    li:first-child {
      padding-top: 0;
    }
    .none {
      display: block;
      border: 0;
      color: var(--jl-ink-soft);
    }
    .date {
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .absent {
      color: var(--jl-ink-soft);
      font-weight: 400;
    }
    .fact {
      max-width: var(--jl-reading);
    }
    .about {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
    .kind {
      color: var(--jl-ink);
      font-weight: 550;
    }
    .hint {
      display: flex;
      gap: 0.375rem;
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
    @media (max-width: 40rem) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class EvidenceList {
  readonly planCode = input.required<string>();
  /** The number of the action. */
  readonly number = input.required<number>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly language = this.words.language;
  protected readonly size = SIZE;
  protected readonly pages = listPages();

  private readonly answer = liveQuery(evidenceQuery, () => ({
    planCode: this.planCode(),
    number: this.number(),
    first: SIZE,
    after: this.pages.after(),
  }));
  protected readonly list = computed(() => this.answer.value()?.plan?.action?.evidence ?? null);

  protected day(piece: Piece): string {
    return piece.dated ? sayDate(piece.dated, this.language()) : this.t('action.evidence.undated');
  }
  protected kind(piece: Piece): string {
    return EVIDENCE_KIND_LABELS[piece.kind][this.language()];
  }
  protected whence(piece: Piece): string {
    const date = formatInstantDay(piece.recordedAt, this.language());
    return piece.nature ?? this.t('action.evidence.given', { date });
  }
  /** What should make one careful, as the server tells it: by the date on screen. */
  protected hints(piece: Piece): string[] {
    return piece.hints.nodes.map(({ code }) => EVIDENCE_HINT_SENTENCES[code][this.language()]);
  }
  protected statusLabel(status: NonNullable<Piece['status']>): string {
    return statusLabel(statusKey(status), this.language());
  }
}
