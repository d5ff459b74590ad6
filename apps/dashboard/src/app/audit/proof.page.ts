import { Component, DOCUMENT, computed, effect, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, Icon, Skeleton } from '#ui';

import { PageTitle } from '../frame/page-title.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { Session } from '../session/session.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { leafHashOf } from './chain.ts';
import { proofQuery } from './checkpoint-query.ts';
import { rootByInclusion } from './merkle.ts';
import { commandsFor, proofFile } from './proof-file.ts';

/** One entry, and all that is needed to prove that it is in the ledger that was signed: on one sheet of paper. */
@Component({
  selector: 'jl-proof-page',
  imports: [EmptyState, Icon, MatButton, RouterLink, Skeleton],
  templateUrl: './proof.page.html',
  styleUrl: './proof.page.scss',
})
export class ProofPage {
  readonly planCode = input.required<string>();
  /** From the address: the number of the entry. */
  readonly sequence = input.required<string>();

  private readonly words = inject(Words);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  protected readonly t = this.words.t;
  protected readonly permission = computed(() => this.session.viewer()?.viewerCanReadLedger);
  protected readonly isNumber = computed(() => /^[1-9]\d{0,8}$/.test(this.sequence()));

  protected readonly answer = liveQuery(proofQuery, () =>
    this.permission()?.allowed === true && this.isNumber() ? { sequence: Number(this.sequence()) } : null,
  );
  protected readonly proof = computed(() => this.answer.value()?.inclusionProof);
  protected readonly steps = computed(() =>
    (this.proof()?.path ?? '')
      .split(' ')
      .filter(Boolean)
      .map((step) => ({ isLeft: step.startsWith('<'), hash: step.slice(1) })),
  );
  /** The key that signs, of those that signed this checkpoint. */
  protected readonly publicKey = computed(() => {
    const ids = this.proof()?.checkpoint?.keyIds.split(' ') ?? [];
    const keys = this.answer.value()?.publicKeys.nodes ?? [];
    return keys.findLast(({ keyId }) => ids.includes(keyId))?.verifierKey ?? '';
  });

  private readonly checked = resource({
    params: () => this.proof(),
    loader: async ({ params: { entry, path, root } }) =>
      (await rootByInclusion(await leafHashOf(entry.body), path)) === root,
  });
  /** Computed in this browser; undefined until then, or where it cannot. */
  protected readonly isRight = computed(() => (this.checked.hasValue() ? this.checked.value() : undefined));

  protected readonly fileName = computed(() => `${this.t('audit.proof.file')}-${this.sequence()}.json`);
  private readonly content = computed(() => {
    const proof = this.proof();
    return proof ? proofFile({ ...proof, note: proof.checkpoint?.note ?? null, publicKey: this.publicKey() }) : '';
  });
  protected readonly file = computed(() => `data:application/json;charset=utf-8,${encodeURIComponent(this.content())}`);
  protected readonly commands = computed(() =>
    commandsFor(this.fileName(), this.proof()?.checkpoint?.note ?? null, this.publicKey()),
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      title.name(this.t('audit.proof.heading', { sequence: this.number(this.sequence()) }));
    });
  }

  protected number(sequence: string): string {
    return /^\d+$/.test(sequence) ? new Intl.NumberFormat(this.words.language()).format(Number(sequence)) : sequence;
  }

  protected count(key: string, count: number): string {
    return this.words.count(key, count);
  }

  protected moment(at: string): string {
    return formatInstant(at, this.words.language());
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}
