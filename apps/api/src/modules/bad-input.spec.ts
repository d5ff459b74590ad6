import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { allFields } from '../testing/contract.ts';
import { databaseState } from '../testing/database-state.ts';
import { type MutationName, mutate, send } from '../testing/mutate.ts';
import {
  BLOCKER,
  CONTENT,
  DECISION,
  EVIDENCE,
  PLAN,
  REASON,
  milestonesOf,
  readAction,
  readDiscussion,
  readPlan,
} from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';
import { type Way, knownArguments, waysFor } from '../testing/ways.ts';

const WORD = 'a'.repeat(10_000);
const BAD_TEXT = {
  NUL: 'a\u0000b',
  'a lone surrogate': 'a\ud800b',
  'a word of 10,000 letters': WORD,
  nothing: '',
  SQL: "'; drop table plan; --",
};
const NO_ID = [
  '',
  'x',
  'act_',
  `act_${'0'.repeat(32)}`,
  `act_${'g'.repeat(32)}`,
  `ACT_${'0'.repeat(32)}`,
  `toString_${'0'.repeat(32)}`,
  'led_0',
  'led_-1',
  'led_999999999999999',
  'led_1e3',
  WORD,
  'act_\u0000',
  '__proto__',
  '٣',
];

let server: ServerUnderTest;
let lead: Speaker;
let auditor: Speaker;
beforeAll(async () => {
  server = await serverUnderTest();
  lead = await server.as('lead of SEEF');
  auditor = await server.as('auditor');
});
afterAll(() => server.stop());

/** What a refused mutation answers; that it wrote nothing is checked on the way. */
async function refusedAs(speaker: Speaker, name: MutationName, input: object) {
  const before = await databaseState(server.db);
  const { __typename, code, field } = await mutate(speaker, name, input);
  expect(await databaseState(server.db)).toEqual(before);
  return { __typename, code, field };
}

const no = (code: string, field: string | null = null) => ({ __typename: 'Refused', code, field });

describe('an update with bad input is refused by name, and nothing is written', () => {
  const update = async (more: object) => ({ ...(await readAction(lead, 1)), ...CONTENT, ...more });
  const milestone = async () => (await milestonesOf(lead, 1))[0];

  it.each([
    ['NUL', 'a\u0000b', 'TEXT_MALFORMED'],
    ['a lone surrogate', 'a\ud800b', 'TEXT_MALFORMED'],
    ['a reserved code point', 'a\uffffb', 'TEXT_MALFORMED'],
    ['nothing', '', 'TEXT_EMPTY'],
    ['only blanks', ' \u00a0\n ', 'TEXT_EMPTY'],
    ['10,001 letters', `${WORD}a`, 'TEXT_TOO_LONG'],
  ])('B-34 B-36 with %s for a narrative', async (_, narrative, code) => {
    expect(await refusedAs(lead, 'submitUpdate', await update({ narrative }))).toEqual(no(code, 'narrative'));
  });

  it.each(Object.entries(BAD_TEXT))(
    'B-34 with %s for a reason, a title, a link, a reference, a date',
    async (_, text) => {
      const milestoneId = await milestone();
      for (const more of [
        { statusReason: text },
        { evidence: [{ ...EVIDENCE, title: text }] },
        { evidence: [{ ...EVIDENCE, url: text }] },
        { evidence: [{ ...EVIDENCE, reference: text }] },
        { evidence: [{ ...EVIDENCE, dated: text }] },
        { milestonesReached: [{ milestoneId, on: text, evidence: EVIDENCE }] },
        { milestonesReached: [{ milestoneId: text, on: '2026', evidence: EVIDENCE }] },
        { forecastsMoved: [{ milestoneId, forecast: text, reasonCode: 'BUDGET', reason: REASON }] },
        { forecastsMoved: [{ milestoneId, forecast: '2027', reasonCode: 'BUDGET', reason: text }] },
      ]) {
        // A plain word is a good title, reference or reason; everything else is refused.
        const isFine =
          text === BAD_TEXT.SQL && /statusReason|"(title|reference)":"'|"reason":"'/.test(JSON.stringify(more));
        if (!isFine) expect((await refusedAs(lead, 'submitUpdate', await update(more))).__typename).toBe('Refused');
      }
    },
  );

  it('with dates out of range', async () => {
    const milestoneId = await milestone();
    const reached = (on: string) => ({ milestonesReached: [{ milestoneId, on, evidence: EVIDENCE }] });
    const moved = (forecast: string) => ({
      forecastsMoved: [{ milestoneId, forecast, reasonCode: 'LEGAL', reason: REASON }],
    });
    for (const [more, code, field] of [
      [reached('1899-12-31'), 'DATE_INVALID', 'milestonesReached.0.on'],
      [reached('2026-02-30'), 'DATE_INVALID', 'milestonesReached.0.on'],
      [reached('2026-11-25'), 'DATE_IN_THE_FUTURE', 'milestonesReached.0.on'],
      [moved('2201-01-01'), 'DATE_INVALID', 'forecastsMoved.0.forecast'],
      [moved('2026-11-23'), 'FORECAST_IN_THE_PAST', 'forecastsMoved.0.forecast'],
      [moved('03/04/2027'), 'DATE_INVALID', 'forecastsMoved.0.forecast'],
    ] as const) {
      expect(await refusedAs(lead, 'submitUpdate', await update(more))).toEqual(no(code, field));
    }
  });

  it('with a milestone of another action, twice the same, or a link that is none', async () => {
    const milestoneId = await milestone();
    const [other] = await milestonesOf(lead, 9);
    const reached = { milestoneId, on: '2026-11', evidence: EVIDENCE };
    for (const [more, code, field] of [
      [
        { milestonesReached: [{ ...reached, milestoneId: other }] },
        'MILESTONE_UNKNOWN',
        'milestonesReached.0.milestoneId',
      ],
      [{ milestonesReached: [reached, reached] }, 'MILESTONE_TWICE', 'milestonesReached.1.milestoneId'],
      [{ evidence: [{ ...EVIDENCE, url: 'javascript:alert(1)' }] }, 'LINK_SCHEME_REFUSED', 'evidence.0.url'],
      [{ evidence: [EVIDENCE, EVIDENCE] }, 'EVIDENCE_TWICE', 'evidence.1.url'],
    ] as const) {
      expect(await refusedAs(lead, 'submitUpdate', await update(more))).toEqual(no(code, field));
    }
  });

  it('with a list of more than fifty', async () => {
    const evidence = Array.from({ length: 51 }, (_, place) => ({ ...EVIDENCE, url: `https://exemple.fr/${place}` }));
    expect(await refusedAs(lead, 'submitUpdate', await update({ evidence }))).toEqual(no('LIST_TOO_LONG', 'evidence'));
  });

  it('with a list that does not fit into a request', async () => {
    const before = await databaseState(server.db);
    const evidence = Array.from({ length: 2_000 }, () => EVIDENCE);
    expect((await send(lead, 'submitUpdate', await update({ evidence }))).status).toBe(413);
    expect(await databaseState(server.db)).toEqual(before);
  });

  it.each([
    ['an unknown choice', { status: 'ALMOST' }],
    ['a list for a text', { narrative: ['a'] }],
    ['null for a text', { narrative: null }],
    ['a field that does not exist', { isAdministrator: true }],
    ['a field that only the server writes', { recordedAt: '2020-01-01T00:00:00Z' }],
    ['a number for a date', { evidence: [{ ...EVIDENCE, dated: 2022 }] }],
  ])('B-68 A-43 with %s', async (_, more) => {
    const before = await databaseState(server.db);
    const { status, errors } = await send(lead, 'submitUpdate', await update(more));
    expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(await databaseState(server.db)).toEqual(before);
  });
});

