import { DestroyRef, DOCUMENT, Injectable, effect, inject, signal } from '@angular/core';
import type { EvidenceFile } from '#domain';

import type { SendingKey } from '../change/sending-key.ts';
import type { DraftOfFormFragment } from '../graphql/generated/graphql.ts';
import type { Language } from '../words/words.ts';
import { DraftSaving } from './draft-saving.ts';
import { foundDraft, isSame } from './found-draft.ts';
import type { FoundHere, KeptDraft, ReadAction, TypedReport } from './kept-draft.ts';
import { forgetDraft, keepDraft, markSaved, readActionOf, readTyped, recallDraft } from './kept-draft.ts';
import type { Meanwhile } from './meanwhile.ts';
import { mergedReport, withTheirWords } from './merge-report.ts';
import type { EvidenceEntry, ReportDraft } from './report-draft.ts';
import { titleOf } from './title-of-file.ts';
import { noEvidence, onMilestonesOf, startingDraft } from './report-draft.ts';
import type { ReportedActionView } from './report-query.ts';

/** What one person is writing about one action: kept in this browser at each keystroke, and on the server a moment later. */
@Injectable()
export class WrittenReport {
  private readonly saving = inject(DraftSaving);
  /** What is typed. `begin` sets it before anything is shown. */
  readonly draft = signal<ReportDraft>(null as unknown as ReportDraft);
  /** The action as it was when the writing began: what the person has read. */
  readonly read = signal<ReadAction>(null as unknown as ReadAction);
  /** Whether what was typed before has been found, here or there. */
  readonly isReady = signal(false);
  /** When the text found again had been typed, null when none was. */
  readonly restoredAt = signal<string | null>(null);
  /** What was erased or set aside, until it is put back or the page is left. */
  readonly erased = signal<ReportDraft | null>(null);
  /** Whether it was set aside for a text from elsewhere, and not erased. */
  readonly isSetAside = signal(false);
  /**
   * Whether what lies in `erased` had been saved, and went on the server since: submitted, discarded or replaced elsewhere. It
   * stays in this browser until its writer says that it may go.
   */
  readonly isGone = signal(false);
  /** Whether something was typed. */
  readonly isDirty = signal(false);
  /** Whether the browser could keep it. */
  readonly isKept = signal(true);
  /** The key of a sending that was not answered. */
  private readonly sending = signal<SendingKey | null>(null);
  readonly key = this.sending.asReadonly();

  private personId = '';
  private actionId = '';
  private action: () => ReportedActionView = () => null as unknown as ReportedActionView;
  /** Where the form started, and what was kept last: what did not change is not written again. */
  private start = '';
  private last = '';
  private revision = 0;
  private next: KeptDraft | null = null;
  private writing: Promise<void> | undefined;
  /** The text that was submitted and not answered. */
  private submittedAs: string | null = null;
  private isSubmitted = false;

  constructor() {
    effect(() => {
      if (this.isReady()) void this.keep(this.draft(), this.read(), this.sending());
    });
    const { defaultView: window } = inject(DOCUMENT);
    const back = () => void this.catchUp();
    window?.addEventListener('focus', back);
    inject(DestroyRef).onDestroy(() => window?.removeEventListener('focus', back));
  }

