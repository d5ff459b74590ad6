import { Clipboard } from '@angular/cdk/clipboard';
import { Component, DOCUMENT, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '#ui';

import { formatInstant, formatInstantDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { MailStore } from './mail.store.ts';
import type { MailsViewer } from './mails-query.ts';

/** Something that a calendar may be of. */
export interface CalendarSubject {
  readonly id: string;
  readonly name: string;
}

/** The secret addresses by which a calendar program reads milestones: made, copied once, closed. */
@Component({
  selector: 'jl-calendars',
  imports: [Icon, MatButton],
  templateUrl: './calendars.html',
  styleUrl: './mail-form.scss',
})
export class Calendars {
  readonly viewer = input.required<MailsViewer>();
  readonly ministries = input.required<readonly CalendarSubject[]>();
  readonly plans = input.required<readonly CalendarSubject[]>();

  private readonly words = inject(Words);
  private readonly clipboard = inject(Clipboard);
  private readonly origin = inject(DOCUMENT).location.origin;
  protected readonly t = this.words.t;
  protected readonly store = inject(MailStore);
  /** One's own ministry first, for that is the one wanted. */
  protected readonly chosen = linkedSignal(() => {
    const own = this.viewer().grants.nodes.find(({ ministry }) => ministry !== null)?.ministry?.id;
    return own ?? this.plans()[0]?.id ?? '';
  });
  protected readonly address = computed(() => {
    const path = this.store.fresh();
    return path === null ? null : path === '' ? '' : this.origin + path;
  });
  /** The address that was copied last. */
  private readonly copied = signal<string | null>(null);
  protected readonly isCopied = computed(() => this.copied() !== null && this.copied() === this.address());

  protected readonly rows = computed(() => {
    const language = this.words.language();
    return this.viewer().calendars.nodes.map(({ id, ministry, plan, createdAt, lastReadAt }) => ({
      id,
      name: ministry?.name ?? plan?.name ?? '',
      made: this.t('mails.calendars.made', { on: formatInstantDay(createdAt, language) }),
      read:
        lastReadAt == null
          ? this.t('mails.calendars.neverRead')
          : this.t('mails.calendars.read', { at: formatInstant(lastReadAt, language) }),
    }));
  });

  protected choose(event: Event): void {
    this.chosen.set((event.target as HTMLSelectElement).value);
  }

  protected open(event: Event): void {
    event.preventDefault();
    const id = this.chosen();
    void this.store.open(id.startsWith('min_') ? { ministryId: id } : { planId: id }, this.viewer().version);
  }

  protected copy(address: string): void {
    this.copied.set(this.clipboard.copy(address) ? address : null);
  }
}
