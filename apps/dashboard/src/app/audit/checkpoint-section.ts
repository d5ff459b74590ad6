import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Apollo } from 'apollo-angular';
import type { Said } from '#ui';
import { Icon, SaidFigure, plainly } from '#ui';
import { firstValueFrom } from 'rxjs';

import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { CheckpointPageQuery } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { CheckpointView } from './checkpoint-query.ts';
import { checkpointQuery, consistencyQuery } from './checkpoint-query.ts';
import { isConsistent } from './merkle.ts';

type Checkpoints = CheckpointPageQuery['ledgerCheckpoints'];

/** How many checkpoints one may choose among. */
const SHOWN = 100;

/** The signed checkpoints: the latest, those before, and whether one goes on from another. */
@Component({
  selector: 'jl-checkpoint-section',
  imports: [Icon, MatButton, SaidFigure],
  templateUrl: './checkpoint-section.html',
  styleUrl: './checkpoint-section.scss',
})
export class CheckpointSection {
  private readonly words = inject(Words);
  private readonly apollo = inject(Apollo);
  private readonly clipboard = inject(Clipboard);
  protected readonly t = this.words.t;

  protected readonly answer = liveQuery(checkpointQuery, () => ({ first: SHOWN, after: null }));
  protected readonly nodes = computed(() => this.answer.value()?.ledgerCheckpoints.nodes ?? []);
  protected readonly total = computed(() => this.answer.value()?.ledgerCheckpoints.totalCount ?? 0);
  protected readonly latest = computed(() => this.nodes().at(0));
  protected readonly publicKey = computed(() => this.answer.value()?.publicKeys.nodes.at(0)?.verifierKey ?? '');
  protected readonly copied = signal(false);

  protected readonly from = signal<number | null>(null);
  protected readonly to = signal<number | null>(null);
  /** The one before the latest, until another is chosen. */
  protected readonly fromSize = computed(() => this.from() ?? this.nodes().at(1)?.size ?? 0);
  protected readonly toSize = computed(() => this.to() ?? this.latest()?.size ?? 0);
  protected readonly compared = signal<{ readonly isRight: boolean; readonly sentence: string } | null>(null);

  /** How many entries the latest covers, and how many there are. */
  protected readonly covered = computed(() => this.told('audit.checkpoint.entries', (one) => one.nodes[0]?.size));
  protected readonly listed = computed(() => this.told('audit.checkpoint.list', (one) => one.totalCount));

  private told(key: string, pick: (of: Checkpoints) => number | undefined): Said {
    const checkpoints = this.answer.value()?.ledgerCheckpoints;
    if (!checkpoints) return plainly('');
    const shown = shownIn('ledgerCheckpoints', checkpoints)(pick);
    return said(this.words, (say) => say.count(key, shown));
  }

  protected count(key: string, count: number): string {
    return this.words.count(key, count);
  }

  protected moment(at: string): string {
    return formatInstant(at, this.words.language());
  }

  protected option(one: CheckpointView): string {
    return `${this.count('audit.checkpoint.entries', one.size)}, ${this.moment(one.madeAt)}`;
  }

  protected copy(note: string): void {
    this.copied.set(this.clipboard.copy(note));
  }

  /** Asks for the proof between the two that are chosen, in whatever order, and checks it against the signed roots. */
  protected async compare(): Promise<void> {
    const [from = 0, to = 0] = [this.fromSize(), this.toSize()].sort((one, other) => one - other);
    const root = (size: number): string => this.nodes().find((one) => one.size === size)?.root ?? '';
    this.compared.set(null);
    try {
      const question = this.apollo.query({ query: consistencyQuery, variables: { from, to }, fetchPolicy: 'no-cache' });
      const proof = (await firstValueFrom(question)).data?.consistencyProof;
      if (!proof) throw new Error('The ledger did not answer');
      const path = proof.path.split(' ').filter(Boolean);
      const isRight = await isConsistent({ size: from, root: root(from) }, { size: to, root: root(to) }, path);
      this.tell(isRight, isRight ? 'right' : 'wrong', { from, to, hashes: path.length });
    } catch {
      this.tell(false, 'failed', { from, to, hashes: 0 });
    }
  }

  private tell(
    isRight: boolean,
    key: string,
    { from, to, hashes }: { from: number; to: number; hashes: number },
  ): void {
    const format = new Intl.NumberFormat(this.words.language()).format;
    const sentence = this.t(`audit.consistency.${key}`, { from: format(from), to: format(to), hashes: String(hashes) });
    this.compared.set({ isRight, sentence });
  }
}
