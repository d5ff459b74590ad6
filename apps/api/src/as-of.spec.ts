import { readChain } from './import/testing/read-chain.ts';
import { ERASED_TEXT, eraseText } from './ledger/erase-text.ts';
import { mutate } from './testing/mutate.ts';
import { CONTENT, EVIDENCE, PLAN, REASON, milestonesOf, readAction } from './testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from './testing/server-under-test.ts';
import type { Speaker } from './testing/speaker.ts';

interface Deep {
  actions: { nodes: { plan: { action: { axis: { plan: { asOf: { on: string } | null } } } } }[] };
}

describe('the API as of a moment', () => {
  let server: ServerUnderTest;
  let lead: Speaker;
  let validator: Speaker;
  let auditor: Speaker;
  const begin = async (): Promise<void> => {
    server = await serverUnderTest();
    lead = await server.as('lead of SEEF');
    validator = await server.as('validator of SEEF');
    auditor = await server.as('auditor');
  };

  const answer = async (speaker: Speaker, query: string, variables = {}) => {
    const { data, text } = await speaker(query, variables);
    if (!data) throw new Error(text);
    return data;
  };
  const action = async (number: number, asOf: string, selection: string) =>
    (
      await answer(
        auditor,
        `{ plan(code: "${PLAN}" ${asOf && `asOf: ${asOf}`}) { action(number: ${number}) { ${selection} } } }`,
      )
    ).plan.action;

  describe('read', () => {
    beforeAll(begin);
    afterAll(() => server.stop());

    it('tells what was true then from what was known then', async () => {
      const total = async (basis: string) =>
        (
          await answer(
            auditor,
            `{ plan(code: "${PLAN}", asOf: { on: "2022-06-30", basis: ${basis} }) { asOf { on basis } overview { today milestones { reached } } } }`,
          )
        ).plan;
      // Nothing was recorded before November 2026.
      expect(await total('RECORDED')).toBeNull();
      const plan = await total('EFFECTIVE');
      expect(plan).toMatchObject({ asOf: { on: '2022-06-30', basis: 'EFFECTIVE' }, overview: { today: '2022-06-30' } });
      expect(plan.overview.milestones.reached).toBe(4);
    });

    it('holds two moments and now apart in one request, however deep', async () => {
      const below = `asOf { on } overview { today statuses { total unknown } }
        actions(first: 2) { nodes { status plan { asOf { on } action(number: 2) { status axis { plan { asOf { on } } } } } lead { ministry { name } } } }`;
      const alone = async (asOf: string) =>
        (await answer(auditor, `{ plan(code: "${PLAN}" ${asOf}) { ${below} } }`)).plan;
      const [then, now] = ['asOf: { on: "2022-06-30" }', ''];
      const later = 'asOf: { on: "2026-11-23" }';
      const together = await answer(
        auditor,
        `{ then: plan(code: "${PLAN}" ${then}) { ${below} } now: plan(code: "${PLAN}") { ${below} }
           later: plan(code: "${PLAN}" ${later}) { ${below} } again: plan(code: "${PLAN}" ${then}) { ${below} } }`,
      );
      expect(together.then).toEqual(await alone(then));
      expect(together.now).toEqual(await alone(now));
      expect(together.later).toEqual(await alone(later));
      expect(together.again).toEqual(together.then);
      expect(together.then.overview.statuses.unknown).toBe(13);
      expect(together.now.overview.statuses.unknown).toBe(3);
      const days = (plan: Deep) => plan.actions.nodes.map((one) => one.plan.action.axis.plan.asOf?.on ?? null);
      expect([days(together.then), days(together.now)]).toEqual([Array(2).fill('2022-06-30'), Array(2).fill(null)]);
    });

    it('has no successor before the day on which that one was presented', async () => {
      const successorAt = async (asOf: string) =>
        (await answer(auditor, `{ plan(code: "${PLAN}" ${asOf}) { successorName successorOn successorUrl } }`)).plan;
      const none = { successorName: null, successorOn: null, successorUrl: null };
      const now = await successorAt('');
      expect(now.successorOn).toMatch(/^2024/);
      expect(await successorAt(', asOf: { on: "2023-12-31" }')).toEqual(none);
      expect(await successorAt(', asOf: { on: "2024-12-31" }')).toEqual(now);
    });

    it('reads the ledger up to a moment, of either basis', async () => {
      const upTo = async (asOf: string) =>
        (
          await answer(
            auditor,
            `{ ledger(planCode: "${PLAN}", first: 100 ${asOf}) { totalCount nodes { effectiveAt recordedAt } } }`,
          )
        ).ledger;
      const [now, then] = [await upTo(''), await upTo(', asOf: { on: "2022-06-30" }')];
      expect(then.totalCount).toBeGreaterThan(10);
      expect(then.totalCount).toBeLessThan(now.totalCount);
      const late = then.nodes.filter(({ effectiveAt }: { effectiveAt: string }) => effectiveAt > '2022-06-30T22:00');
      expect(late).toEqual([]);
      expect(await upTo(', asOf: { on: "2022-06-30", basis: RECORDED }')).toEqual({ totalCount: 0, nodes: [] });
    });

    it('finds by its id what was there, and nothing that was not', async () => {
      const { id } = await action(1, '', 'id');
      const node = async (asOf: string, of = id) =>
        (await answer(auditor, `{ node(id: "${of}" ${asOf}) { id ... on Action { status plan { asOf { on } } } } }`))
          .node;
      expect(await node('asOf: { on: "2021-11-14" }')).toBeNull();
      expect(await node('asOf: { on: "2021-11-15" }')).toEqual({
        id,
        status: null,
        plan: { asOf: { on: '2021-11-15' } },
      });
      expect(await node('')).toMatchObject({ status: 'IN_PROGRESS', plan: { asOf: null } });
      expect(await node('asOf: { on: "2021-11-14" }', 'led_137')).toBeNull();
      expect(await node('', 'led_137')).toEqual({ id: 'led_137' });
      const plans = `{ then: plans(asOf: { on: "2021-11-14" }) { totalCount } now: plans { totalCount } }`;
      expect(await answer(auditor, plans)).toEqual({ then: { totalCount: 0 }, now: { totalCount: 1 } });
    });

    it('ties no recommendation to an action that was not there yet', async () => {
      const report = `report { recommendations(first: 100) { nodes { id coverage actions { totalCount } } } }`;
      const { plan } = await answer(auditor, `{ plan(code: "${PLAN}") { ${report} } }`);
      const carried = plan.report.recommendations.nodes.find(
        ({ coverage }: { coverage: string }) => coverage === 'CARRIED',
      );
      const then = await answer(
        auditor,
        `{ node(id: "${carried.id}", asOf: { on: "2021-11-14" }) { ... on Recommendation { coverage actions { totalCount } report { title } } } }`,
      );
      expect(carried.actions.totalCount).toBeGreaterThan(0);
      expect(then.node).toEqual({
        coverage: 'ORPHAN',
        actions: { totalCount: 0 },
        report: { title: expect.any(String) },
      });
    });

    it('lets nobody change the past, and says so in both languages', async () => {
      const permissions = ['viewerCanSubmit', 'viewerCanValidate', 'viewerCanWithdraw', 'viewerCanRecordVerdict'];
      const selection = permissions.map((name) => `${name} { allowed fr: reason en: reason(language: EN) }`).join(' ');
      const found = await answer(
        lead,
        `{ plan(code: "${PLAN}", asOf: { on: "2026-11-24" }) { action(number: 1) { ${selection} } } }`,
      );
      for (const name of permissions) {
        expect(found.plan.action[name]).toEqual({
          allowed: false,
          fr: expect.stringMatching(/^Vous regardez le plan tel qu’il était.: le passé ne se modifie pas\./),
          en: 'You are looking at the plan as it stood: the past cannot be changed. Come back to today to act.',
        });
      }
    });

    it.each([
      ['no moment', '{}', 'MOMENT_NOT_ONE', 'asOf'],
      ['a basis alone', '{ basis: RECORDED }', 'MOMENT_NOT_ONE', 'asOf'],
      ['a day and an instant', '{ on: "2022-06-30", at: "2022-06-30T10:00:00Z" }', 'MOMENT_NOT_ONE', 'asOf'],
      ['two nothings', '{ on: null, at: null }', 'MOMENT_NOT_ONE', 'asOf'],
      ['tomorrow', '{ on: "2026-11-25" }', 'MOMENT_IN_THE_FUTURE', 'asOf.on'],
      ['a moment from now', '{ at: "2026-11-24T09:00:00.001Z" }', 'MOMENT_IN_THE_FUTURE', 'asOf.at'],
      [
        'a moment from now, by another clock',
        '{ at: "2026-11-24T10:00:00.001+01:00" }',
        'MOMENT_IN_THE_FUTURE',
        'asOf.at',
      ],
      ['30 February at ten', '{ at: "2022-02-30T10:00:00Z" }', 'DATE_INVALID', 'asOf.at'],
      ['25 hours', '{ at: "2022-02-28T25:00:00Z" }', 'DATE_INVALID', 'asOf.at'],
      ['30 February', '{ on: "2022-02-30" }', 'DATE_INVALID', undefined],
      ['a word', '{ on: "hier" }', 'DATE_INVALID', undefined],
    ])('refuses %s, in both languages', async (_, asOf, rule, field) => {
      for (const query of [
        `{ plan(code: "${PLAN}", asOf: ${asOf}) { name } }`,
        `{ plans(asOf: ${asOf}) { totalCount } }`,
        `{ node(id: "led_1", asOf: ${asOf}) { id } }`,
      ]) {
        const { status, errors } = await auditor(query);
        expect(status).toBe(400);
        expect(errors?.[0]?.extensions).toMatchObject({
          rule,
          message: { fr: expect.any(String), en: expect.any(String) },
        });
        expect(errors?.[0]?.extensions['field']).toBe(field);
      }
    });

    it('takes the day that it is for now, and an instant by any clock', async () => {
      const shown = async (asOf: string) =>
        (await answer(auditor, `{ plan(code: "${PLAN}", asOf: ${asOf}) { asOf { at on } } }`)).plan.asOf;
      expect(await shown('{ on: "2026-11-24" }')).toEqual({ at: '2026-11-24T09:00:00.000Z', on: '2026-11-24' });
      expect(await shown('{ at: "2026-11-24T00:30:00+01:00" }')).toEqual({
        at: '2026-11-23T23:30:00.000Z',
        on: '2026-11-24',
      });
      expect(await shown('{ on: "2022-07-14" }')).toEqual({ at: '2022-07-14T21:59:59.999Z', on: '2022-07-14' });
    });

    it('asks who is there before it looks at the moment', async () => {
      const { errors } = await server.anonymous(`{ plan(code: "${PLAN}", asOf: {}) { name } }`);
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });

    it('looks at twelve moments in one request, and not at thirteen', async () => {
      const looks = (count: number) =>
        Array.from(
          { length: count },
          (_, day) => `d${day}: plan(code: "${PLAN}", asOf: { on: "2022-01-${day + 10}" }) { name }`,
        ).join(' ');
      expect((await auditor(`{ ${looks(12)} }`)).errors).toBeUndefined();
      const { errors } = await auditor(`{ ${looks(13)} }`);
      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        expect.objectContaining({ code: 'BAD_USER_INPUT', rule: 'TOO_MANY_MOMENTS' }),
      ]);
    });

    it('B-33 counts the items of all moments against one budget', async () => {
      const deep = `plan { actions(first: 20) { nodes { plan { actions(first: 20) { nodes { id } } } } } }`;
      const at = (day: number) =>
        `d${day}: plan(code: "${PLAN}", asOf: { on: "2026-11-${day}" }) { actions(first: 20) { nodes { ${deep} } } }`;
      const one = await auditor(`{ ${at(10)} }`);
      expect(one.errors).toBeUndefined();
      const many = await auditor(`{ ${Array.from({ length: 12 }, (_, day) => at(day + 10)).join(' ')} }`);
      expect(many.errors?.[0]?.extensions).toMatchObject({ rule: 'QUERY_TOO_LARGE' });
    });

    it('changes no version and deletes none; a reason may be erased', async () => {
      await expect(server.db.updateTable('actionVersion').set({ status: 'DONE' }).execute()).rejects.toThrow(
        'append-only',
      );
      await expect(server.db.deleteFrom('actionVersion').execute()).rejects.toThrow('append-only');
      await expect(server.db.updateTable('milestoneVersion').set({ forecast: '2030' }).execute()).rejects.toThrow(
        'append-only',
      );
      await expect(server.db.deleteFrom('milestoneVersion').execute()).rejects.toThrow('append-only');
      await expect(server.db.updateTable('actionVersion').set({ statusReason: 'Autre.' }).execute()).rejects.toThrow(
        'append-only',
      );
      await server.db.updateTable('actionVersion').set({ statusReason: null }).execute();
      const kept = await server.db
        .selectFrom('actionVersion')
        .select('statusReason')
        .where('statusReason', 'is not', null)
        .execute();
      expect(kept).toEqual([]);
    });
  });

  describe('of what is written', () => {
    beforeEach(begin);
    afterEach(() => server.stop());

    it('shows an update from the moment at which it was validated, and never one that was open', async () => {
      const [milestone] = await milestonesOf(lead, 13);
      const move = {
        milestoneId: milestone,
        forecast: '2027-06',
        reasonCode: 'BUDGET',
        reason: 'Les crédits arrivent en janvier.',
      };
      server.now = '2026-12-01T09:00:00.000Z';
      await mutate(lead, 'submitUpdate', {
        ...(await readAction(lead, 13)),
        ...CONTENT,
        forecastsMoved: [move],
        evidence: [EVIDENCE],
      });
      server.now = '2026-12-02T09:00:00.000Z';
      await mutate(validator, 'validateUpdate', await readAction(validator, 13));
      server.now = '2026-12-03T09:00:00.000Z';

      const selection = `version status lastUpdateAt openUpdate { id } updates { totalCount } evidence { totalCount }
        history { totalCount } milestones { nodes { id forecast postponements forecastMoves { totalCount } } }`;
      const at = (moment: string) => action(13, `{ at: "${moment}" }`, selection);
      const [before, open, then, now] = [
        await at('2026-12-01T08:59:59.999Z'),
        await at('2026-12-01T09:00:00.000Z'),
        await at('2026-12-02T09:00:00.000Z'),
        await action(13, '', selection),
      ];
      expect(then).toEqual(now);
      expect(open).toEqual({
        ...before,
        version: before.version + 1,
        history: { totalCount: before.history.totalCount + 1 },
      });
      expect([before.updates.totalCount, then.updates.totalCount]).toEqual([0, 1]);
      expect(then.evidence.totalCount).toBe(before.evidence.totalCount + 1);
      const moved = (one: { milestones: { nodes: { id: string }[] } }) =>
        one.milestones.nodes.find(({ id }) => id === milestone);
      expect(moved(open)).toEqual(moved(before));
      expect(moved(then)).toMatchObject({ forecast: '2027-06', forecastMoves: { totalCount: 1 } });
    });

    it('L-21 shows a reason that was erased nowhere, at no moment', async () => {
      const secret = 'Motif nominatif à effacer.';
      await mutate(lead, 'submitUpdate', {
        ...(await readAction(lead, 13)),
        ...{ ...CONTENT, status: 'SUSPENDED', statusReason: secret },
      });
      const { sequence } = await mutate(validator, 'validateUpdate', await readAction(validator, 13));
      server.now = '2026-12-01T09:00:00.000Z';
      await eraseText(server.db, { seq: sequence, field: 'statusReason', side: 'after' }, server.now);
      const then = await action(13, '{ on: "2026-11-24" }', 'status statusReason');
      expect(then).toEqual({ status: 'SUSPENDED', statusReason: ERASED_TEXT });
      const kept = await server.db.selectFrom('actionVersion').select('statusReason').execute();
      expect(kept.map(({ statusReason }) => statusReason)).not.toContain(secret);
    });

    it('L-07 writes a version with each entry of an action, and none for what is refused', async () => {
      const versions = async () =>
        (await server.db.selectFrom('actionVersion').selectAll().orderBy('seq').execute()).length;
      const before = await versions();
      const read = await readAction(lead, 2);
      expect((await mutate(validator, 'validateUpdate', read)).__typename).toBe('Refused');
      expect((await mutate(lead, 'submitUpdate', { ...read, ...CONTENT, narrative: '' })).__typename).toBe('Refused');
      expect((await mutate(lead, 'submitUpdate', { ...read, ...CONTENT, expectedVersion: 9 })).__typename).toBe(
        'VersionConflict',
      );
      expect(await versions()).toBe(before);
      const said = [
        await mutate(lead, 'submitUpdate', { ...read, ...CONTENT, statusReason: REASON }),
        await mutate(validator, 'returnUpdate', { ...(await readAction(validator, 2)), reason: REASON }),
        await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 2)), ...CONTENT, statusReason: REASON }),
        await mutate(lead, 'withdrawUpdate', await readAction(lead, 2)),
        await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 2)), ...CONTENT, statusReason: REASON }),
        await mutate(validator, 'validateUpdate', await readAction(validator, 2)),
        await mutate(auditor, 'recordVerdict', {
          ...(await readAction(auditor, 2)),
          value: 'INCOMPLETE',
          text: 'Sur pièces.',
        }),
      ];
      const written = await server.db.selectFrom('actionVersion').select(['seq', 'version']).orderBy('seq').execute();
      expect(written.slice(before)).toEqual(said.map(({ sequence }, place) => ({ seq: sequence, version: place + 1 })));
      // An account is no action.
      await mutate(auditor, 'createToken', { name: 'Essai', expectedVersion: 0 });
      expect(await versions()).toBe(before + said.length);
    });

    it('L-20 records nothing before what came before it, when the clock goes back three days', async () => {
      server.now = '2026-12-10T09:00:00.000Z';
      await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 13)), ...CONTENT, evidence: [EVIDENCE] });
      server.now = '2026-12-07T09:00:00.000Z';
      await mutate(validator, 'validateUpdate', await readAction(validator, 13));
      await mutate(auditor, 'recordVerdict', {
        ...(await readAction(auditor, 13)),
        value: 'INCOMPLETE',
        text: 'Premier constat.',
      });
      await mutate(auditor, 'recordVerdict', {
        ...(await readAction(auditor, 13)),
        value: 'REFUSED',
        text: 'Second constat.',
      });
      const moments = (await readChain(server.db)).map(({ recordedAt }) => recordedAt);
      expect(moments).toEqual([...moments].sort());
      expect(moments.slice(-4)).toEqual(Array(4).fill('2026-12-10T09:00:00.000Z'));
      const selection = 'version status lastUpdateAt verdict { value } evidence { totalCount } updates { totalCount }';
      const now = await action(13, '', selection);
      expect(now).toMatchObject({ lastUpdateAt: '2026-12-10T09:00:00.000Z', verdict: { value: 'REFUSED' } });
      server.now = '2026-12-11T09:00:00.000Z';
      expect(await action(13, '{ at: "2026-12-10T09:00:00.000Z" }', selection)).toEqual(now);
      expect(await action(13, '{ at: "2026-12-08T09:00:00.000Z" }', selection)).toMatchObject({
        version: 0,
        verdict: null,
      });
    });
  });
});
