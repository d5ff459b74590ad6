import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  booleanAttribute,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { EvidenceFile } from '#domain';
import { FILE_TYPES, promisedType, refusal, refusalSentence } from '#domain';

import { saySize } from '../words/file-size.ts';
import { Words } from '../words/words.ts';
import { FileLimits } from './file-limits.ts';
import type { FileOutcome, FileSending } from './send-file.ts';
import { sendFile } from './send-file.ts';

/** A file that was chosen and is not given yet. */
interface Chosen {
  /** Of the sending: it stays when it is tried again. */
  readonly key: string;
  readonly file: File;
  /** How much has left, in percent. */
  readonly percent: number;
  /** Why it is not given; null while it is under way. */
  readonly trouble: Exclude<FileOutcome, { kind: 'given' }> | null;
}

const MEGABYTE = 1024 * 1024;

/** Where files are dropped or chosen. Each is sent at once, and told when the server has it. */
@Component({
  selector: 'jl-file-drop',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './file-drop.html',
  styleUrl: './file-drop.css',
})
export class FileDrop {
  readonly actionId = input.required<string>();
  /** Whether several may be chosen at once. */
  readonly multiple = input(false, { transform: booleanAttribute });
  readonly label = input.required<string>();
  readonly given = output<EvidenceFile>();

  private readonly words = inject(Words);
  private readonly limits = inject(FileLimits);
  private readonly sendings = new Map<string, FileSending>();
  protected readonly t = this.words.t;
  protected readonly accepted = Object.keys(FILE_TYPES)
    .map((extension) => `.${extension}`)
    .join();
  protected readonly chosen = signal<readonly Chosen[]>([]);
  protected readonly isOver = signal(false);
  protected readonly hint = computed(() => {
    const largest = this.limits.largest();
    const size = largest === null ? '' : saySize((largest / MEGABYTE) * 1_000_000, this.words.language());
    return largest === null ? this.t('report.file.types') : this.t('report.file.typesAndSize', { size });
  });

  constructor() {
    void this.limits.ask();
    inject(DestroyRef).onDestroy(() => {
      for (const sending of this.sendings.values()) sending.cancel();
    });
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.take(event.dataTransfer?.files ?? null);
  }

  protected pick(field: HTMLInputElement): void {
    this.take(field.files);
    // The same file may be chosen again.
    field.value = '';
  }

  protected retry({ key, file }: Chosen): void {
    this.change(key, { percent: 0, trouble: null });
    this.send(key, file);
  }

  protected cancel({ key }: Chosen): void {
    this.sendings.get(key)?.cancel();
    this.forget(key);
  }

  protected size(file: File): string {
    return saySize(file.size, this.words.language());
  }

  protected says({ trouble }: Chosen): string {
    if (trouble?.kind === 'refused') return refusalSentence(trouble.refusal, this.words.language());
    return this.t(trouble?.kind === 'unreachable' ? 'report.file.unreachable' : 'report.file.fault');
  }

  private take(files: FileList | null): void {
    const all = Array.from(files ?? []);
    for (const file of this.multiple() ? all : all.slice(0, 1)) {
      const key = crypto.randomUUID();
      const trouble = this.wrongWith(file);
      this.chosen.update((chosen) => [...chosen, { key, file, percent: 0, trouble }]);
      if (!trouble) this.send(key, file);
    }
  }

  /** What the server would refuse after all of it had been sent. */
  private wrongWith(file: File): Chosen['trouble'] {
    const largest = this.limits.largest();
    if (promisedType(file.name) === null) return { kind: 'refused', refusal: refusal('FILE_TYPE_REFUSED') };
    if (file.size === 0) return { kind: 'refused', refusal: refusal('FILE_EMPTY') };
    if (largest === null || file.size <= largest) return null;
    const params = { maximum: Math.floor(largest / MEGABYTE) };
    return { kind: 'refused', refusal: refusal('FILE_TOO_LARGE', { params }) };
  }

  private send(key: string, file: File): void {
    const sending = sendFile({ file, actionId: this.actionId(), key }, (share) => {
      this.change(key, { percent: Math.floor(share * 100) });
    });
    this.sendings.set(key, sending);
    void sending.ended.then((outcome) => {
      this.sendings.delete(key);
      if (outcome.kind === 'given') {
        this.forget(key);
        this.given.emit(outcome.file);
      } else if (outcome.kind !== 'cancelled') this.change(key, { trouble: outcome });
    });
  }

  private change(key: string, news: Partial<Chosen>): void {
    this.chosen.update((chosen) => chosen.map((one) => (one.key === key ? { ...one, ...news } : one)));
  }

  private forget(key: string): void {
    this.chosen.update((chosen) => chosen.filter((one) => one.key !== key));
  }
}
