import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { OnInit } from '@angular/core';
import { form, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { CivilDate, Confidence, EvidenceContent } from '#domain';
import { Icon, Skeleton } from '#ui';

import { ChangesTable } from '../change/changes-table.ts';
import { declaredChanges } from '../change/declared-changes.ts';
import { serverError } from '../change/text-errors.ts';
import { formatTime } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { Outbox } from '../drafts/outbox.ts';
import { DraftSaving } from './draft-saving.ts';
import { ElsewhereNotice } from './elsewhere-notice.ts';
import type { EvidenceInput } from '../graphql/generated/graphql.ts';
import type { EvidenceSubject } from './evidence-fields.ts';
import { EvidenceFields } from './evidence-fields.ts';
import { FileDrop } from './file-drop.ts';
import { KeptNotice } from './kept-notice.ts';
import { MeanwhilePanel } from './meanwhile-panel.ts';
import { changedMeanwhile } from './meanwhile.ts';
import { MilestoneReport } from './milestone-report.ts';
import { contentOf } from './report-content.ts';
import { declaredStatusOf, fieldOf, labelOf, reportRules } from './report-form.ts';
import type { ReportedActionView } from './report-query.ts';
import { standingOf } from './standing.ts';
import { StatusFields } from './status-fields.ts';
import { ReportStore } from './report.store.ts';
import { WritersNotice } from './writers-notice.ts';
import { WrittenReport } from './written-report.ts';

/** The form of a report: typed, kept in this browser and on the server, sent once. */
@Component({
  selector: 'jl-report-editor',
  imports: [
    ChangesTable,
    ElsewhereNotice,
    EvidenceFields,
    FileDrop,
    Icon,
    KeptNotice,
    MatButton,
    MeanwhilePanel,
    MilestoneReport,
    RouterLink,
    Skeleton,
    StatusFields,
    WritersNotice,
  ],
  providers: [DraftSaving, ReportStore, WrittenReport],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './report-editor.html',
  styleUrl: './report-editor.css',
})
export class ReportEditor implements OnInit {
  /** The action as it stands now: it follows what others do. */
  readonly action = input.required<ReportedActionView>();
  readonly personId = input.required<string>();
  /** The entry of the ledger that records it, once the server has accepted it. */
  readonly submitted = output<number>();

  /** Whether something is typed that is not submitted. */
  readonly begun = output<boolean>();

  private readonly words = inject(Words);
  protected readonly router = inject(Router);
  private readonly panel = viewChild(MeanwhilePanel);
  private readonly elsewhere = viewChild(ElsewhereNotice);
  private readonly outbox = inject(Outbox, { optional: true });
  protected readonly store = inject(ReportStore);
  protected readonly written = inject(WrittenReport);
  protected readonly saving = inject(DraftSaving);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;

  protected readonly form = form(this.written.draft, (path) => {
    reportRules(path, this.action, this.words);
  });
  protected readonly tried = signal(false);
  protected readonly subject = computed<EvidenceSubject>(() => ({
    actionId: this.action().id,
    today: this.action().progress.asOf as CivilDate,
  }));

  protected readonly isStale = computed(
    () =>
      this.written.isReady() &&
      this.store.sequence() === null &&
      !this.store.isSending() &&
      this.action().version !== this.written.read().version,
  );
  protected readonly meanwhile = computed(() =>
    changedMeanwhile(this.written.read(), this.action(), this.written.draft()),
  );
  protected readonly report = computed(() => contentOf(this.written.draft(), declaredStatusOf(this.action())));
  protected readonly changes = computed(() => {
    const { status, confidence, milestonesReached: reached, forecastsMoved: moved, evidence } = this.report().content;
    if (this.written.draft().status === '') return [];
    const proofs = [...reached.map((one) => one.evidence), ...evidence].filter(({ title }) => title.trim() !== '');
    const shown = proofs.map(({ file, ...proof }) => ({ ...proof, file: file && { ...file, fileId: file.id } }));
    const declared = { status, confidence, reached, moved, evidence: shown };
    return declaredChanges(standingOf(this.action()), declared, this.action().progress.asOf);
  });
  protected readonly wrong = computed(() => (this.tried() ? this.form().errorSummary() : []));

  constructor() {
    effect(() => {
      if (this.written.isReady()) this.begun.emit(this.written.isDirty());
    });
    effect(() => {
      const sent = this.outbox?.sent();
      if (sent?.actionId === this.action().id && this.store.sequence() === null) {
        this.store.sentBy(sent.sequence);
        void this.leave(sent.sequence);
      }
    });
  }

  ngOnInit(): void {
    void this.written.begin(this.personId(), () => this.action(), this.words.language());
  }

  /** Where what was typed is safe, in words; null as long as nothing was. */
  protected readonly keptSays = computed(() => {
    const [state, at] = [this.saving.state(), this.saving.savedAt()];
    if (!this.written.isDirty()) return this.t('report.kept.will');
    if (state === 'saved' && at) {
      return this.t('report.kept.saved', { time: formatTime(at, this.words.language()) });
    }
    if (!this.written.isKept()) return this.t('report.kept.not');
    return this.t(`report.kept.${state === 'quiet' || state === 'saved' ? 'is' : state}`);
  });
  protected readonly isSafe = computed(() => this.written.isKept() || this.saving.state() === 'saved');

  protected milestone(id: string) {
    return this.action().milestones.nodes.find((milestone) => milestone.id === id);
  }

  protected erase(): void {
    this.written.erase(this.words.language());
    this.startOver();
  }

  protected putBack(): void {
    this.written.putBack();
    this.startOver();
  }

  protected seeOther(): void {
    this.elsewhere()?.focus();
  }

  protected takeOther(): void {
    this.written.takeOther();
    this.startOver();
  }

  protected acceptMeanwhile(taken: ReadonlySet<string>): void {
    this.written.readAgain(this.meanwhile(), taken);
    this.store.forget();
  }

  protected readMeanwhile(): void {
    this.panel()?.focus();
  }

  protected sendOverMeanwhile(taken: ReadonlySet<string>): void {
    this.acceptMeanwhile(taken);
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
        expectedVersion: this.written.read().version,
        ...content,
        milestonesReached: content.milestonesReached.map((one) => ({ ...one, evidence: sent(one.evidence) })),
        forecastsMoved: [...content.forecastsMoved],
        evidence: content.evidence.map(sent),
        confidence: content.confidence as Confidence | null,
      },
      this.written.key(),
      (key) => this.written.keepKey(key),
    );
    const sequence = this.store.sequence();
    if (sequence !== null) {
      await this.leave(sequence);
      return undefined;
    }
    const trouble = this.store.trouble();
    // From here on it leaves by itself, whatever page is open.
    if (trouble?.kind === 'unreachable') void this.outbox?.look();
    if (trouble?.kind !== 'refused' || trouble.refusal.field === null) return undefined;
    return serverError(trouble.refusal, this.words, {
      label: labelOf(trouble.refusal.field, this.words),
      fieldTree: fieldOf(this.form, trouble.refusal.field, report),
    });
  }

  private async leave(sequence: number): Promise<void> {
    await this.written.submitted();
    this.submitted.emit(sequence);
  }

  private startOver(): void {
    this.form().reset();
    this.tried.set(false);
  }
}

/** A file is named by its id: the server knows the rest. */
const sent = ({ file, url, ...evidence }: EvidenceContent): EvidenceInput => ({
  ...evidence,
  url: url.trim() === '' ? null : url,
  fileId: file?.id ?? null,
});
