import { Injectable, computed, inject } from '@angular/core';
import type { IconName } from '#ui/icon';

import { CurrentPlan } from '../plan/current-plan.ts';
import { Session } from '../session/session.ts';

/** A place to go. */
export interface Place {
  /** The key of its name. */
  readonly key: string;
  readonly icon: IconName;
  readonly link: readonly string[];
  /** Whether it leads from a page of the past to one of now. */
  readonly leavesPast?: boolean;
}

/** Where this person may go, as the server says. */
@Injectable()
export class Places {
  private readonly plan = inject(CurrentPlan);
  private readonly session = inject(Session);

  /** The pages of the plan. */
  readonly ofPlan = computed<readonly Place[]>(() => {
    const address = this.plan.address();
    if (address === null) return [];
    const isPast = this.plan.moment() !== null;
    const viewer = this.session.viewer();
    const worksForMinistry = viewer?.grants.nodes.some((grant) => grant.ministry !== null) ?? false;
    const page = (key: string, icon: IconName, path: string): Place => ({
      key: `shell.nav.${key}`,
      icon,
      link: ['/plans', address, path],
    });
    return [
      // What is to be done is to be done now.
      ...(worksForMinistry ? [{ ...page('myWork', 'work', 'my-work'), leavesPast: isPast }] : []),
      page('overview', 'overview', 'overview'),
      page('actions', 'actions', 'actions'),
      page('recommendations', 'recommendations', 'recommendations'),
      page('changes', 'changes', 'changes'),
      page('snapshots', 'snapshot', 'snapshots'),
      ...(viewer?.viewerCanReadLedger.allowed === true ? [page('ledger', 'ledger', 'audit')] : []),
    ];
  });

  /** The pages of the account. */
  readonly ofAccount = computed<readonly Place[]>(() => {
    const viewer = this.session.viewer();
    const address = this.plan.address();
    const worksForMinistry = viewer?.grants.nodes.some((grant) => grant.ministry !== null) ?? false;
    const page = (key: 'tokens' | 'reads'): Place => ({ key: `shell.nav.${key}`, icon: key, link: ['/account', key] });
    return [
      // Who works for no ministry has no actions, but questions that they asked and messages that call them.
      ...(address !== null && viewer !== null && !worksForMinistry
        ? [
            {
              key: 'shell.nav.myWork',
              icon: 'work' as const,
              link: ['/plans', address, 'my-work'],
              leavesPast: this.plan.moment() !== null,
            },
          ]
        : []),
      ...(viewer?.viewerCanManageTokens.allowed === true ? [page('tokens')] : []),
      ...(viewer?.viewerCanReadAccessLog.allowed === true ? [page('reads')] : []),
      { key: 'shell.nav.sessions', icon: 'person', link: ['/account', 'sessions'] },
    ];
  });
}
