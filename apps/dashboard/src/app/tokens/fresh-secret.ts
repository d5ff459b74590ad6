import { Clipboard } from '@angular/cdk/clipboard';
import {
  Component,
  DOCUMENT,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '#ui';

import { Words } from '../words/words.ts';
import { curlExample } from './token-state.ts';
import type { Fresh } from './token.store.ts';

/** The secret of the token just made: shown this once, with a first question to ask. */
@Component({
  selector: 'jl-fresh-secret',
  imports: [Icon, MatButton],
  templateUrl: './fresh-secret.html',
  styleUrl: './fresh-secret.scss',
})
export class FreshSecret {
  readonly fresh = input.required<Fresh>();
  readonly done = output();

  private readonly clipboard = inject(Clipboard);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly origin = inject(DOCUMENT).location.origin;
  protected readonly t = inject(Words).t;
  /** Which of the two was copied last. */
  protected readonly copied = signal<'secret' | 'example' | null>(null);
  protected readonly example = computed(() => curlExample(this.origin, this.fresh().secret ?? ''));

  constructor() {
    afterNextRender(() => {
      this.host.nativeElement.querySelector('h2')?.focus();
    });
  }

  protected copy(what: 'secret' | 'example'): void {
    const text = what === 'secret' ? (this.fresh().secret ?? '') : this.example();
    this.copied.set(this.clipboard.copy(text) ? what : null);
  }
}
