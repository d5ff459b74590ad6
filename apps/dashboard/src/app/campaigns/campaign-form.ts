import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { FormField, form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CAMPAIGN_LIMITS, checkText, checkTitle, precisionOf, readWrittenDate } from '#domain';
import { DateField, TextField } from '#ui';

import { ruleError, serverError } from '../change/text-errors.ts';
import { Words } from '../words/words.ts';
import { CampaignStore } from './campaign.store.ts';

/** Opens a campaign under a name or, when one is given, opens that one again for a reason; with deadlines in both cases. */
@Component({
  selector: 'jl-campaign-form',
  imports: [DateField, FormField, MatButton, TextField],
  templateUrl: './campaign-form.html',
  styleUrl: './campaign-form.scss',
})
export class CampaignForm {
  readonly planId = input.required<string>();
  /** The plan's version that was read. */
  readonly version = input.required<number>();
  /** The closed campaign to open again. */
  readonly again = input<{ readonly id: string; readonly name: string } | null>(null);
  readonly left = output();

  protected readonly words = inject(Words);
  private readonly text = viewChild.required(TextField);
  protected readonly t = this.words.t;
  protected readonly store = inject(CampaignStore);
  protected readonly does = computed(() => (this.again() === null ? 'open' : 'reopen'));
  private readonly model = signal({ text: '', reportBy: '', decideBy: '' });

  protected readonly form = form(this.model, (path) => {
    validate(path.text, ({ value }) =>
      ruleError(
        this.again() === null
          ? checkTitle(value(), CAMPAIGN_LIMITS.name, 'name')
          : checkText(value(), CAMPAIGN_LIMITS.reason, 'reason'),
        this.words,
      ),
    );
    for (const field of [path.reportBy, path.decideBy]) {
      validate(field, ({ value }) =>
        dayIn(value()) === null ? { kind: 'day', message: this.t('campaigns.form.notADay') } : undefined,
      );
    }
  });

  protected send(event: Event): void {
    event.preventDefault();
    void submit(this.form, {
      action: async () => {
        const { text, reportBy, decideBy } = this.model();
        const deadlines = { reportBy: dayIn(reportBy) ?? '', decideBy: dayIn(decideBy) ?? '' };
        const plan = { planId: this.planId(), expectedVersion: this.version() };
        const again = this.again();
        const refusal = await this.store.take(
          again === null
            ? { does: 'open', input: { ...plan, name: text.trim(), ...deadlines } }
            : { does: 'reopen', input: { ...plan, campaignId: again.id, reason: text.trim(), ...deadlines } },
        );
        if (refusal === null) this.left.emit();
        if (!refusal?.field) return undefined;
        const { text: typed, reportBy: first, decideBy: last } = this.form;
        const fieldTree = { reportBy: first, decideBy: last }[refusal.field] ?? typed;
        return serverError(refusal, this.words, { fieldTree });
      },
      onInvalid: () => {
        this.text().focus();
      },
    });
  }
}

/** The day written, null for what is not one day. */
function dayIn(text: string): string | null {
  const date = readWrittenDate(text);
  return date !== undefined && precisionOf(date) === 'DAY' ? date : null;
}
