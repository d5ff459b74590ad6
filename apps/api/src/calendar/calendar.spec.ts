import ICAL from 'ical.js';
import { mutate } from '../testing/mutate.ts';
import { CONTENT, EVIDENCE, PLAN, milestonesOf, readAction, readPlan } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';

describe('A calendar of milestones', () => {
  let server: ServerUnderTest;
  let lead: Speaker;
  let path: string;
  const version = async (speaker: Speaker) => (await speaker('{ viewer { version } }')).data.viewer.version as number;
  const open = async (speaker: Speaker, of: object) =>
    mutate(speaker, 'openCalendar', { ...of, expectedVersion: await version(speaker) });
  const ministryId = async (code: string) => {
    const { data } = await lead('{ ministries(first: 100) { nodes { id code } } }');
    return (data.ministries.nodes as { id: string; code: string }[]).find((one) => one.code === code)!.id;
  };
  const get = (address: string, headers: Record<string, string> = {}) => server.anonymous.fetch(address, { headers });
  /** As an independent program reads it, by UID. */
  const events = async (address: string) => {
    const calendar = new ICAL.Component(ICAL.parse(await (await get(address)).text()));
    return new Map(
      calendar.getAllSubcomponents('vevent').map((one) => [String(one.getFirstPropertyValue('uid')), one]),
    );
  };

  beforeAll(async () => {
    server = await serverUnderTest();
    lead = await server.as('lead of SEEF');
    path = (await open(lead, { ministryId: await ministryId('SEEF') })).path;
  }, 60_000);
  afterAll(() => server.stop());

  it('is a file that an independent program opens: all of the ministry’s milestones that have a date, and no other', async () => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await answer.text();
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const { data } = await lead(`{ plan(code: "${PLAN}") { milestones(first: 100) {
      nodes { id title baseline forecast actual action { number lead { ministry { code } } } } } } }`);
    const dated = data.plan.milestones.nodes.filter(
      (one: {
        baseline: string;
        forecast: string;
        actual: string;
        action: { lead: { ministry: { code: string } | null } | null };
      }) => (one.actual ?? one.forecast ?? one.baseline) && one.action.lead?.ministry?.code === 'SEEF',
    ) as { id: string; title: string; actual: string | null }[];
    const found = await events(path);
    expect([...found.keys()].sort()).toEqual(dated.map(({ id }) => `${id}@jalon`).sort());
    for (const { id, title, actual } of dated) {
      const event = found.get(`${id}@jalon`)!;
      expect(event.getFirstPropertyValue('summary')).toBe(actual ? `✓ ${title}` : title);
      expect((event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate).toBe(true);
      expect(String(event.getFirstPropertyValue('url'))).toMatch(`${server.origin}/plans/${PLAN}/actions/`);
    }
  });

  it('keeps UIDs and raises SEQUENCE when something moves; nothing new is answered with nothing', async () => {
    const [first] = await milestonesOf(lead, 1);
    const before = await events(path);
    const tag = (await get(path)).headers.get('etag')!;
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304);
    await mutate(lead, 'submitUpdate', {
      ...(await readAction(lead, 1)),
      ...CONTENT,
      milestonesReached: [{ milestoneId: first, on: '2026-11-20', evidence: EVIDENCE }],
    });
    // Not validated yet, so it is not so.
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304);
    const validator = await server.as('validator of SEEF');
    await mutate(validator, 'validateUpdate', await readAction(validator, 1));
    const after = await events(path);
    const [was, is] = [before, after].map((all) => all.get(`${first}@jalon`)!);
    expect(is!.getFirstPropertyValue('dtstart')!.toString()).toBe('2026-11-20');
    expect(is!.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(Number(is!.getFirstPropertyValue('sequence'))).toBeGreaterThan(
      Number(was?.getFirstPropertyValue('sequence') ?? -1),
    );
  });

  it('is cancelled, not gone, where an action is abandoned; and holds hostile titles', async () => {
    const title = 'Fin\r\nEND:VEVENT\r\nBEGIN:VALARM,;\\ « é »';
    const { id } = await server.db
      .updateTable('milestone')
      .set({ title, actual: null, forecast: '2027-02-28' })
      .where('actionId', '=', (await readAction(lead, 2)).actionId)
      .returning('id')
      .executeTakeFirstOrThrow();
    await server.db.updateTable('action').set({ status: 'ABANDONED' }).where('number', '=', 2).execute();
    const event = (await events(path)).get(`${id}@jalon`)!;
    expect(event.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.getFirstPropertyValue('summary')).toBe(title.replaceAll('\r\n', '\n'));
    expect(event.getAllSubcomponents()).toEqual([]);
  });

  it('is of a plan, too, in the language of its holder', async () => {
    const auditor = await server.as('auditor');
    const preferences = { rhythm: 'NEVER', language: 'EN', expectedVersion: await version(auditor) };
    await mutate(auditor, 'setMailPreferences', preferences);
    const { path: ofPlan } = await open(auditor, { planId: (await readPlan(auditor)).planId });
    const found = await events(ofPlan);
    expect(found.size).toBeGreaterThan((await events(path)).size);
    const descriptions = [...found.values()].map((event) => String(event.getFirstPropertyValue('description')));
    for (const description of descriptions)
      expect(description).toMatch(/^(Promised for|Expected:|Reached:|The action)/);
  });

  it('is read with a right that is logged, by whom, and in no log of requests', async () => {
    await server.app.readLog.flush();
    const logged = await server.db.selectFrom('accessLog').selectAll().where('kind', '=', 'CALENDAR_FILE').execute();
    expect(logged.length).toBeGreaterThan(0);
    expect(logged[0]).toMatchObject({ objects: ['Milestone'], outcome: 'ANSWERED', tokenId: null });
    const secret = path.split('.')[1]!;
    expect(JSON.stringify(server.logged())).not.toContain(secret);
    const kept = await server.db.selectFrom('calendarFeed').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(secret);
    const entries = await server.db
      .selectFrom('ledger')
      .select('body')
      .where('operation', '=', 'CALENDAR_OPENED')
      .execute();
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toContain(secret);
  });

  it.each([{}, { ministryId: 'x' }, { planId: `plan_${'0'.repeat(32)}` }, { ministryId: '\u0000', planId: 'x' }])(
    'is of one thing that exists, not of %j',
    async (of) => {
      expect(await open(lead, of)).toMatchObject({ __typename: 'Refused', code: 'CALENDAR_OF_ONE_THING' });
    },
  );

  it('closes for its holder alone, at once; a wrong secret, a closed one and none are answered alike', async () => {
    const [, secret] = path.split('.');
    const wrong = path.replace(secret!, 'A'.repeat(43));
    const none = path.replace(/cal_[0-9a-f]{32}/, `cal_${'0'.repeat(32)}`);
    const { data } = await lead('{ viewer { calendars { nodes { id } } } }');
    const calendarId = data.viewer.calendars.nodes[0].id as string;
    const other = await server.as('lead of MI');
    expect(await mutate(other, 'closeCalendar', { calendarId, expectedVersion: await version(other) })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const close = { calendarId, expectedVersion: await version(lead) };
    expect(await mutate(lead, 'closeCalendar', close)).toMatchObject({ __typename: 'CalendarChanged', path: null });
    const answers = await Promise.all([path, wrong, none, '/calendar/x', '/calendar/%00'].map((one) => get(one)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((one) => one.text()))).size).toBe(1);
  });

  it('ends with the account of its holder, and with their last role', async () => {
    const who = await server.hire('Partante', { role: 'LEAD', ministry: 'SEEF' });
    const leaving = await server.as(who);
    const { path: hers } = await open(leaving, { ministryId: await ministryId('SEEF') });
    expect((await get(hers)).status).toBe(200);
    const { id } = await server.db
      .selectFrom('person')
      .select('id')
      .where('displayName', '=', who)
      .executeTakeFirstOrThrow();
    const grants = await server.db.deleteFrom('roleGrant').where('personId', '=', id).returningAll().execute();
    expect((await get(hers)).status).toBe(404);
    await server.db.insertInto('roleGrant').values(grants).execute();
    expect((await get(hers)).status).toBe(200);
    await server.db.updateTable('person').set({ disabledAt: server.now }).where('id', '=', id).execute();
    expect((await get(hers)).status).toBe(404);
  });

  it('is asked for so often a minute by one machine, and no more', async () => {
    const statuses = new Set<number>();
    for (let times = 0; times < 70; times++) statuses.add((await get('/calendar/x')).status);
    expect(statuses).toEqual(new Set([404, 429]));
  });
});
