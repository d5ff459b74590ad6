import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import type { OnInit } from '@angular/core';
import { form, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { Confidence } from '#domain';
import { Icon } from '#ui';

import { ChangesTable } from '../change/changes-table.ts';
import { declaredChanges } from '../change/declared-changes.ts';
import type { SendingKey } from '../change/sending-key.ts';
import { serverError } from '../change/text-errors.ts';
import { Words } from '../words/words.ts';
import { EvidenceFields } from './evidence-fields.ts';
import { forgetDraft, keepDraft, readActionOf, recallDraft } from './kept-draft.ts';
import type { KeptDraft, ReadAction } from './kept-draft.ts';
import { KeptNotice } from './kept-notice.ts';
import { MeanwhilePanel } from './meanwhile-panel.ts';
import { changedMeanwhile } from './meanwhile.ts';
import { MilestoneReport } from './milestone-report.ts';
import { contentOf } from './report-content.ts';
import type { ReportDraft } from './report-draft.ts';
import { noEvidence, onMilestonesOf, startingDraft } from './report-draft.ts';
import { declaredStatusOf, fieldOf, labelOf, reportRules } from './report-form.ts';
import type { ReportedActionView } from './report-query.ts';
import { standingOf } from './standing.ts';
import { StatusFields } from './status-fields.ts';
import { ReportStore } from './report.store.ts';

/** The form of a report: typed, kept in this browser, sent once. */
@Component({
  selector: 'jl-report-editor',
  imports: [ChangesTable, EvidenceFields, Icon, KeptNotice, MatButton, MeanwhilePanel, MilestoneReport, StatusFields],
  providers: [ReportStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './report-editor.html',
  styleUrl: './report-editor.css',
})
export class ReportEditor implements OnInit {
  /** The action as it stands now: it follows what others do. */
  readonly action = input.required<ReportedActionView>();
  readonly personId = input.required<string>();
  readonly planCode = input.required<string>();

  private readonly words = inject(Words);
  private readonly router = inject(Router);
  private readonly panel = viewChild(MeanwhilePanel);
  protected readonly store = inject(ReportStore);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;

  /** What is typed. Set before anything is shown. */
  protected readonly draft = signal<ReportDraft>(null as unknown as ReportDraft);
  /** The action as it was when the writing began: what the person has read. */
  private readonly read = signal<ReadAction>(null as unknown as ReadAction);
  private start = '';
  private key: SendingKey | null = null;

  protected readonly form = form(this.draft, (path) => {
    reportRules(path, this.action, this.words);
  });
  /** When the text found again in this browser had been typed. */
  protected readonly restoredAt = signal<string | null>(null);
  /** What was erased, until it is put back or the page is left. */
  protected readonly erased = signal<ReportDraft | null>(null);
  protected readonly isDirty = signal(false);
  protected readonly isKept = signal(true);
  protected readonly tried = signal(false);

  protected readonly isStale = computed(
    () => this.store.sequence() === null && !this.store.isSending() && this.action().version !== this.read().version,
  );
  protected readonly meanwhile = computed(() => changedMeanwhile(this.read(), this.action(), this.draft()));
  protected readonly report = computed(() => contentOf(this.draft(), declaredStatusOf(this.action())));
  protected readonly changes = computed(() => {
    const { status, confidence, milestonesReached: reached, forecastsMoved: moved, evidence } = this.report().content;
    if (this.draft().status === '') return [];
    const proofs = [...reached.map((one) => one.evidence), ...evidence].filter(({ title }) => title.trim() !== '');
    const declared = { status, confidence, reached, moved, evidence: proofs };
    return declaredChanges(standingOf(this.action()), declared, this.action().progress.asOf);
  });
  protected readonly wrong = computed(() => (this.tried() ? this.form().errorSummary() : []));

  constructor() {
    effect(() => {
      this.keep(this.draft());
    });
  }

  ngOnInit(): void {
    const action = this.action();
    const start = startingDraft(action, this.words.language());
    const kept = recallDraft(this.personId(), action.id);
    this.start = JSON.stringify(start);
    this.draft.set(kept ? onMilestonesOf(action, kept.draft) : start);
    this.read.set(kept?.read ?? readActionOf(action));
    this.key = kept?.key ?? null;
    this.restoredAt.set(kept?.at ?? null);
  }

  protected milestone(id: string) {
    return this.action().milestones.nodes.find((milestone) => milestone.id === id);
  }

  protected addEvidence(): void {
    this.draft.update((draft) => ({ ...draft, evidence: [...draft.evidence, noEvidence()] }));
  }

  protected removeEvidence(place: number): void {
    this.draft.update((draft) => ({ ...draft, evidence: draft.evidence.filter((_, index) => index !== place) }));
  }

  protected erase(): void {
    this.erased.set(this.draft());
    this.restoredAt.set(null);
    this.replace(startingDraft(this.action(), this.words.language()));
  }

  protected putBack(): void {
    const erased = this.erased();
    this.erased.set(null);
    if (erased) this.replace(onMilestonesOf(this.action(), erased));
  }

  /** The person has seen what changed: the report is now about the action as it stands. */
  protected acceptMeanwhile(): void {
    this.read.set(readActionOf(this.action()));
    this.draft.update((draft) => onMilestonesOf(this.action(), draft));
    this.store.forget();
  }

  protected readMeanwhile(): void {
    this.panel()?.focus();
  }

  protected sendOverMeanwhile(): void {
    this.acceptMeanwhile();
    void this.send();
  }

  protected async send(event?: Event): Promise<void> {
    event?.preventDefault();
    this.tried.set(true);
    if (this.isStale()) {
      this.readMeanwhile();
      return;
    }
    await submit(this.form, { action: async () => this.sendReport() });
    const first = this.form().errorSummary()[0];
    // The fields of what was just opened must be there before one of them is focused.
    if (first)
      setTimeout(() => {
        first.fieldTree().focusBoundControl();
      });
  }

  /** « Explication : ce texte est trop court », for a list read away from the fields. */
  protected say(wrong: { readonly message?: string; readonly label?: string }): string {
    return [wrong.label, wrong.message].filter(Boolean).join(this.words.language() === 'fr' ? '\u00a0: ' : ': ');
  }

  protected goTo(wrong: { readonly fieldTree: () => { focusBoundControl(): void } }): void {
    wrong.fieldTree().focusBoundControl();
  }

  private async sendReport() {
    const report = this.report();
    const { content } = report;
    await this.store.send(
      {
        actionId: this.action().id,
        expectedVersion: this.read().version,
        ...content,
        milestonesReached: [...content.milestonesReached],
        forecastsMoved: [...content.forecastsMoved],
        evidence: [...content.evidence],
        confidence: content.confidence as Confidence | null,
      },
      this.key,
      (key) => {
        this.key = key;
        this.keep(this.draft());
      },
    );
    const sequence = this.store.sequence();
    if (sequence !== null) {
      forgetDraft(this.personId(), this.action().id);
      const address = ['/plans', this.planCode(), 'actions', this.action().number];
      await this.router.navigate(address, { state: { submitted: sequence } });
      return undefined;
    }
    const trouble = this.store.trouble();
    if (trouble?.kind !== 'refused' || trouble.refusal.field === null) return undefined;
    return serverError(trouble.refusal, this.words, {
      label: labelOf(trouble.refusal.field, this.words),
      fieldTree: fieldOf(this.form, trouble.refusal.field, report),
    });
  }

  private replace(draft: ReportDraft): void {
    this.draft.set(draft);
    this.form().reset();
    this.tried.set(false);
  }

  /** Keeps what is typed as soon as it differs from where the form started; forgets it when it no longer does. */
  private keep(draft: ReportDraft): void {
    if (this.store.sequence() !== null) return;
    const dirty = JSON.stringify(draft) !== this.start;
    this.isDirty.set(dirty);
    if (!dirty) {
      forgetDraft(this.personId(), this.action().id);
      this.isKept.set(true);
      return;
    }
    const kept: KeptDraft = { draft, read: this.read(), key: this.key, at: new Date().toISOString() };
    this.isKept.set(keepDraft(this.personId(), this.action().id, kept));
  }
}
