import type { Speaker } from '../../testing/speaker.ts';
import type { Moment } from '../moment.ts';
import { type FoldEntry, foldAt } from './fold.ts';

const QUERY = `query ($asOf: AsOf) { plans(asOf: $asOf, first: 4) { nodes { id revision
  axes(first: 20) { nodes { id } } evidence(first: 100) { nodes { id } } report { id recommendations(first: 100) { nodes { id } } }
  actions(first: 60) { nodes { id version status statusReason statusIsDeduced statusBasis confidence lastUpdateAt
    lead { ministry { id } } milestones(first: 40) { nodes { id baseline forecast actual postponements } }
    evidence(first: 100) { nodes { id } } updates(first: 100) { nodes { id } } verdicts(first: 20) { nodes { id } } openUpdate { id } } } } } }`;

interface Ids {
  nodes: { id: string }[];
}
interface SaidPlan {
  id: string;
  revision: number;
  axes: Ids;
  evidence: Ids;
  report: { id: string; recommendations: Ids } | null;
  actions: {
    nodes: {
      id: string;
      lead: { ministry: { id: string } | null } | null;
      milestones: Ids;
      evidence: Ids;
      updates: Ids;
      verdicts: Ids;
    }[];
  };
}

export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const idsIn = (connection: Ids | undefined): string[] => (connection?.nodes ?? []).map(({ id }) => id).sort();

/** What the API says of a moment, in the order of ids. */
export async function plansSaid(speaker: Speaker, asOf: Moment): Promise<unknown[]> {
  const { data, text } = await speaker(QUERY, { asOf });
  if (!data) throw new Error(text);
  return data.plans.nodes
    .map(({ id, revision, axes, evidence, report, actions }: SaidPlan) => ({
      ...{ id, revision, axes: idsIn(axes), evidence: idsIn(evidence), report: report?.id ?? null },
      recommendations: idsIn(report?.recommendations),
      actions: actions.nodes
        .map(({ lead, milestones, evidence: proofs, updates, verdicts, ...action }) => ({
          ...action,
          lead: lead?.ministry?.id ?? null,
          milestones: milestones.nodes.sort(byId),
          ...{ evidence: idsIn(proofs), updates: idsIn(updates), verdicts: idsIn(verdicts) },
        }))
        .sort(byId),
    }))
    .sort(byId);
}

/** The same from the ledger alone. */
export function plansTold(entries: readonly FoldEntry[], moment: Moment): unknown[] {
  const { actions, milestones, there, revisions } = foldAt(entries, moment);
  // What each thing belongs to, and that evidence comes with an update, is said by the entry that records it.
  const of = (action: string | null, plan: string | null, prefix: string): string[] => {
    const own = entries.filter((entry) => entry.action === action && entry.plan === plan);
    const ids = own.flatMap(({ subject, changes }) => [
      subject ?? '',
      ...Object.keys(changes).map((field) => field.split('.')[1] ?? ''),
    ]);
    return [...new Set(ids)].filter((id) => id.startsWith(prefix) && there.has(id)).sort();
  };
  return [...there]
    .filter((id) => id.startsWith('plan_'))
    .map((id) => ({
      ...{ id, revision: revisions.get(id), axes: of(null, id, 'axis_'), evidence: of(null, id, 'evi_') },
      ...{ report: of(null, id, 'rep_')[0] ?? null, recommendations: of(null, id, 'rec_') },
      actions: [...actions]
        .filter(
          ([action, { isThere }]) => isThere && entries.some((entry) => entry.action === action && entry.plan === id),
        )
        .map(([action, { isThere: _, ...standing }]) => ({
          ...{ id: action, ...standing, openUpdate: null },
          milestones: [...milestones]
            .filter(([, milestone]) => milestone['isThere'] && milestone['action'] === action)
            .map(([milestone, { isThere: __, action: ___, ...dates }]) => ({ id: milestone, ...dates }))
            .sort(byId as never),
          ...{ evidence: of(action, id, 'evi_'), updates: of(action, id, 'upd_'), verdicts: of(action, id, 'ver_') },
        }))
        .sort(byId),
    }))
    .sort(byId);
}
