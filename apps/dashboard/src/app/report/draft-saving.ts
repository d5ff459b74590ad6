import { DestroyRef, DOCUMENT, Injectable, inject, signal } from '@angular/core';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';

import type { SendingKey } from '../change/sending-key.ts';
import { keyFor } from '../change/sending-key.ts';
import { discardDraft, saveDraft, savedDraft } from '../drafts/drafts-query.ts';
import type { DraftOfFormFragment, SaveDraftMutation } from '../graphql/generated/graphql.ts';
import { saysSignedOut } from '../graphql/trouble-link.ts';

/** What is known of the draft on the server. */
export type SavingState =
  /** Nothing was typed, or it is on its way for the first time. */
  | 'quiet'
  | 'saved'
  /** The server does not answer: it is tried again by itself. */
  | 'offline'
  /** The session has ended: the text waits here for its writer to come back. */
  | 'signedOut'
  /** The server will not have it: too long, or a right was lost. */
  | 'refused'
  /** Another window or device has saved something else. */
  | 'elsewhere';

/** How long after a keystroke, and how long after a silence of the server, it is saved. */
const PAUSE = 700;
const AGAIN = 4_000;

type Result = SaveDraftMutation['result'];

/** Saves a draft on the server as it is typed: one saving at a time, each on top of the one before. */
@Injectable()
export class DraftSaving {
  private readonly apollo = inject(Apollo);
  private readonly window = inject(DOCUMENT).defaultView!;
  private readonly now = signal<SavingState>('quiet');
  readonly state = this.now.asReadonly();
  /** When the server last saved it. */
  readonly savedAt = signal<string | null>(null);
  /** What another window or device has saved, when that is not what this one follows. */
  readonly other = signal<DraftOfFormFragment | null>(null);

  private actionId = '';
  /** The version on the server that the next saving follows. */
  version = 0;
  private there: string | null = null;
  private wanted: string | null = null;
  private key: SendingKey | null = null;
  private isSaving = false;
  private isOver = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told: (version: number, text: string | null) => void = () => undefined;

  constructor() {
    const { window } = this;
    const leaving = () => {
      if (window.document.visibilityState === 'hidden') void this.save(true);
    };
    const gone = () => void this.save(true);
    const back = () => void this.save();
    window.document.addEventListener('visibilitychange', leaving);
    window.addEventListener('pagehide', gone);
    window.addEventListener('online', back);
    window.addEventListener('focus', back);
    inject(DestroyRef).onDestroy(() => {
      window.document.removeEventListener('visibilitychange', leaving);
      window.removeEventListener('pagehide', gone);
      window.removeEventListener('online', back);
      window.removeEventListener('focus', back);
      clearTimeout(this.timer);
      void this.save();
      this.isOver = true;
    });
  }

  /** What the server has about this action, null when it does not answer. */
  async read(actionId: string): Promise<DraftOfFormFragment | null> {
    this.actionId = actionId;
    try {
      const asked = this.apollo.query({
        query: savedDraft,
        variables: { id: actionId },
        fetchPolicy: 'no-cache',
        context: { stays: true },
      });
      const { data } = await firstValueFrom(asked);
      return data?.node && 'viewerDraft' in data.node ? (data.node.viewerDraft ?? null) : null;
    } catch {
      return null;
    }
  }

  /**
   * Goes on from this version.
   *
   * @param there What the server has at it.
   * @param told Hears of each version that was saved.
   */
  follow(version: number, there: string | null, told: (version: number, text: string | null) => void): void {
    this.version = version;
    this.there = there;
    this.wanted = there;
    this.told = told;
  }

  /** What the server is to have from now on; null for nothing. */
  want(text: string | null): void {
    this.wanted = text;
    if (this.now() === 'refused') this.now.set('quiet');
    this.wait(PAUSE);
  }

  /** Whether the server has this already. */
  has(text: string | null): boolean {
    return text === this.there;
  }