describe('a mutation on what is not there is answered alike, whatever the id', () => {
  const others = ['plan', 'evi', 'upd', 'per'].map((prefix) => `${prefix}_${'1'.repeat(32)}`);

  it.each([...NO_ID, ...others].map((id) => [id.slice(0, 40), id]))('B-66 G-52 %j', async (_, actionId) => {
    const verdict = { actionId, expectedVersion: 0, value: 'REFUSED', text: 'Constat sur pièces.' };
    expect(await refusedAs(auditor, 'recordVerdict', verdict)).toEqual(no('NOT_FOUND'));
    const token = { tokenId: actionId, expectedVersion: (await auditor('{ viewer { version } }')).data.viewer.version };
    expect(await refusedAs(auditor, 'revokeToken', token)).toEqual(no('NOT_FOUND', 'tokenId'));
  });

  it('B-66 the id of another type', async () => {
    const { data } = await lead(`{ plan(code: "${PLAN}") { id } }`);
    const verdict = { actionId: data.plan.id, expectedVersion: 0, value: 'REFUSED', text: 'Constat sur pièces.' };
    expect(await refusedAs(auditor, 'recordVerdict', verdict)).toEqual(no('NOT_FOUND'));
  });

  it.each(['', 'x', 'g'.repeat(36), '0'.repeat(37), 'a\u0000b'])('a key that is none: %j', async (idempotencyKey) => {
    const verdict = {
      ...(await readAction(auditor, 1)),
      value: 'REFUSED',
      text: 'Constat sur pièces.',
      idempotencyKey,
    };
    expect(await refusedAs(auditor, 'recordVerdict', verdict)).toEqual(no('INVALID_IDEMPOTENCY_KEY', 'idempotencyKey'));
  });

  it.each([
    [{ name: '' }, 'TEXT_EMPTY', 'name'],
    [{ name: 'a\u0000b' }, 'TEXT_MALFORMED', 'name'],
    [{ name: 'a\ud800' }, 'TEXT_MALFORMED', 'name'],
    [{ name: 'a\u202eb' }, 'TEXT_HAS_INVISIBLE_CHARACTERS', 'name'],
    [{ name: WORD }, 'TEXT_TOO_LONG', 'name'],
    [{ days: 0 }, 'TOKEN_LIFETIME_OUT_OF_RANGE', 'days'],
    [{ days: 366 }, 'TOKEN_LIFETIME_OUT_OF_RANGE', 'days'],
  ])('a token with %j', async (more, code, field) => {
    const expectedVersion = (await auditor('{ viewer { version } }')).data.viewer.version;
    expect(await refusedAs(auditor, 'createToken', { name: 'Essai', expectedVersion, ...more })).toEqual(
      no(code, field),
    );
  });
});

