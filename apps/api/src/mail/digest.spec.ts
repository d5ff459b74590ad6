import type { ParsedMail } from 'mailparser';
import { french } from '#domain';
import { mailRound, mailsIn } from '../testing/mails.ts';
import { mutate } from '../testing/mutate.ts';
import { CONTENT, REASON, readAction } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import { until } from '../testing/until.ts';

const LEAD = 'aurore.exemple@demonstration.invalid';
const VALIDATOR = 'elise.prototype@demonstration.invalid';
const COORDINATOR = 'ines.fictive@demonstration.invalid';
const preferences = `mutation ($input: SetMailPreferencesInput!) { answer: setMailPreferences(input: $input) {
  __typename ... on Refused { code } } }`;

describe('The mail of the day', () => {
  let server: ServerUnderTest;
  let before: Map<string, ParsedMail[]>;
  beforeAll(async () => {
    server = await serverUnderTest({ mail: {} });
    // It looks by itself once it listens.
    await until(async () => (await mailsIn(server)).size > 0);
    await until(() => server.jobs!.isIdle());
    before = await mailsIn(server);
  }, 60_000);
  afterAll(() => server.stop());

  /** Mails that came since the last call. */
  async function news(): Promise<Map<string, ParsedMail>> {
    await mailRound(server);
    const all = await mailsIn(server);
    const fresh = new Map<string, ParsedMail>();
    for (const [address, mails] of all) {
      const known = before.get(address)?.length ?? 0;
      expect(mails.length - known).toBeLessThanOrEqual(1);
      if (mails.length > known) fresh.set(address, mails.at(-1)!);
    }
    before = all;
    return fresh;
  }
  const choose = async (who: string, input: object) => {
    const speaker = await server.as(who);
    const { version } = (await speaker('{ viewer { version } }')).data.viewer;
    const { data } = await speaker(preferences, {
      input: { expectedVersion: version, idempotencyKey: crypto.randomUUID(), ...input },
    });
    return data.answer;
  };

  it('tells each what awaits them when the server first listens, and the people of a demonstration in the folder alone', () => {
    expect([...before.keys()].sort()).toContain(LEAD);
    for (const address of before.keys()) expect(address).toMatch(/@demonstration\.invalid$/);
    const [mail] = before.get(LEAD)!;
    expect(mail!.subject).toMatch(/^Jalon\u00a0: \d+ en retard, \d+ à mettre à jour$/);
    expect(mail!.text).toContain('EN RETARD');
    expect(mail!.text).toMatch(/- Action \d+, .+\n {2}\d+ jours de retard\u00a0: promis pour le /);
    expect(mail!.text).toContain(`${server.origin}/plans/prostitution-mineurs-2021/actions/`);
  });

  it('tells those above what has been late for long, and who leads it', () => {
    const [toCoordinator] = before.get(COORDINATOR)!;
    expect(toCoordinator!.subject).toMatch(/^Jalon\u00a0: \d+ en retard depuis longtemps$/);
    expect(toCoordinator!.text).toMatch(/pilote\u00a0: SEEF/);
    const [toValidator] = before.get(VALIDATOR)!;
    expect(toValidator!.text).toContain('EN RETARD DEPUIS LONGTEMPS');
    expect(toValidator!.text).not.toMatch(/pilote\u00a0: MI/);
  });

  it('says nothing to who has nothing, such as auditors', () => {
    expect([...before.keys()]).not.toContain('karine.temoin@demonstration.invalid');
  });

  it('is one for a day, and none when nothing is new', async () => {
    expect([...(await news()).keys()]).toEqual([]);
    server.now = '2026-12-07T09:00:00.000Z';
    expect([...(await news()).keys()]).toEqual([]);
  }, 60_000);

  it('tells what came back, what is to be validated, what moved and what was judged, each once, to whom it concerns', async () => {
    const [lead, validator, auditor] = await Promise.all(
      ['lead of SEEF', 'validator of SEEF', 'auditor'].map((who) => server.as(who)),
    );
    await choose('lead of SEEF', { rhythm: 'WORKING_DAYS', language: 'FR' });
    await choose('validator of SEEF', { rhythm: 'WORKING_DAYS', language: 'EN' });
    for (const number of [1, 2])
      await mutate(lead!, 'submitUpdate', { ...(await readAction(lead!, number)), ...CONTENT });
    server.now = '2026-12-08T09:00:00.000Z';
    const first = await news();
    expect([...first.keys()]).toEqual([VALIDATOR]);
    expect(first.get(VALIDATOR)!.subject).toBe('Jalon: 2 to validate');
    expect(first.get(VALIDATOR)!.text).toContain('submitted by Aurore Exemple on 7 December 2026');

    await mutate(validator!, 'returnUpdate', { ...(await readAction(validator!, 1)), reason: REASON });
    await mutate(validator!, 'validateUpdate', await readAction(validator!, 2));
    await mutate(auditor!, 'recordVerdict', {
      ...(await readAction(auditor!, 3)),
      value: 'INCOMPLETE',
      text: 'Deux départements sur trois.',
    });
    server.now = '2026-12-09T09:00:00.000Z';
    const second = await news();
    expect([...second.keys()].sort()).toEqual([LEAD, VALIDATOR].sort());
    expect(second.get(LEAD)!.subject).toBe(french('Jalon : 1 renvoyé, 1 a bougé, 1 constat'));
    expect(second.get(LEAD)!.text).toContain(french(`motif : ${REASON}`));
    expect(second.get(LEAD)!.text).toContain(french('statut « En cours »'));
    expect(second.get(LEAD)!.text).toContain(french('« Mise en œuvre incomplète »'));
    // One's own decision is no news.
    expect(second.get(VALIDATOR)!.subject).toBe('Jalon: 1 verdict');

    server.now = '2026-12-10T09:00:00.000Z';
    expect([...(await news()).keys()]).toEqual([]);
  }, 60_000);

  it('follows what was chosen, and a change of rights', async () => {
    const lead = await server.as('lead of SEEF');
    await choose('lead of SEEF', { rhythm: 'NEVER', language: 'FR' });
    expect(await choose('lead of SEEF', { rhythm: 'NEVER', language: 'FR' })).toEqual({
      __typename: 'Refused',
      code: 'MAIL_PREFERENCES_UNCHANGED',
    });
    await mutate(lead, 'withdrawUpdate', await readAction(lead, 1)).catch(() => undefined);
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 3)), ...CONTENT });
    await server.db
      .deleteFrom('roleGrant')
      .where('personId', 'in', (from) =>
        from.selectFrom('person').select('id').where('displayName', '=', 'Élise Prototype'),
      )
      .execute();
    server.now = '2026-12-14T09:00:00.000Z';
    const after = await news();
    expect(after.has(LEAD)).toBe(false);
    expect(after.has(VALIDATOR)).toBe(false);
  }, 60_000);

  it('is not sent to whose account was closed, or whose rights are others, since it was written; the rest is told later', async () => {
    const { id } = await server.db
      .selectFrom('person')
      .select('id')
      .where('displayName', '=', 'Basile Modèle')
      .executeTakeFirstOrThrow();
    const told = { personId: id, item: 'LATE something', toldAt: server.now };
    const mail = { personId: id, day: '2027-01-01', language: 'FR', content: '[]', writtenAt: server.now } as const;
    await server.db
      .insertInto('mail')
      .values({ ...mail, id: `mail_${'a'.repeat(32)}`, rights: 'ADMINISTRATOR', state: 'WAITING' })
      .execute();
    await server.db
      .insertInto('mailTold')
      .values({ ...told, mailId: `mail_${'a'.repeat(32)}` })
      .execute();
    await server.jobs!.give('mail-round', {}, '');
    const stateOf = () =>
      server.db
        .selectFrom('mail')
        .select('state')
        .where('id', '=', `mail_${'a'.repeat(32)}`)
        .executeTakeFirst();
    await until(async () => (await stateOf())?.state !== 'WAITING');
    expect(await stateOf()).toEqual({ state: 'CANCELLED' });
    const left = await server.db.selectFrom('mailTold').selectAll().where('item', '=', 'LATE something').execute();
    expect(left).toEqual([]);
  }, 60_000);
});
