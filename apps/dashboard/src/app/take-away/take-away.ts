import { Component, DOCUMENT, computed, inject, input, signal } from '@angular/core';
import { keepFile, separatedValues, workbookOf } from '#ui/files';

import { CurrentPlan } from '../plan/current-plan.ts';
import { Session } from '../session/session.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { Taken } from './taken.ts';

/** Reads the whole list; null when it was stopped on the way. */
export type Taking = (
  onProgress: (read: number, total: number) => void,
  isWanted: () => boolean,
) => Promise<Taken | null>;

type Kind = 'xlsx' | 'csv';

/** Takes the list on screen away: all its rows, whatever the page, with its date and what it was narrowed to. */
@Component({
  selector: 'jl-take-away',
  template: `
    <span>{{ t('shell.take.name') }}</span>
    <button type="button" [disabled]="isBusy()" (click)="take('xlsx')">{{ t('shell.take.xlsx') }}</button>
    <button type="button" [disabled]="isBusy()" (click)="take('csv')">{{ t('shell.take.csv') }}</button>
    <span role="status">
      @if (progress(); as now) {
        {{ t('shell.take.progress', now) }}
      } @else if (hasFailed()) {
        {{ t('shell.take.failed') }}
      }
    </span>
    @if (isBusy()) {
      <button type="button" (click)="stop()">{{ t('shell.take.stop') }}</button>
    }
  `,
  styleUrl: './take-away.scss',
})
export class TakeAway {
  readonly taking = input.required<Taking>();
  /** What the list is and was narrowed to, in words. */
  readonly summary = input.required<string>();

  private readonly document = inject(DOCUMENT);
  private readonly plan = inject(CurrentPlan);
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  /** Counts the attempts: one that is not the latest is not wanted any more. */
  private readonly attempt = signal(0);
  protected readonly progress = signal<{ readonly read: number; readonly total: number } | null>(null);
  protected readonly hasFailed = signal(false);
  protected readonly isBusy = computed(() => this.progress() !== null);

  protected async take(kind: Kind): Promise<void> {
    const attempt = this.attempt() + 1;
    const isWanted = () => this.attempt() === attempt;
    this.attempt.set(attempt);
    this.hasFailed.set(false);
    this.progress.set({ read: 0, total: 0 });
    try {
      const taken = await this.taking()((read, total) => {
        if (isWanted()) this.progress.set({ read, total });
      }, isWanted);
      if (taken === null || !isWanted()) return;
      const now = new Date().toISOString();
      const name = `${taken.name} ${this.plan.address() ?? ''} ${now.slice(0, 10)}`;
      keepFile(this.document, await this.fileOf(taken, kind, now), name, kind);
    } catch {
      if (isWanted()) this.hasFailed.set(true);
    } finally {
      if (isWanted()) this.progress.set(null);
    }
  }

  protected stop(): void {
    this.attempt.update((count) => count + 1);
    this.progress.set(null);
  }

  private fileOf(taken: Taken, kind: Kind, now: string): Promise<Blob> {
    if (kind === 'csv') {
      const headings = taken.columns.map(({ heading }) => heading);
      return separatedValues([headings, ...taken.rows], this.words.language());
    }
    return workbookOf([taken, this.cover(taken, now)]);
  }

  /** Where the rows come from: what somebody who gets the file by mail wants to know. */
  private cover(taken: Taken, now: string) {
    const { t } = this;
    const rows: [string, string | number][] = [
      [t('shell.take.plan'), this.plan.plan()?.name ?? ''],
      [t('shell.take.summary'), this.summary()],
      [t('shell.take.rows'), taken.rows.length],
      [t('shell.take.when'), formatInstant(now, this.words.language())],
      [t('shell.take.who'), this.session.viewer()?.displayName ?? ''],
      [t('shell.take.address'), this.document.location.href],
    ];
    return {
      name: t('shell.take.cover'),
      columns: [
        { heading: t('shell.take.what'), width: 24 },
        { heading: t('shell.take.value'), width: 90 },
      ],
      rows,
    };
  }
}
