import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '#ui';

import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { readHead, writeHead } from './noted-head.ts';
import { Verification } from './verification.ts';

/** Recomputes the whole ledger in this browser, and says what that proves and what it does not. */
@Component({
  selector: 'jl-verification-panel',
  imports: [Icon, MatButton],
  providers: [Verification],
  templateUrl: './verification-panel.html',
  styleUrl: './verification-panel.scss',
})
export class VerificationPanel {
  private readonly words = inject(Words);
  private readonly clipboard = inject(Clipboard);
  protected readonly t = this.words.t;
  protected readonly verification = inject(Verification);
  /** WebCrypto is there on https and on this very machine only. */
  protected readonly canHash = globalThis.crypto?.subtle !== undefined;
  protected readonly pasted = signal('');
  protected readonly copied = signal(false);

  protected readonly isUnreadable = computed(() => this.pasted().trim() !== '' && readHead(this.pasted()) === null);
  protected readonly share = computed(() => {
    const { done, total } = this.verification.progress();
    return total === 0 ? 0 : done / total;
  });
  protected readonly far = computed(() => {
    const { done, total } = this.verification.progress();
    return this.t('audit.verify.far', { done: this.format(done), total: this.format(total) });
  });
  protected readonly soundHead = computed(() => {
    const finding = this.verification.finding();
    return finding?.kind === 'sound' ? writeHead(finding.head) : null;
  });
  /** What the finding says, in a sentence. */
  protected readonly sentence = computed(() => {
    const finding = this.verification.finding();
    switch (finding?.kind) {
      case 'sound':
        return this.words.count('audit.verify.sound', finding.head.sequence);
      case 'broken':
        return this.t(`audit.verify.broken.${finding.flaw}`, { sequence: this.format(finding.sequence) });
      case 'unproved':
        return this.t(`audit.verify.unproved.${finding.why}`, { size: this.format(finding.size) });
      case 'rewritten':
        return this.t('audit.verify.rewritten', { sequence: this.format(finding.noted.sequence) });
      case 'stopped':
        return this.words.count('audit.verify.stopped', finding.head.sequence);
      default:
        return '';
    }
  });
  /** What was found of the checkpoints, in a sentence. */
  protected readonly proved = computed(() => {
    const finding = this.verification.finding();
    if (finding?.kind !== 'sound') return null;
    const { checkpoints, size, signed } = finding.proved;
    if (checkpoints === 0) return this.t('audit.verify.proved.none');
    const sentence = this.words.count(`audit.verify.proved.${signed}`, checkpoints);
    const rest = finding.head.sequence - size;
    return rest === 0 ? sentence : `${sentence} ${this.words.count('audit.verify.proved.rest', rest)}`;
  });
  /** The head noted by this browser, found again. */
  protected readonly since = computed(() => {
    const finding = this.verification.finding();
    const noted = this.verification.noted();
    if (finding?.kind !== 'sound' || noted === null) return null;
    const at = formatInstant(noted.at, this.words.language());
    return this.t('audit.verify.since', { at, sequence: this.format(noted.sequence) });
  });

  protected run(): void {
    this.copied.set(false);
    void this.verification.run(readHead(this.pasted()));
  }

  protected copy(head: string): void {
    this.copied.set(this.clipboard.copy(head));
  }

  private format(count: number): string {
    return new Intl.NumberFormat(this.words.language()).format(count);
  }
}
