import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '#ui';

import { sayField, sayValue } from '../change/say-change.ts';
import type { Titles } from '../change/say-change.ts';
import { sayDate } from '../change/say-date.ts';
import { tellingFirst } from '../change/telling-first.ts';
import { readPlanAt, writePlanAt } from '../moment/plan-at.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { momentOf } from './entry-moment.ts';
import type { ChangeView, EntryView } from './history-query.ts';

/** How many changes are in sight at once. */
const SHOWN = 4;

/** One change of the action: when it was true, when it was recorded, who, why, what before and what after. */
@Component({
  selector: 'jl-history-entry',
  imports: [Icon, NgTemplateOutlet, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './history-entry.html',
  styleUrl: './history-entry.css',
})
export class HistoryEntry {
  readonly entry = input.required<EntryView>();
  readonly planCode = input.required<string>();
  readonly number = input.required<number>();
  /** Titles by identifier, of the milestones that entries speak of. */
  readonly titles = input.required<Titles>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;

  /** When it was true, in words: as precise as it is known. */
  protected readonly effective = computed(() => {
    const { effectiveAt, effectiveOn } = this.entry();
    const language = this.words.language();
    return effectiveOn ? sayDate(effectiveOn, language) : formatInstant(effectiveAt, language);
  });
  /** When it was recorded, null when that is when it was true. */
  protected readonly recorded = computed(() => {
    const { effectiveAt, effectiveOn, recordedAt } = this.entry();
    const isSame = effectiveOn == null && effectiveAt === recordedAt;
    return isSame ? null : formatInstant(recordedAt, this.words.language());
  });
  /** What was entered or changed, by its title: what stands in a field, else the milestone that the entry is about. */
  protected readonly headline = computed(() => {
    const { operation, changes, body } = this.entry();
    if (!operation.endsWith('_RECORDED')) return null;
    const title = changes.nodes.find(({ field }) => field === 'title')?.after;
    return title ?? this.titles().get(subjectIn(body)) ?? null;
  });
  /** The reason given, in the words of whoever gave it. */
  protected readonly why = computed(() => {
    const reason = this.entry().changes.nodes.find(({ field, after }) => isReason(field) && after != null);
    return reason ? sayValue(reason.field, reason.after, this.words.language(), this.t) : null;
  });
  /** The other changes; what stands above them is not said twice. */
  private readonly told = computed(() => {
    const above = (change: ChangeView) =>
      (isReason(change.field) && change.after != null) ||
      (change.field === 'title' && change.before == null && change.after === this.headline());
    const named = ({ before, after }: ChangeView) => [before, after].every((value) => !isUnnamed(value, this.titles()));
    return tellingFirst(this.entry().changes.nodes.filter((change) => !above(change) && named(change)));
  });
  protected readonly changes = computed(() =>
    this.told()
      .slice(0, SHOWN)
      .map((change) => this.say(change)),
  );
  protected readonly others = computed(() =>
    this.told()
      .slice(SHOWN)
      .map((change) => this.say(change)),
  );
  /** Changes beyond the server's largest page. */
  protected readonly beyond = computed(() => this.entry().changes.totalCount - this.entry().changes.nodes.length);

  /** The action as it stood once this had changed. */
  protected readonly then = computed(() => {
    const { code } = readPlanAt(this.planCode());
    const moment = momentOf(this.entry(), new Date().toISOString());
    return ['/plans', writePlanAt(code, moment), 'actions', this.number()];
  });

  private say({ field, before, after }: ChangeView) {
    const language = this.words.language();
    return {
      field: sayField(field, this.t, this.titles()),
      before: sayValue(field, before, language, this.t, this.titles()),
      after: sayValue(field, after, language, this.t, this.titles()),
    };
  }
}

/** What a person wrote to say why: of a status, of a return, of a date that moves. */
const isReason = (field: string) => /(^|\.)(statusReason|returnReason|reason)$/.test(field);

/** The identifier of what an entry is about. */
function subjectIn(body: string): string {
  const { subject } = JSON.parse(body) as { subject?: unknown };
  return typeof subject === 'string' ? subject : '';
}

/** People and campaigns by their identifiers, which say nothing to whoever reads: the page names them where they acted. */
const isUnnamed = (value: string | null | undefined, titles: Titles): boolean =>
  value != null && !titles.has(value) && /^[a-z]{3,4}_[0-9a-f]{32}( |$)/.test(value);
