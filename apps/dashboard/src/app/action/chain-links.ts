import { VERDICT_LABELS } from '#domain';
import type { ChainLink, ChainLinkName, LinkState, Said } from '#ui';
import { plainly, statusKey, statusLabel } from '#ui';

import type { Say } from '../explain/said.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { ActionView } from './action-query.ts';

/** Whether each link of the chain is established, deduced or missing for this action. */
export function linkStates(action: ActionView): Record<ChainLinkName, LinkState> {
  const ties = action.recommendations.nodes;
  const answered = ties.some(({ recommendation }) => recommendation.response);
  const presentIf = (there: boolean): LinkState => (there ? 'established' : 'missing');
  const recommendation =
    ties.length > 0 && ties.every(({ isDeduced }) => isDeduced) ? 'deduced' : presentIf(ties.length > 0);
  return {
    recommendation,
    response: presentIf(answered),
    action: action.status === null ? 'missing' : action.statusIsDeduced ? 'deduced' : 'established',
    milestone: presentIf(action.milestones.totalCount > 0),
    evidence: presentIf(action.evidence.totalCount > 0),
    verdict: presentIf(action.verdict != null),
  };
}

/** The chain of an action, in words. */
export function chainOf(action: ActionView, say: Say): ChainLink[] {
  const { t } = say;
  const states = linkStates(action);
  const link = (
    name: ChainLinkName,
    figure: Said | string,
    remark: Said | string | null = null,
    isLate = false,
  ): ChainLink => ({
    name,
    state: states[name],
    label: t(`action.chain.${name}`),
    figure: typeof figure === 'string' ? plainly(figure) : figure,
    remark: typeof remark === 'string' ? plainly(remark) : remark,
    isLate,
  });
  const at = shownIn('plan.action', action);
  const counted = (name: string, words: string, pick: (of: ActionView) => number): Said | string =>
    pick(action) === 0
      ? t(`action.chain.none.${name}`)
      : said(say, ({ count }) => count(`action.chain.${words}`, at(pick)));
  const { total, late } = action.milestoneCounts;
  return [
    link(
      'recommendation',
      counted('recommendation', 'sentences', (of) => of.recommendations.totalCount),
      states.recommendation === 'deduced' ? t('action.chain.tieDeduced') : null,
    ),
    link(
      'response',
      counted('response', 'answers', (of) => of.responseCount),
    ),
    link(
      'action',
      statusLabel(statusKey(action.status), say.language()),
      action.statusIsDeduced ? t('action.chain.deduced') : null,
    ),
    link(
      'milestone',
      total === 0
        ? t('action.chain.none.milestone')
        : said(say, ({ number }) =>
            t('action.chain.reached', {
              reached: number(at((of) => of.milestoneCounts.reached)),
              total: number(at((of) => of.milestoneCounts.total)),
            }),
          ),
      late > 0
        ? said(say, ({ count }) =>
            count(
              'action.chain.late',
              at((of) => of.milestoneCounts.late),
            ),
          )
        : null,
      true,
    ),
    link(
      'evidence',
      counted('evidence', 'pieces', (of) => of.evidence.totalCount),
    ),
    link(
      'verdict',
      action.verdict ? VERDICT_LABELS[action.verdict.value][say.language()] : t('action.chain.none.verdict'),
    ),
  ];
}

/** What the chain says as a whole: which links are missing. */
export function chainSentence(links: readonly ChainLink[], say: Say): string {
  const missing = links.filter(({ state }) => state === 'missing').map(({ label }) => label.toLowerCase());
  if (missing.length === 0) return say.t('action.chain.complete');
  const list = new Intl.ListFormat(say.language() === 'fr' ? 'fr-FR' : 'en-GB', { type: 'conjunction' }).format(
    missing,
  );
  return say.t('action.chain.missing', { list });
}
