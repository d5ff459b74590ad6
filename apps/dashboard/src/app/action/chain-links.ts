import { VERDICT_LABELS } from '#domain';
import type { ChainLink, ChainLinkName, LinkState } from '#ui';
import { statusKey, statusLabel } from '#ui';

import type { Words } from '../words/words.ts';
import type { ActionView } from './action-query.ts';

type Say = Pick<Words, 't' | 'count'> & { readonly language: () => 'fr' | 'en' };

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
  const states = linkStates(action);
  const link = (name: ChainLinkName, figure: string, remark: string | null = null, isLate = false): ChainLink => ({
    name,
    state: states[name],
    label: say.t(`action.chain.${name}`),
    figure,
    remark,
    isLate,
  });
  const ties = action.recommendations;
  const answers = ties.nodes.filter(({ recommendation }) => recommendation.response).length;
  const { nodes: milestones, totalCount: milestoneCount } = action.milestones;
  const late = milestones.filter(({ state }) => state === 'LATE').length;
  const reached = milestones.filter(({ state }) => state === 'REACHED').length;
  const deduced = say.t('action.chain.deduced');
  return [
    link(
      'recommendation',
      ties.totalCount === 0
        ? say.t('action.chain.none.recommendation')
        : say.count('action.chain.sentences', ties.totalCount),
      states.recommendation === 'deduced' ? say.t('action.chain.tieDeduced') : null,
    ),
    link('response', answers === 0 ? say.t('action.chain.none.response') : say.count('action.chain.answers', answers)),
    link('action', statusLabel(statusKey(action.status), say.language()), action.statusIsDeduced ? deduced : null),
    link(
      'milestone',
      milestoneCount === 0
        ? say.t('action.chain.none.milestone')
        : say.t('action.chain.reached', { reached, total: milestoneCount }),
      late > 0 ? say.count('action.chain.late', late) : null,
      true,
    ),
    link(
      'evidence',
      action.evidence.totalCount === 0
        ? say.t('action.chain.none.evidence')
        : say.count('action.chain.pieces', action.evidence.totalCount),
    ),
    link(
      'verdict',
      action.verdict ? VERDICT_LABELS[action.verdict.value][say.language()] : say.t('action.chain.none.verdict'),
    ),
  ];
}

/** What the chain says as a whole: how many links stand, and which are missing. */
export function chainSentence(links: readonly ChainLink[], say: Say): string {
  const missing = links.filter(({ state }) => state === 'missing').map(({ label }) => label.toLowerCase());
  if (missing.length === 0) return say.t('action.chain.complete');
  const list = new Intl.ListFormat(say.language() === 'fr' ? 'fr-FR' : 'en-GB', { type: 'conjunction' }).format(
    missing,
  );
  return say.count('action.chain.missing', missing.length, { list });
}
