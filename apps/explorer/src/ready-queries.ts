import actionsWithoutALead from '../queries/actions-without-a-lead.graphql';
import allMilestones from '../queries/all-milestones.graphql';
import answeredButNotCarried from '../queries/answered-but-not-carried.graphql';
import betweenTwoCommittees from '../queries/between-two-committees.graphql';
import checkpoints from '../queries/checkpoints.graphql';
import consistencyProof from '../queries/consistency-proof.graphql';
import contradictions from '../queries/contradictions.graphql';
import coverageOfTheReport from '../queries/coverage-of-the-report.graphql';
import curveOfAllPlans from '../queries/curve-of-all-plans.graphql';
import curveOfThePlan from '../queries/curve-of-the-plan.graphql';
import deducedStatuses from '../queries/deduced-statuses.graphql';
import doneWithoutEvidence from '../queries/done-without-evidence.graphql';
import evidenceOfEachAction from '../queries/evidence-of-each-action.graphql';
import factsAboutThePlan from '../queries/facts-about-the-plan.graphql';
import feedOfChanges from '../queries/feed-of-changes.graphql';
import figuresByMinistry from '../queries/figures-by-ministry.graphql';
import fromSentenceToProof from '../queries/from-sentence-to-proof.graphql';
import historyOfAnAction from '../queries/history-of-an-action.graphql';
import inclusionProof from '../queries/inclusion-proof.graphql';
import knownAndTrue from '../queries/known-and-true.graphql';
import lateForMoreThan from '../queries/late-for-more-than.graphql';
import lateMilestones from '../queries/late-milestones.graphql';
import ledger from '../queries/ledger.graphql';
import needsAtRisk from '../queries/needs-at-risk.graphql';
import oneSentenceToItsProof from '../queries/one-sentence-to-its-proof.graphql';
import orphanRecommendations from '../queries/orphan-recommendations.graphql';
import postponedMoreThanTwice from '../queries/postponed-more-than-twice.graphql';
import promisesWithoutADate from '../queries/promises-without-a-date.graphql';
import sharesLikeForLike from '../queries/shares-like-for-like.graphql';
import silentActions from '../queries/silent-actions.graphql';
import snapshots from '../queries/snapshots.graphql';
import statusAndVerdict from '../queries/status-and-verdict.graphql';
import suspendedInAQuarter from '../queries/suspended-in-a-quarter.graphql';
import unknownStatuses from '../queries/unknown-statuses.graphql';
import verdictsAgainstStatuses from '../queries/verdicts-against-statuses.graphql';
import whatChanged from '../queries/what-changed.graphql';
import whoTakesPart from '../queries/who-takes-part.graphql';
import whoValidatedWhat from '../queries/who-validated-what.graphql';
import { readReadyQuery } from './ready-query.ts';

/** The library, in the order in which it is shown. */
export const readyQueries = [
  fromSentenceToProof,
  oneSentenceToItsProof,
  coverageOfTheReport,
  orphanRecommendations,
  answeredButNotCarried,
  lateMilestones,
  lateForMoreThan,
  postponedMoreThanTwice,
  allMilestones,
  promisesWithoutADate,
  needsAtRisk,
  doneWithoutEvidence,
  evidenceOfEachAction,
  factsAboutThePlan,
  contradictions,
  verdictsAgainstStatuses,
  statusAndVerdict,
  deducedStatuses,
  unknownStatuses,
  silentActions,
  figuresByMinistry,
  actionsWithoutALead,
  whoTakesPart,
  whoValidatedWhat,
  curveOfThePlan,
  curveOfAllPlans,
  betweenTwoCommittees,
  whatChanged,
  knownAndTrue,
  sharesLikeForLike,
  suspendedInAQuarter,
  historyOfAnAction,
  ledger,
  inclusionProof,
  consistencyProof,
  checkpoints,
  snapshots,
  feedOfChanges,
].map(readReadyQuery);
