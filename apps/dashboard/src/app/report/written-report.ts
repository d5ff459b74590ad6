import { Injectable, effect, signal } from '@angular/core';
import type { EvidenceFile } from '#domain';

import type { SendingKey } from '../change/sending-key.ts';
import type { Language } from '../words/words.ts';
import type { ReadAction } from './kept-draft.ts';
import { forgetDraft, keepDraft, readActionOf, recallDraft } from './kept-draft.ts';
import type { EvidenceEntry, ReportDraft } from './report-draft.ts';
import { titleOf } from './title-of-file.ts';
import { noEvidence, onMilestonesOf, startingDraft } from './report-draft.ts';
import type { ReportedActionView } from './report-query.ts';

/** What one person is writing about one action, kept in this browser at each keystroke until it is submitted. */
@Injectable()
export class WrittenReport {
  /** What is typed. `begin` sets it before anything is shown. */
  readonly draft = signal<ReportDraft>(null as unknown as ReportDraft);
  /** The action as it was when the writing began: what the person has read. */
  readonly read = signal<ReadAction>(null as unknown as ReadAction);
  /** When the text found again in this browser had been typed, null when none was. */
  readonly restoredAt = signal<string | null>(null);
  /** What was erased, until it is put back or the page is left. */
  readonly erased = signal<ReportDraft | null>(null);
  /** Whether something was typed. */
  readonly isDirty = signal(false);
  /** Whether the browser could keep it. */
  readonly isKept = signal(true);
  /** The key of a sending that was not answered. */
  private readonly sending = signal<SendingKey | null>(null);
  readonly key = this.sending.asReadonly();

  private personId = '';
  private actionId = '';
  /** Where the form started, and what was kept last: what did not change is not written again. */
  private start = '';
  private last = '';
  private isSubmitted = false;

  constructor() {
    effect(() => {
      this.keep(this.draft(), this.read(), this.sending());
    });
  }

  /** Starts from what this person had typed here, else from the update left open, else from the action. */
  begin(personId: string, action: ReportedActionView, language: Language): void {
    this.personId = personId;
    this.actionId = action.id;
    const start = startingDraft(action, language);
    this.start = JSON.stringify(start);
    const kept = recallDraft(personId, action.id);
    this.draft.set(kept ? onMilestonesOf(action, kept.draft) : start);
    this.read.set(kept?.read ?? readActionOf(action));
    this.sending.set(kept?.key ?? null);
    this.restoredAt.set(kept?.at ?? null);
    if (kept) this.last = JSON.stringify([this.draft(), this.read(), this.sending()]);
  }

  addEvidence(): void {
    this.draft.update((draft) => ({ ...draft, evidence: [...draft.evidence, noEvidence()] }));
  }

  /** A file that was given, to be said more of. */
  addFile(file: EvidenceFile): void {
    const entry: EvidenceEntry = { ...noEvidence(), kind: 'FILE', title: titleOf(file), file };
    this.draft.update((draft) => ({ ...draft, evidence: [...draft.evidence, entry] }));
  }

  removeEvidence(place: number): void {
    this.draft.update((draft) => ({ ...draft, evidence: draft.evidence.filter((_, index) => index !== place) }));
  }

  /** Starts afresh; what was typed can still be put back. */
  erase(action: ReportedActionView, language: Language): void {
    this.erased.set(this.draft());
    this.restoredAt.set(null);
    this.draft.set(startingDraft(action, language));
  }

  /** Puts back what was erased. */
  putBack(action: ReportedActionView): void {
    const erased = this.erased();
    this.erased.set(null);
    if (erased) this.draft.set(onMilestonesOf(action, erased));
  }

  /** The person has seen what changed: the report is now about the action as it stands. */
  readAgain(action: ReportedActionView): void {
    this.read.set(readActionOf(action));
    this.draft.update((draft) => onMilestonesOf(action, draft));
  }

  /** Keeps the key of a sending beside the text, at once: the tab may be closed before the answer. */
  keepKey(key: SendingKey | null): void {
    this.sending.set(key);
    this.keep(this.draft(), this.read(), key);
  }

  /** It was submitted: this browser forgets it. */
  submitted(): void {
    this.isSubmitted = true;
    forgetDraft(this.personId, this.actionId);
  }

  private keep(draft: ReportDraft, read: ReadAction, key: SendingKey | null): void {
    if (this.isSubmitted) return;
    const dirty = JSON.stringify(draft) !== this.start;
    this.isDirty.set(dirty);
    if (!dirty) {
      forgetDraft(this.personId, this.actionId);
      this.isKept.set(true);
      return;
    }
    const now = JSON.stringify([draft, read, key]);
    if (now === this.last && this.isKept()) return;
    this.last = now;
    this.isKept.set(keepDraft(this.personId, this.actionId, { draft, read, key, at: new Date().toISOString() }));
  }
}
