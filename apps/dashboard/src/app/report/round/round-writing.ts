import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState, Skeleton } from '#ui';

import { liveQuery } from '../../graphql/live-query.ts';
import { Words } from '../../words/words.ts';
import { ReportEditor } from '../report-editor.ts';
import { reportQuery } from '../report-query.ts';

/** The whole report form, opened in the middle of a round. */
@Component({
  selector: 'jl-round-writing',
  imports: [EmptyState, MatButton, ReportEditor, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (action(); as action) {
      <jl-report-editor
        [action]="action"
        [personId]="personId()"
        (begun)="begun.emit($event)"
        (submitted)="submitted.emit($event)"
      />
    } @else if (answer.failed()) {
      <jl-empty-state [heading]="t('report.failed')">
        <button matButton="filled" type="button" (click)="answer.reload()">{{ t('shell.notice.retry') }}</button>
      </jl-empty-state>
    } @else {
      <jl-skeleton [label]="t('report.loading')" [lines]="4" height="2.5rem" />
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 0 1.25rem 1.25rem;
    }
  `,
})
export class RoundWriting {
  readonly planCode = input.required<string>();
  readonly number = input.required<number>();
  readonly personId = input.required<string>();
  /** The entry of the ledger that records the report. */
  readonly submitted = output<number>();
  /** Whether something is typed that is not submitted. */
  readonly begun = output<boolean>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly answer = liveQuery(reportQuery, () => ({
    planCode: this.planCode(),
    number: this.number(),
    language: this.words.apiLanguage(),
  }));
  protected readonly action = computed(() => this.answer.value()?.plan?.action ?? null);
}
