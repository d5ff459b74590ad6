import contradictions from '../queries/contradictions.graphql';
import figuresByMinistry from '../queries/figures-by-ministry.graphql';
import fromSentenceToProof from '../queries/from-sentence-to-proof.graphql';
import historyOfAnAction from '../queries/history-of-an-action.graphql';
import lateMilestones from '../queries/late-milestones.graphql';
import ledger from '../queries/ledger.graphql';
import orphanRecommendations from '../queries/orphan-recommendations.graphql';
import whatChanged from '../queries/what-changed.graphql';
import { readReadyQuery } from './ready-query.ts';

/** The library, in the order in which it is shown. */
export const readyQueries = [
  fromSentenceToProof,
  lateMilestones,
  whatChanged,
  ledger,
  historyOfAnAction,
  orphanRecommendations,
  contradictions,
  figuresByMinistry,
].map(readReadyQuery);
