import { Injectable, computed, inject } from '@angular/core';
import type { IsActiveMatchOptions } from '@angular/router';
import type { IconName } from '#ui/icon';

import type { Role } from '../graphql/generated/graphql.ts';
import { CurrentPlan } from '../plan/current-plan.ts';
import type { Shown } from '../explain/shown.ts';
import { Session } from '../session/session.ts';

import { Pressing } from './pressing.ts';

/** A place to go. */
export interface Place {
  /** The key of its name. */
  readonly key: string;
  readonly icon: IconName;
  readonly link: readonly string[];
  /** Whether it leads from a page of the past to one of now. */
  readonly leavesPast?: boolean;
  readonly queryParams?: Readonly<Record<string, string>>;
  /** How its address is told from that of another place; its path says enough unless set. */
  readonly active?: IsActiveMatchOptions;
  /** How much awaits there; absent when nothing does. */
  readonly count?: Shown | null;
}

/** Two places share the page of one's work, and differ by the list. */
const BY_LIST: IsActiveMatchOptions = {
  paths: 'subset',
  queryParams: 'exact',
  matrixParams: 'ignored',
  fragment: 'ignored',
};

/** Whether the role works on a ministry's actions: who manages its accounts has none. */
const works = ({ role }: { readonly role: Role }): boolean => role === 'LEAD' || role === 'VALIDATOR';

/** Where this person may go, as the server says. */
@Injectable()
export class Places {
  private readonly plan = inject(CurrentPlan);
  private readonly session = inject(Session);
  private readonly pressing = inject(Pressing);

  /** The pages of the plan. */
  readonly ofPlan = computed<readonly Place[]>(() => {
    const address = this.plan.address();
    if (address === null) return [];
    const isPast = this.plan.moment() !== null;
    const viewer = this.session.viewer();
    const worksForMinistry = viewer?.grants.nodes.some(works) ?? false;
    const decides = viewer?.viewerCanDecide.allowed === true;
    const page = (key: string, icon: IconName, path: string): Place => ({
      key: `shell.nav.${key}`,
      icon,
      link: ['/plans', address, path],
    });
    return [
      // What is to be done is to be done now.
      ...(worksForMinistry
        ? [
            {
              ...page('myWork', 'work', 'my-work'),
              leavesPast: isPast,
              ...(decides && { active: BY_LIST }),
              count: this.pressing.mine(),
            },
          ]
        : []),
      ...(decides
        ? [
            {
              ...page('toValidate', 'check', 'my-work'),
              ...{
                queryParams: { list: 'toValidate' },
                active: BY_LIST,
                leavesPast: isPast,
                count: this.pressing.toValidate(),
              },
            },
          ]
        : []),
      page('overview', 'overview', 'overview'),
      page('actions', 'actions', 'actions'),
      page('schedule', 'schedule', 'schedule'),
      page('recommendations', 'recommendations', 'recommendations'),
      page('changes', 'changes', 'changes'),
      ...(viewer?.viewerCanFollowCampaigns.allowed === true ? [page('campaigns', 'campaign', 'campaigns')] : []),
      page('snapshots', 'snapshot', 'snapshots'),
      ...(viewer?.viewerCanReadLedger.allowed === true ? [page('ledger', 'ledger', 'audit')] : []),
    ];
  });

  /** The pages of the account. */
  readonly ofAccount = computed<readonly Place[]>(() => {
    const viewer = this.session.viewer();
    const page = (key: 'tokens' | 'reads' | 'deputies'): Place => ({
      key: `shell.nav.${key}`,
      icon: key === 'deputies' ? 'work' : key,
      link: ['/account', key],
    });
    const address = this.plan.address();
    const onlyManages = viewer?.grants.nodes.every(({ role }) => role === 'ACCOUNT_MANAGER') ?? false;
    const worksForMinistry = viewer?.grants.nodes.some(works) ?? false;
    return [
      // Who works for no ministry has no actions, but questions that they asked and messages that call them.
      ...(address !== null && viewer !== null && !worksForMinistry && !onlyManages
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
      ...(viewer?.viewerCanAppointDeputies.allowed === true && worksForMinistry ? [page('deputies')] : []),
      ...(viewer?.viewerCanReadAccounts.allowed === true
        ? [{ key: 'shell.nav.accounts', icon: 'person', link: ['/account', 'accounts'] } as const]
        : []),
      { key: 'shell.nav.mails', icon: 'mail', link: ['/account', 'mails'] },
      ...(viewer?.viewerCanReadAllMails.allowed === true
        ? [{ key: 'shell.nav.sentMails', icon: 'mail', link: ['/account', 'sent-mails'] } as const]
        : []),
      { key: 'shell.nav.sessions', icon: 'person', link: ['/account', 'sessions'] },
    ];
  });
}
