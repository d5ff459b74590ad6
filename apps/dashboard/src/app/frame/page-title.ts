import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import type { RouterStateSnapshot } from '@angular/router';
import { TitleStrategy } from '@angular/router';

import { Words } from '../words/words.ts';

/** E-03: « Page — au 31 mars 2022 — Plan — Jalon », in the language chosen. A route's `title` is a key of its words. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly words = inject(Words);
  private readonly key = signal<string | null>(null);
  private readonly exact = signal<string | null>(null);
  private readonly plan = signal<string | null>(null);
  private readonly moment = signal<string | null>(null);

  private readonly full = computed(() => {
    const key = this.key();
    const page = this.exact() ?? (key === null ? null : this.words.t(key));
    const moment = this.moment();
    const date = moment === null ? null : this.words.t('shell.moment.inTitle', { moment });
    return [page, date, this.plan(), 'Jalon'].filter((part) => part !== null).join(' — ');
  });

  constructor() {
    super();
    effect(() => {
      this.title.setTitle(this.full());
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.exact.set(null);
    this.key.set(this.buildTitle(snapshot) ?? null);
  }

  /** Names the page more exactly than its route can: « Action 4 » for instance. Forgotten at the next navigation. */
  name(page: string): void {
    this.exact.set(page);
  }

  /** Says which plan the page is about, null for none, and when in words, null for now. */
  about(plan: string | null, moment: string | null): void {
    this.plan.set(plan);
    this.moment.set(moment);
  }
}