  /** Starts from what this person had typed, here or elsewhere, else from the update left open, else from the action. */
  async begin(personId: string, action: () => ReportedActionView, language: Language): Promise<void> {
    const { id } = action();
    Object.assign(this, { personId, actionId: id, action });
    const [here, saved] = await Promise.all([recallDraft(personId, id), this.saving.read(id)]);
    this.startFrom(here, saved, language);
    this.isReady.set(true);
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
  erase(language: Language): void {
    this.erased.set(this.draft());
    this.isSetAside.set(false);
    this.restoredAt.set(null);
    this.draft.set(startingDraft(this.action(), language));
  }

  /** Puts back what was erased. */
  putBack(): void {
    const erased = this.erased();
    this.erased.set(null);
    this.isGone.set(false);
    if (erased) this.draft.set(onMilestonesOf(this.action(), erased));
  }

  /** What went elsewhere may go here, too. */
  forgetGone(): void {
    this.erased.set(null);
    this.isGone.set(false);
    if (!this.isDirty()) void this.forget();
  }

  /** The person has seen what changed: the report is now about the action as it stands. */
  readAgain(changes: readonly Meanwhile[], taken: ReadonlySet<string>): void {
    this.read.set(readActionOf(this.action()));
    this.draft.update((draft) => onMilestonesOf(this.action(), mergedReport(draft, changes, taken)));
  }

  /** Puts what somebody else wrote of the action after what this person wrote. */
  addTheirs(words: string): void {
    this.draft.update((draft) => ({ ...draft, narrative: withTheirWords(draft.narrative, words) }));
  }

  /** Of two texts, goes on with this window's. */
  keepMine(): void {
    this.saving.choose();
    this.last = '';
    void this.keep(this.draft(), this.read(), this.sending());
  }

  /** Of two texts, goes on with the other window's; this one's can be put back. */
  takeOther(): void {
    const other = this.saving.choose();
    const typed = readTyped(other?.text ?? null);
    if (!typed) return;
    this.erased.set(this.draft());
    this.isSetAside.set(true);
    this.last = '';
    this.goOnFrom(typed);
  }

  /** Keeps the key of a sending beside the text, at once: the tab may be closed before the answer. */
  async keepKey(key: SendingKey | null): Promise<void> {
    this.sending.set(key);
    this.submittedAs = key && JSON.stringify(this.draft());
    await this.keep(this.draft(), this.read(), key);
  }

  /** It was submitted: this browser forgets it, as the server did. */
  async submitted(): Promise<void> {
    this.isSubmitted = true;
    this.saving.end();
    await this.writing;
    await forgetDraft(this.personId, this.actionId);
  }

  private startFrom(here: FoundHere | null, saved: DraftOfFormFragment | null, language: Language): void {
    const kept = here?.kept ?? null;
    const found = foundDraft(kept, saved);
    const start = startingDraft(this.action(), language);
    this.start = JSON.stringify(start);
    this.revision = here?.revision ?? 0;
    this.sending.set(found.from === 'nothing' ? null : (kept?.key ?? null));
    const version = found.from === 'both' ? (kept?.follows ?? 0) : (saved?.version ?? kept?.follows ?? 0);
    const there = saved ? (saved.text ?? null) : kept?.isSaved ? textOf(kept) : null;
    this.saving.follow(version, there, (follows, text) => void this.saved(follows, text));
    if (found.from === 'both') this.saving.meet(saved!);
    if (found.from === 'nothing' && kept && JSON.stringify(kept.draft) !== this.start) {
      this.erased.set(kept.draft);
      this.isGone.set(true);
    }
    const typed = found.from === 'server' ? found.typed : found.from === 'nothing' ? null : kept;
    this.draft.set(start);
    this.read.set(readActionOf(this.action()));
    if (typed) this.goOnFrom(typed);
    if (kept?.isToSend) this.submittedAs = JSON.stringify(this.draft());
    this.restoredAt.set(found.from === 'server' ? found.at : typed ? (kept?.at ?? null) : null);
  }

  private goOnFrom({ draft, read }: TypedReport): void {
    this.read.set(read);
    this.draft.set(onMilestonesOf(this.action(), draft));
  }

  /** Whoever comes back to this window goes on from what was typed in another one meanwhile, if nothing waits here. */
  private async catchUp(): Promise<void> {
    if (!this.isReady() || this.isSubmitted) return;
    const newer = await this.saving.newer();
    const typed = readTyped(newer?.text ?? null);
    if (!typed) return;
    const here = await recallDraft(this.personId, this.actionId);
    this.revision = here?.revision ?? 0;
    this.goOnFrom(typed);
  }

  private keep(draft: ReportDraft, read: ReadAction, key: SendingKey | null): Promise<void> {
    if (this.isSubmitted) return Promise.resolve();
    const dirty = JSON.stringify(draft) !== this.start;
    this.isDirty.set(dirty);
    const now = JSON.stringify([draft, read, key]);
    if (now === this.last && this.isKept()) return this.writing ?? Promise.resolve();
    this.last = now;
    const text = dirty ? textOf({ draft, read }) : null;
    this.saving.want(text);
    const at = new Date().toISOString();
    const { version: follows } = this.saving;
    const isToSend = key !== null && JSON.stringify(draft) === this.submittedAs;
    this.next = dirty ? { draft, read, key, isToSend, at, follows, isSaved: this.saving.has(text) } : null;
    return (this.writing ??= this.writeAll().finally(() => (this.writing = undefined)));
  }

  /** One writing at a time, and the last one wins. */
  private async writeAll(): Promise<void> {
    for (let written: KeptDraft | null | undefined; written !== this.next;) {
      written = this.next;
      if (written) await this.write(written);
      else if (!this.isGone()) await this.forget();
    }
  }

  private async forget(): Promise<void> {
    await forgetDraft(this.personId, this.actionId);
    this.revision = 0;
    this.isKept.set(true);
  }

  private async write(kept: KeptDraft): Promise<void> {
    const done = await keepDraft(this.personId, this.actionId, kept, this.revision);
    if (typeof done === 'number') this.revision = done;
    this.isKept.set(typeof done === 'number');
    if (done !== 'elsewhere') return;
    const there = await recallDraft(this.personId, this.actionId);
    if (!there) return;
    // From here on, on top of what the other window wrote: at once when it is the same, else once the person has chosen.
    this.revision = there.revision;
    if (isSame(there.kept, kept)) this.isKept.set(true);
    else this.saving.meet({ version: there.kept.follows, text: textOf(there.kept), savedAt: there.kept.at });
  }

  private async saved(follows: number, text: string | null): Promise<void> {
    await this.writing;
    if (text !== null) await markSaved(this.personId, this.actionId, this.revision, { follows, text, textOf });
  }
}

/** What the server is given to keep. */
function textOf({ draft, read }: TypedReport): string {
  return JSON.stringify({ draft, read });
}