/** Every text or id that a query takes, with how to give it. What only a subscription tells is reached by no query. */
const textArguments = allFields
  .filter(({ parent }) => !['Mutation', 'Subscription', 'ReportWriters'].includes(parent.name))
  .flatMap(({ name, parent, field }) =>
    field.args.flatMap((argument) =>
      textsIn(argument.type).map((wrap) => ({ name, type: parent.name, field, argument, wrap })),
    ),
  );

function textsIn(type: GraphQLInputType): ((text: string) => unknown)[] {
  const named = getNamedType(type);
  if (['String', 'ID'].includes(named.name)) return [(text) => text];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    textsIn(field.type).map((wrap) => (text: string) => ({
      [field.name]: String(field.type).startsWith('[') ? [wrap(text), null] : wrap(text),
    })),
  );
}

const OF_THE_ADMINISTRATOR = [
  ...['Query.tokens', 'Query.accessLog', 'Query.mails', 'Query.accounts', 'Query.invitations', 'Account.roles'],
  ...['Leaving.deputies', 'Leaving.standsInFor', 'Leaving.colleagues'],
];

/** Cursors that are none, or of another list. */
const FORGED = ['[]', '[null]', '["x"]', '[1.5]', '[1e300]', '["\\u0000"]'].map((key) =>
  Buffer.from(key).toString('base64url'),
);

describe('a query with bad text is answered or refused, and never fails', () => {
  let ways: Map<string, Way>;
  beforeAll(async () => {
    const coordinator = await server.as('coordinator');
    const deadlines = { reportBy: '2026-12-04', decideBy: '2026-12-11' };
    await mutate(coordinator, 'openCampaign', { ...(await readPlan(coordinator)), ...deadlines, name: 'T4 2026' });
    const { update, action } = await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 1)), ...CONTENT });
    const { data } = await auditor(`{ plan(code: "${PLAN}") { id report { id } } }`);
    const { blocker } = await mutate(lead, 'raiseBlocker', { ...(await readAction(lead, 1)), ...BLOCKER });
    const { decision } = await mutate(coordinator, 'recordDecision', {
      ...(await readAction(coordinator, 1)),
      ...DECISION,
      blockerIds: [blocker.id],
    });
    const { written } = await mutate(coordinator, 'askQuestion', {
      ...(await readDiscussion(coordinator, 1)),
      ...{
        text: 'Où en est le décret ?',
        expectedBy: '2026-12-01',
        mentions: [(await lead('{ viewer { id } }')).data.viewer.id],
      },
    });
    const ids = {
      ...{ Plan: data.plan.id, Report: data.plan.report.id, Action: action.id, Update: update.id },
      ...{ Blocker: blocker.id, Decision: decision.id, Message: written.id },
    };
    await server.app.readLog.flush();
    ways = await waysFor(auditor, new Map(Object.entries(ids)));
    const account: Way = (selection) => `{ accounts(first: 1) { nodes { ${selection} } } }`;
    ways.set('Account', account).set('Leaving', (selection) => account(`leaving { ${selection} }`));
  });

  it.each(textArguments)('B-34 B-67 $name by $argument.name', async ({ name, type, field, argument, wrap }) => {
    const way = ways.get(type);
    if (!way) throw new Error(`No way to ${type}`);
    const reader = OF_THE_ADMINISTRATOR.includes(name) ? await server.as('administrator') : auditor;
    const others = knownArguments(field.args.filter((one) => one !== argument)) ?? '';
    const given = `(${argument.name}: $bad ${others.slice(1, -1)})`;
    const asked = way(`${field.name}${given} { __typename }`);
    const isCursor = ['after', 'before'].includes(argument.name);
    for (const text of isCursor ? [BAD_TEXT.NUL, ...FORGED] : [...Object.values(BAD_TEXT), ...NO_ID]) {
      const { status, errors } = await reader(`query ($bad: ${String(argument.type)}) ${asked}`, { bad: wrap(text) });
      const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
      expect(codes).toEqual(codes.map(() => 'BAD_USER_INPUT'));
      expect([text, status]).toEqual([text, codes.length ? 400 : 200]);
    }
  });

  it.each([[0], [-1], [101], [99_999_999]])('G-34 refuses pages of %d', async (size) => {
    for (const end of ['first', 'last']) {
      for (const list of ['ledger', 'plans', 'ministries']) {
        const { status, errors } = await auditor(`{ ${list}(${end}: ${size}) { totalCount } }`);
        expect([list, status, errors?.[0]?.extensions['rule']]).toEqual([list, 400, 'PAGE_SIZE_OUT_OF_RANGE']);
      }
      const history = `history(${end}: ${size}) { totalCount }`;
      const { errors } = await auditor(`{ plan(code: "${PLAN}") { action(number: 1) { ${history} } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule: 'PAGE_SIZE_OUT_OF_RANGE' });
    }
  });
});