  /** What another window has saved since, to go on from; null when there is nothing newer, or something waits here. */
  async newer(): Promise<DraftOfFormFragment | null> {
    const isIdle = () => this.wanted === this.there && !this.isSaving && !this.isOver && this.now() !== 'elsewhere';
    const saved = isIdle() ? await this.read(this.actionId) : null;
    if (!saved || saved.version <= this.version || !isIdle()) return null;
    this.version = saved.version;
    this.there = saved.text ?? null;
    this.wanted = this.there;
    this.savedAt.set(saved.savedAt ?? null);
    return saved;
  }

  /** Another text than this one stands on the server: the person chooses before anything is saved. */
  meet(other: DraftOfFormFragment): void {
    this.other.set(other);
    this.now.set('elsewhere');
  }

  /** The person has seen what the other window saved: this window goes on from it, with its own text or with that one. */
  choose(): DraftOfFormFragment | null {
    const other = this.other();
    if (!other) return null;
    this.version = other.version;
    this.there = other.text ?? null;
    this.other.set(null);
    this.now.set('quiet');
    return other;
  }

  /** The update was submitted, and the draft with it. */
  end(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }

  private wait(delay: number): void {
    clearTimeout(this.timer);
    if (!this.isOver) this.timer = setTimeout(() => void this.save(), delay);
  }

  /** @param isLeaving Whether the page may be gone before the answer. */
  private async save(isLeaving = false): Promise<void> {
    const text = this.wanted;
    if (this.isSaving || this.isOver || text === this.there || this.now() === 'elsewhere') return;
    if (this.now() === 'refused' || this.actionId === '') return;
    clearTimeout(this.timer);
    this.isSaving = true;
    const result = await this.send(text, isLeaving);
    this.isSaving = false;
    this.after(result, text);
  }

  private async send(text: string | null, isLeaving: boolean): Promise<Result | 'offline' | 'signedOut' | 'refused'> {
    const asked = { actionId: this.actionId, expectedVersion: this.version };
    this.key = keyFor({ ...asked, text }, this.key);
    const input = { ...asked, idempotencyKey: this.key.key };
    try {
      return text === null
        ? await this.mutate(discardDraft, { input }, isLeaving)
        : await this.mutate(saveDraft, { input: { ...input, text } }, isLeaving);
    } catch (error) {
      if (saysSignedOut(error as Error)) return 'signedOut';
      return CombinedGraphQLErrors.is(error) ? 'refused' : 'offline';
    }
  }

  private async mutate<Variables extends OperationVariables>(
    mutation: TypedDocumentNode<{ result: Result }, Variables>,
    variables: Variables,
    keepalive: boolean,
  ): Promise<Result | 'refused'> {
    // Nothing on screen is made of it, and the person stays on the page whatever becomes of it.
    const sent = this.apollo.mutate<{ result: Result }, OperationVariables>({
      ...{ mutation, variables },
      fetchPolicy: 'no-cache',
      context: { stays: true, ...(keepalive && { fetchOptions: { keepalive } }) },
    });
    return (await firstValueFrom(sent)).data?.result ?? 'refused';
  }

  private after(result: Awaited<ReturnType<DraftSaving['send']>>, text: string | null): void {
    if (typeof result === 'string') {
      this.now.set(result);
      if (result !== 'refused') this.wait(AGAIN);
      return;
    }
    if (result.__typename === 'Refused') {
      this.now.set('refused');
      return;
    }
    const draft = result.__typename === 'DraftKept' ? result.draft : (result.current as HasDraft | null)?.viewerDraft;
    if (!draft) {
      this.now.set('refused');
      return;
    }
    const isOurs = result.__typename === 'DraftKept' || draft.text === text;
    // Gone, or what this window had read: what was typed here goes on top of it.
    if (!isOurs && draft.text != null && draft.text !== this.there) {
      this.meet(draft);
      return;
    }
    this.version = draft.version;
    this.there = draft.text ?? null;
    if (isOurs) {
      this.now.set(text === null ? 'quiet' : 'saved');
      this.savedAt.set(draft.savedAt ?? null);
      this.told(draft.version, text);
    }
    if (this.wanted !== this.there) this.wait(isOurs ? PAUSE : 0);
  }
}

interface HasDraft {
  readonly viewerDraft?: DraftOfFormFragment | null;
}
