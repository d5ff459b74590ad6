import type { Speaker } from './speaker.ts';

/** The plan that every seeded database holds. */
export const PLAN = 'prostitution-mineurs-2021';

/** An action as a mutation needs it: `actionId` and the version that was read. */
export interface ActionRead {
  actionId: string;
  expectedVersion: number;
}

/** Reads an action by its number, as a page does before it offers to change it. Actions 1 to 3 are led by SEEF, 7 by MI. */
export async function readAction(speaker: Speaker, number: number): Promise<ActionRead> {
  const { data, text } = await speaker(
    `query ($code: String!, $number: Int!) { plan(code: $code) { action(number: $number) { id version } } }`,
    { code: PLAN, number },
  );
  if (!data?.plan) throw new Error(text);
  return { actionId: data.plan.action.id, expectedVersion: data.plan.action.version };
}

/** The same of its discussion. */
export async function readDiscussion(speaker: Speaker, number: number): Promise<ActionRead> {
  const { data, text } = await speaker(
    `query ($code: String!, $number: Int!) { plan(code: $code) { action(number: $number) { id discussionVersion } } }`,
    { code: PLAN, number },
  );
  if (!data?.plan) throw new Error(text);
  return { actionId: data.plan.action.id, expectedVersion: data.plan.action.discussionVersion };
}

/** Reads the plan as a mutation needs it. */
export async function readPlan(speaker: Speaker): Promise<{ planId: string; expectedVersion: number }> {
  const { data, text } = await speaker(`{ plan(code: "${PLAN}") { id version } }`);
  if (!data?.plan) throw new Error(text);
  return { planId: data.plan.id, expectedVersion: data.plan.version };
}

/** The ids of its milestones, in their order. */
export async function milestonesOf(speaker: Speaker, number: number): Promise<string[]> {
  const { data } = await speaker(
    `query ($code: String!, $number: Int!) { plan(code: $code) { action(number: $number) {
      milestones(first: 100) { nodes { id actual } } } } }`,
    { code: PLAN, number },
  );
  return data.plan.action.milestones.nodes
    .filter(({ actual }: { actual: string | null }) => actual === null)
    .map(({ id }: { id: string }) => id);
}

export const EVIDENCE = {
  kind: 'MINUTES',
  title: 'Compte rendu du comité de suivi',
  url: 'https://exemple.fr/compte-rendu',
  dated: '2026-11',
} as const;

/** What a lead declares, simplest. */
export const CONTENT = {
  status: 'IN_PROGRESS',
  confidence: 'ACHIEVABLE',
  narrative: 'Les deux premières vagues d’appels à projets sont closes.',
} as const;

/** What a lead of SEEF asks of MI, simplest. */
export const BLOCKER = {
  type: 'BUDGET',
  text: 'Les crédits de 2027 ne sont pas notifiés.',
  askedMinistry: 'MI',
  wantedBy: '2099-12',
} as const;

/** What is decided about it. */
export const DECISION = {
  text: 'Les crédits sont ouverts par redéploiement.',
  ownerMinistry: 'MI',
  due: '2099-12',
  body: 'COPIL',
  takenOn: '2026-11-20',
} as const;

/** Why a validator sends an update back. */
export const REASON = 'Précisez le nombre de départements couverts.';
