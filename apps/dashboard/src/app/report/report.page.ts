import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { EmptyState, Skeleton } from '#ui';

import { PageTitle } from '../frame/page-title.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { Session } from '../session/session.ts';
import { Words } from '../words/words.ts';
import { ReportEditor } from './report-editor.ts';
import { reportQuery } from './report-query.ts';

/** Reporting on an action. */
@Component({
  selector: 'jl-report-page',
  imports: [EmptyState, MatButton, ReportEditor, RouterLink, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="trail">
      <a [routerLink]="address()">{{ t('report.back', { number: number() }) }}</a>
    </p>
    <h1>
      {{ t('report.heading', { number: number() }) }}
      @if (action(); as action) {
        <span class="title" lang="fr">{{ action.title }}</span>
      }
    </h1>
    @if (action() && viewer(); as viewer) {
      @if (mayStart()) {
        <jl-report-editor [action]="action()!" [personId]="viewer.id" (submitted)="leave($event)" />
      } @else {
        <jl-empty-state icon="info" [heading]="t('report.refused')" [body]="action()!.viewerCanSubmit.reason ?? ''">
          <a matButton="filled" [routerLink]="address()">{{ t('report.back', { number: number() }) }}</a>
        </jl-empty-state>
      }
    } @else if (isAbsent()) {
      <jl-empty-state icon="search" [heading]="t('report.absent', { number: number() })">
        <a [routerLink]="['/plans', planCode(), 'actions']">{{ t('report.allActions') }}</a>
      </jl-empty-state>
    } @else if (answer.failed()) {
      <jl-empty-state [heading]="t('report.failed')">
        <button matButton="filled" type="button" (click)="answer.reload()">{{ t('shell.notice.retry') }}</button>
      </jl-empty-state>
    } @else {
      <jl-skeleton [label]="t('report.loading')" [lines]="6" height="2.5rem" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
    }
    .trail {
      font-size: 0.875rem;
    }
    h1 {
      margin-bottom: 0.75rem;
    }
    .title {
      display: block;
      max-width: 48rem;
      color: var(--jl-ink-soft);
      font-size: 1.0625rem;
      font-weight: 400;
      letter-spacing: 0;
    }
  `,
})
export class ReportPage {
  readonly planCode = input.required<string>();
  readonly number = input.required<string>();

  private readonly words = inject(Words);
  private readonly router = inject(Router);
  protected readonly t = this.words.t;
  protected readonly viewer = inject(Session).viewer;
  private readonly asked = computed(() => (/^[1-9]\d{0,8}$/.test(this.number()) ? Number(this.number()) : null));
  protected readonly answer = liveQuery(reportQuery, () => {
    const number = this.asked();
    return number === null ? null : { planCode: this.planCode(), number, language: this.words.apiLanguage() };
  });
  protected readonly action = computed(() => {
    const action = this.answer.value()?.plan?.action ?? null;
    return action?.number === this.asked() ? action : null;
  });
  protected readonly address = computed(() => ['/plans', this.planCode(), 'actions', this.number()]);
  protected readonly isAbsent = computed(
    () =>
      this.asked() === null || (!this.answer.loading() && this.answer.value() !== undefined && this.action() === null),
  );
  private started = false;
  /** Whether the form is shown. Once writing has begun it stays: a right lost meanwhile must not take the text away. */
  protected readonly mayStart = computed(() => (this.started ||= this.action()?.viewerCanSubmit.allowed ?? false));

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      title.name(this.t('report.heading', { number: this.number() }));
    });
  }

  /** Goes on to the action, which says what was sent. */
  protected leave(sequence: number): void {
    void this.router.navigate(this.address(), { state: { submitted: sequence } });
  }
}
