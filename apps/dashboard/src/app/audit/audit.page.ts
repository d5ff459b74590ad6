import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, SaidFigure, Skeleton, plainly } from '#ui';

import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { readPlanAt } from '../moment/plan-at.ts';
import { Session } from '../session/session.ts';
import { Words } from '../words/words.ts';
import { CheckpointSection } from './checkpoint-section.ts';
import { LedgerEntry } from './ledger-entry.ts';
import { ledgerQuery } from './ledger-query.ts';
import { VerificationPanel } from './verification-panel.ts';

const PAGE = 25;

/**
 * The ledger of the plan, a page at a time, up to the moment shown; and its verification, which is of now. The page shown is
 * in the address.
 */
@Component({
  selector: 'jl-audit-page',
  imports: [CheckpointSection, EmptyState, LedgerEntry, MatButton, RouterLink, SaidFigure, Skeleton, VerificationPanel],
  templateUrl: './audit.page.html',
  styleUrl: './audit.page.scss',
})
export class AuditPage {
  readonly planCode = input.required<string>();
  private readonly at = computed(() => readPlanAt(this.planCode()));
  protected readonly code = computed(() => this.at().code);
  protected readonly isPast = computed(() => this.at().moment != null);
  /** From the address: the entries older than this place. */
  readonly after = input<string>();
  /** From the address: the entries newer than this place. */
  readonly before = input<string>();

  private readonly words = inject(Words);
  private readonly session = inject(Session);
  protected readonly t = this.words.t;
  /** Whether the server lets this person read the ledger and, if not, why. */
  protected readonly permission = computed(() => this.session.viewer()?.viewerCanReadLedger);

  protected readonly answer = liveQuery(ledgerQuery, () => {
    if (this.permission()?.allowed !== true) return null;
    const { planCode, after, before } = { planCode: this.planCode(), after: this.after(), before: this.before() };
    return before === undefined ? { planCode, first: PAGE, after: after ?? null } : { planCode, last: PAGE, before };
  });

  protected readonly ledger = computed(() => this.answer.value()?.ledger);
  /** « 212 entrées, de la n° 212 à la n° 188 » */
  protected readonly extent = computed(() => {
    const ledger = this.ledger();
    if (!ledger) return plainly('');
    const at = shownIn('ledger', ledger);
    const last = ledger.nodes.length - 1;
    return said(this.words, (say) => {
      const total = say.count(
        'audit.total',
        at((one) => one.totalCount),
      );
      if (last < 0) return total;
      const newest = say.number(at((one) => one.nodes[0]?.sequence));
      const oldest = say.number(at((one) => one.nodes[last]?.sequence));
      return `${total}, ${this.t('audit.shown', { newest, oldest })}`;
    });
  });
}
