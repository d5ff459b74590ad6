import { mailsIn } from '../testing/mails.ts';
import { databaseState } from '../testing/database-state.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import { until } from '../testing/until.ts';

const LEAD = 'aurore.exemple@demonstration.invalid';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('The address in a mail', () => {
  let server: ServerUnderTest;
  let address: string;
  beforeAll(async () => {
    server = await serverUnderTest({ mail: {} });
    await until(async () => (await mailsIn(server)).has(LEAD));
    await until(() => server.jobs!.isIdle());
    const [mail] = (await mailsIn(server)).get(LEAD)!;
    address = new URL((mail!.headers.get('list') as { unsubscribe: { url: string } }).unsubscribe.url).pathname;
  }, 60_000);
  afterAll(() => server.stop());

  const rhythm = async () =>
    (await (await server.as('lead of SEEF'))('{ viewer { version mailPreferences { rhythm language address } } }')).data
      .viewer;
  const post = (path: string, body: string, headers: Record<string, string> = FORM) =>
    server.anonymous.fetch(path, { method: 'POST', headers, body });

  it('shows the choice to whoever has it, and nobody’s name; looking changes nothing', async () => {
    const before = await databaseState(server.db);
    const answer = await server.anonymous.fetch(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const page = await answer.text();
    expect(page).toContain('value="WEEKLY" checked');
    expect(page).not.toMatch(/Aurore|Exemple/);
    expect(await databaseState(server.db)).toEqual(before);
  });

  it.each([
    ['urlencoded', 'List-Unsubscribe=One-Click', FORM],
    [
      'multipart',
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
      { 'content-type': 'multipart/form-data; boundary=b' },
    ],
  ])('ends the mails in one click, %s, as often as it is pressed (RFC 8058)', async (_, body, headers) => {
    await post(address, 'rhythm=WEEKLY');
    const { version } = await rhythm();
    const answers = await Promise.all([1, 2, 3].map(() => post(address, body, headers)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await rhythm()).mailPreferences.rhythm).toBe('NEVER');
    expect((await rhythm()).version).toBe(version + 1);
  });

  it('chooses another rhythm, which the ledger tells', async () => {
    const answer = await post(address, 'rhythm=WORKING_DAYS');
    expect(await answer.text()).toContain('chaque jour ouvré');
    expect((await rhythm()).mailPreferences.rhythm).toBe('WORKING_DAYS');
    const entry = await server.db
      .selectFrom('ledger')
      .select(['operation', 'body'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(entry.operation).toBe('MAIL_PREFERENCES_CHANGED');
    expect(JSON.parse(entry.body).changes).toEqual({ 'mails.rhythm': ['NEVER', 'WORKING_DAYS'] });
  });

  it.each([
    ['nothing', ''],
    ['no rhythm', 'rhythm=HOURLY'],
    ['two fields and a NUL', 'rhythm=%00&rhythm=NEVER'],
  ])('changes nothing when it is sent %s', async (_, body) => {
    expect((await post(address, body)).status).toBe(400);
    expect((await rhythm()).mailPreferences.rhythm).toBe('WORKING_DAYS');
  });

  it('refuses what is too long, of another kind, or sent by another site', async () => {
    expect((await post(address, `rhythm=${'N'.repeat(5_000)}`)).status).toBe(413);
    expect((await post(address, '<a/>', { 'content-type': 'text/xml' })).status).toBe(415);
    expect((await post(address, 'rhythm=NEVER', { ...FORM, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await rhythm()).mailPreferences.rhythm).toBe('WORKING_DAYS');
  });

  it('is nobody’s when a character is another, and is in no log', async () => {
    const forged = address.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const path of [forged, '/mail/preferences/x', `${address}x`, '/mail/preferences/%00']) {
      expect((await server.anonymous.fetch(path)).status).toBe(404);
      expect((await post(path, 'rhythm=NEVER')).status).toBe(404);
    }
    expect(JSON.stringify(server.logged())).not.toContain(address.split('/').at(-1)!.slice(0, 20));
  });

  it('no longer works once another one was asked for, or the account is closed', async () => {
    const lead = await server.as('lead of SEEF');
    const { version } = await rhythm();
    const { data } = await lead(
      `mutation ($input: SetMailPreferencesInput!) { setMailPreferences(input: $input) { __typename } }`,
      {
        input: {
          ...{ expectedVersion: version, idempotencyKey: crypto.randomUUID() },
          ...{ rhythm: 'WORKING_DAYS', language: 'FR', replaceLink: true },
        },
      },
    );
    expect(data.setMailPreferences.__typename).toBe('MailPreferencesSet');
    expect((await post(address, 'rhythm=NEVER')).status).toBe(404);
    expect((await server.anonymous.fetch(address)).status).toBe(404);
  });

  it('lets a machine ask so often a minute, and no more', async () => {
    const statuses = new Set<number>();
    for (let times = 0; times < 70; times++) statuses.add((await server.anonymous.fetch('/mail/preferences/x')).status);
    expect(statuses).toEqual(new Set([404, 429]));
  });
});
