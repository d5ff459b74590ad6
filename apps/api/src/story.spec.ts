import { mutate } from './testing/mutate.ts';
import { CONTENT, EVIDENCE, PLAN, REASON, milestonesOf, readAction } from './testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from './testing/server-under-test.ts';
import type { Speaker } from './testing/speaker.ts';

const OVERVIEW = `query ($code: String!) { plan(code: $code) { revision overview {
  statuses { inProgress done deduced } milestones { reached } lastChangeAt } } }`;

/** From the sentence of the report to the proof, and to the entry of the ledger. */
const CHAIN = `query ($code: String!) { plan(code: $code) { report { title recommendations(first: 100) { nodes {
  reference text
  actions(first: 5) { nodes { action { number updates(first: 3) { nodes { id narrative decidedAt evidence(first: 5) { nodes { title url } } } }
    evidence(first: 20) { nodes { title url } }
    history(first: 1) { nodes { sequence operation update { id } actor { displayName } leafHash body } } } } } } } } } }`;

describe('an update, from the ministry to the auditor', () => {
  let server: ServerUnderTest;
  let lead: Speaker;
  let validator: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest();
    lead = await server.as('lead of SEEF');
    validator = await server.as('validator of SEEF');
  });
  afterAll(() => server.stop());

  it('is submitted by the lead, changes nothing yet, and is validated by another person: then the figures move', async () => {
    const cabinet = await server.as('cabinet');
    const before = (await cabinet(OVERVIEW, { code: PLAN })).data.plan;
    const read = await readAction(lead, 4);
    expect(await mutate(lead, 'submitUpdate', { ...read, ...CONTENT })).toMatchObject({ code: 'ACTION_HAS_NO_LEAD' });

    const action = await readAction(lead, 1);
    const [milestoneId] = await milestonesOf(lead, 1);
    const submitted = await mutate(lead, 'submitUpdate', {
      ...action,
      ...CONTENT,
      milestonesReached: [{ milestoneId, on: '2026-11', evidence: EVIDENCE }],
    });
    expect(submitted).toMatchObject({
      __typename: 'UpdateAccepted',
      update: { state: 'SUBMITTED' },
      action: { version: action.expectedVersion + 1 },
    });
    const waiting = (await cabinet(OVERVIEW, { code: PLAN })).data.plan;
    expect(waiting.overview).toEqual({ ...before.overview, lastChangeAt: server.now });

    const validated = await mutate(validator, 'validateUpdate', { ...(await readAction(validator, 1)) });
    expect(validated).toMatchObject({
      update: { id: submitted.update.id, state: 'VALIDATED' },
      action: { version: action.expectedVersion + 2, status: 'IN_PROGRESS' },
    });
    const after = (await cabinet(OVERVIEW, { code: PLAN })).data.plan;
    expect(after.overview.statuses.deduced).toBe(before.overview.statuses.deduced - 1);
    expect(after.overview.milestones.reached).toBe(before.overview.milestones.reached + 1);
    expect(after.revision).toBe(validated.sequence);
  });

  it('is read by the auditor’s token in one query, from the sentence of the report to the proof and the ledger', async () => {
    const auditor = await server.withTokenOf('auditor');
    const { data, errors } = await auditor(CHAIN, { code: PLAN });
    expect(errors).toBeUndefined();
    const links = data.plan.report.recommendations.nodes.flatMap(
      ({ text, actions }: { text: string; actions: { nodes: { action: { number: number } }[] } }) =>
        actions.nodes.map(({ action }) => ({ text, action })),
    );
    const { text, action } = links.find((link: { action: { number: number } }) => link.action.number === 1);
    expect(text.length).toBeGreaterThan(20);
    const [update] = action.updates.nodes;
    expect(update).toMatchObject({ narrative: CONTENT.narrative, evidence: { nodes: [{ url: EVIDENCE.url }] } });
    expect(action.evidence.nodes).toContainEqual({ title: EVIDENCE.title, url: EVIDENCE.url });
    const [entry] = action.history.nodes;
    expect(entry).toMatchObject({ operation: 'UPDATE_VALIDATED', update: { id: update.id } });
    expect(JSON.parse(entry.body)).toMatchObject({ seq: entry.sequence, operation: 'UPDATE_VALIDATED' });
  });

  it('is refused to the lead of another ministry, with the name of the one that leads', async () => {
    const other = await server.as('lead of MI');
    const answer = await mutate(other, 'submitUpdate', { ...(await readAction(other, 2)), ...CONTENT });
    expect(answer).toMatchObject({ __typename: 'Refused', code: 'NOT_LEAD_MINISTRY', field: null });
    expect(answer.message).toMatch(/^Cette action est pilotée par .*[Ee]nfan.*\. Adressez votre demande/);
    expect(answer.english).toMatch(/^This action is led by /);
  });

  it('is never validated by its author, whatever roles they hold', async () => {
    const both = await server.hire(
      'Référente et valideuse',
      { role: 'LEAD', ministry: 'SEEF' },
      { role: 'VALIDATOR', ministry: 'SEEF' },
    );
    const author = await server.as(both);
    await mutate(author, 'submitUpdate', { ...(await readAction(author, 3)), ...CONTENT, statusReason: REASON });
    const read = await readAction(author, 3);
    for (const decision of ['validateUpdate', 'returnUpdate'] as const) {
      const input = decision === 'returnUpdate' ? { ...read, reason: REASON } : read;
      expect(await mutate(author, decision, input)).toMatchObject({ code: 'AUTHOR_CANNOT_DECIDE' });
    }
    expect(await mutate(validator, 'validateUpdate', read)).toMatchObject({ update: { state: 'VALIDATED' } });
  });

  it('is withdrawn by its author alone, returned with a reason, and submitted again under the same id', async () => {
    const start = await readAction(lead, 6);
    const { update } = await mutate(lead, 'submitUpdate', { ...start, ...CONTENT });
    const colleague = await server.as(await server.hire('Collègue', { role: 'LEAD', ministry: 'SEEF' }));
    const read = await readAction(lead, 6);
    expect(await mutate(colleague, 'withdrawUpdate', read)).toMatchObject({ code: 'NOT_THE_AUTHOR' });
    expect(await mutate(lead, 'withdrawUpdate', read)).toMatchObject({ update: { id: update.id, state: 'DRAFT' } });
    const again = { ...(await readAction(lead, 6)), ...CONTENT, narrative: 'Repris.' };
    expect(await mutate(lead, 'submitUpdate', again)).toMatchObject({ update: { id: update.id, state: 'SUBMITTED' } });

    const returning = { ...(await readAction(validator, 6)), reason: REASON };
    expect(await mutate(validator, 'returnUpdate', returning)).toMatchObject({ update: { state: 'RETURNED' } });
    const { data } = await lead(
      `query ($id: ID!) { node(id: $id) { ... on Update { state returnReason decidedBy { displayName } } } }`,
      { id: update.id },
    );
    expect(data.node).toMatchObject({ state: 'RETURNED', returnReason: REASON });
    const third = { ...(await readAction(lead, 6)), ...CONTENT, narrative: 'Quarante départements sont couverts.' };
    expect(await mutate(lead, 'submitUpdate', third)).toMatchObject({ update: { id: update.id, state: 'SUBMITTED' } });
    expect(await mutate(validator, 'validateUpdate', await readAction(validator, 6))).toMatchObject({
      update: { id: update.id, state: 'VALIDATED' },
    });
  });

  it('does not keep the auditor from recording a verdict, which nobody else may', async () => {
    const auditor = await server.as('auditor');
    const verdict = { value: 'INCOMPLETE', text: 'Deux départements sur trois.' };
    expect(await mutate(lead, 'recordVerdict', { ...(await readAction(lead, 1)), ...verdict })).toMatchObject({
      code: 'ONLY_AUDITORS_JUDGE',
    });
    const recorded = await mutate(auditor, 'recordVerdict', { ...(await readAction(auditor, 1)), ...verdict });
    expect(recorded).toMatchObject({ __typename: 'VerdictRecorded' });
    const { data } = await lead(
      `query ($code: String!) { plan(code: $code) { action(number: 1) { verdict { value text author { displayName } } } } }`,
      { code: PLAN },
    );
    expect(data.plan.action.verdict).toMatchObject(verdict);
  });
});
