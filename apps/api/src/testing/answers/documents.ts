import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type OperationDefinitionNode, parse, print } from 'graphql';
import { PLAN } from '../samples.ts';

const apps = join(import.meta.dirname, '../../../..');
const READY = join(apps, 'explorer/queries');

/** A query and values that each of its variables may take; undefined leaves it out. */
export interface Asking {
  name: string;
  query: string;
  variables: [name: string, values: readonly unknown[]][];
}

/** What variables may be, by name. Some values are wrong on purpose: an error has to be the same error. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  planCode: [PLAN, PLAN, PLAN, 'nul-part'],
  code: [PLAN],
  number: [1, 2, 7, 13, 999],
  first: [undefined, 3, 100, 101],
  after: [undefined, 'rien'],
  asOf: [
    undefined,
    { on: '2022-06-30' },
    { on: '2026-11-23', basis: 'RECORDED' },
    { on: '2026-11-24' },
    { at: '2026-11-24T08:59:59.000Z', basis: 'RECORDED' },
    { on: '2099-01-01' },
  ],
  from: [{ on: '2021-12-01' }, { on: '2022-06-30', basis: 'RECORDED' }],
  to: [undefined, { on: '2022-06-30' }],
  language: [undefined, 'FR', 'EN'],
  orderBy: [undefined],
  filter: [undefined, { text: 'formation' }, { isLate: true }],
  fingerprint: ['0'.repeat(64)],
};

/** What each question changes by being asked: of two that ask it, the second is told something else. */
const LOGGED = /\b(accessLog|reads|requestCount|sessions)\b/;

/** Those of the dashboard, those of the explorer, and some that look at the viewer in every way. */
export async function allDocuments(): Promise<Asking[]> {
  const generated = (await import(join(apps, 'dashboard/src/app/graphql/generated/graphql.ts'))) as object;
  const dashboard = Object.values(generated).filter(
    (one): one is DocumentNode => (one as Partial<DocumentNode>).kind === 'Document',
  );
  const ready = readdirSync(READY)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => parse(readFileSync(join(READY, file), 'utf8')));
  return [...dashboard, ...ready, ...OURS.map((text) => parse(text))].flatMap((document) => {
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
    );
    if (operation?.operation !== 'query' || LOGGED.test(print(document))) return [];
    const variables = (operation.variableDefinitions ?? []).map(
      ({ variable: { name } }): [string, readonly unknown[]] => [name.value, VALUES[name.value] ?? [undefined]],
    );
    return { name: operation.name?.value ?? print(document).slice(0, 60), query: print(document), variables };
  });
}

const OURS = [
  `{ viewer { id displayName version previousVisitAt grants { nodes { role ministry { code name } } }
    tokens { nodes { id name lastUsedAt revokedAt } } viewerCanReadLedger { allowed reason } } }`,
  `query ($planCode: String!) { viewer { displayName } plan(code: $planCode) { name revision version } }`,
  `query ($planCode: String!) { viewer { work(planCode: $planCode) { submitted { nodes { number } } toValidate { nodes { number } } } } }`,
  `query ($planCode: String!, $number: Int!) { plan(code: $planCode) { action(number: $number) { version status
    openUpdate { state narrative author { displayName } } viewerCanSubmit { allowed reason } viewerCanValidate { allowed reason }
    viewerCanWithdraw { allowed reason } viewerCanRecordVerdict { allowed }
    history(first: 5) { nodes { sequence operation actor { displayName } update { state author { displayName } } changes { nodes { field after } } } } } } }`,
  `query ($planCode: String!, $asOf: AsOf) { plan(code: $planCode, asOf: $asOf) { asOf { at on basis } revision
    overview { today lastChangeAt statuses { total done late } milestones { late } } } }`,
  `query ($planCode: String!) { plan(code: $planCode) { overview { statuses { late } milestones { late } } } }`,
  `{ ledger(first: 3) { totalCount nodes { sequence operation actor { displayName } update { state } } } }`,
  `{ changes(first: 3) { nodes { sequence items { nodes { kind } } } } latestCheckpoint { size } }`,
  `{ ministries(first: 100) { nodes { code name } } }`,
  `{ plans { nodes { name snapshots { nodes { name takenBy { displayName } } } viewerCanTakeSnapshot { allowed reason } } } }`,
  `{ __schema { queryType { name } } }`,
  `{ plan(code: "${PLAN}") { name } ledger(first: 1) { totalCount } }`,
  `{ nothing }`,
];
