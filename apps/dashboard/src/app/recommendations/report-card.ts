import { Component, computed, inject, input } from '@angular/core';
import { Icon, SourceLink } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { Words } from '../words/words.ts';
import { NoteList } from './note-list.ts';
import { notePoints } from './note-points.ts';
import type { ReportView } from './recommendations-query.ts';

/** The report that asked for the plan: what is known of it, and what is disputed. */
@Component({
  selector: 'jl-report-card',
  imports: [Icon, NoteList, SourceLink],
  template: `
    <h2 lang="fr">{{ report().title }}</h2>
    @if (report().url; as url) {
      <jl-source-link [url]="url" [language]="words.language()" [about]="report().title" />
    }
    <dl>
      @for (fact of facts(); track fact.key) {
        <div>
          <dt>{{ t('recommendations.report.' + fact.key) }}</dt>
          <dd [class.unknown]="fact.value === null">{{ fact.value ?? t('shell.unknown') }}</dd>
        </div>
      }
    </dl>
    @if (disputed().length > 0) {
      <div class="disputed">
        <h3><jl-icon name="contradiction" /> {{ t('recommendations.report.disputed') }}</h3>
        <jl-note-list [points]="disputed()" />
      </div>
    }
    @if (remarks().length > 0) {
      <details>
        <summary>{{ words.count('recommendations.report.remarks', remarks().length) }}</summary>
        <jl-note-list [points]="remarks()" />
      </details>
    }
  `,
  styleUrl: './report-card.scss',
})
export class ReportCard {
  readonly report = input.required<ReportView>();

  protected readonly words = inject(Words);
  protected readonly t = this.words.t;

  private readonly points = computed(() => notePoints(this.report().note ?? ''));
  protected readonly disputed = computed(() => this.points().filter(({ isDisputed }) => isDisputed));
  protected readonly remarks = computed(() => this.points().filter(({ isDisputed }) => !isDisputed));

  protected readonly facts = computed(() => {
    const { dated, handedOverOn, president, commissionedBy, meetingCount, hearingCount } = this.report();
    const date = (value: string | null | undefined) => (value ? sayDate(value, this.words.language()) : null);
    const number = new Intl.NumberFormat(this.words.language());
    const count = (value: number | null | undefined) => (value == null ? null : number.format(value));
    return [
      { key: 'dated', value: date(dated) },
      { key: 'handedOver', value: date(handedOverOn) },
      { key: 'meetings', value: count(meetingCount) },
      { key: 'hearings', value: count(hearingCount) },
      { key: 'president', value: president ?? null },
      { key: 'commissionedBy', value: commissionedBy ?? null },
    ];
  });
}
