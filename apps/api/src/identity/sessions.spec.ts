import { sql } from 'kysely';
import { PLAN } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import { type Speaker, speakerWith } from '../testing/speaker.ts';
import { hashOf, newSecret } from './secret.ts';

const WHO = '{ viewer { displayName } }';
const READ = `{ plan(code: "${PLAN}") { id } }`;

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest();
});
afterAll(() => server.stop());

/** Whether a session is still somebody's. */
const isSomebody = async (speaker: Speaker): Promise<boolean> => (await speaker(WHO)).data.viewer !== null;
const secretOf = (speaker: Speaker): string => speaker.credentials['cookie']!.split('=')[1]!;
const ageSession = (speaker: Speaker, column: 'created_at' | 'last_seen_at', interval: string) =>
  sql`update session set ${sql.ref(column)} = now() - ${interval}::interval where secret_hash = ${hashOf(secretOf(speaker))}`.execute(
    server.db,
  );

describe('a session', () => {
  it('A-21 A-22 has a secret of its own at each signing in, in a cookie that scripts cannot read and sites cannot send', async () => {
    const door = await server.enter();
    const { personas } = (await (
      await server.anonymous.fetch('/session/personas', { headers: { cookie: door } })
    ).json()) as { personas: { id: string }[] };
    const planted = 'jalon_session=planted';
    const secrets = new Set<string>();
    for (const cookie of [door, `${door}; ${planted}`, `${door}; ${planted}`]) {
      const answer = await server.anonymous.fetch('/session', {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ personaId: personas[0]!.id }),
      });
      const [set, ...others] = answer.headers.getSetCookie();
      expect([answer.status, others]).toEqual([204, []]);
      expect(set).toMatch(/^jalon_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
      secrets.add(set!);
    }
    expect(secrets.size).toBe(3);
    expect(await isSomebody(speakerWith(server.origin, { cookie: planted }))).toBe(false);
  });

  it('A-21 ends when the same browser signs in as somebody else', async () => {
    const first = await server.as(await server.hire('Première', { role: 'CABINET' }));
    const door = await server.enter();
    const { personas } = (await (
      await server.anonymous.fetch('/session/personas', { headers: { cookie: door } })
    ).json()) as { personas: { id: string }[] };
    await server.anonymous.fetch('/session', {
      method: 'POST',
      headers: { cookie: `${door}; ${first.credentials['cookie']}`, 'content-type': 'application/json' },
      body: JSON.stringify({ personaId: personas[1]!.id }),
    });
    expect(await isSomebody(first)).toBe(false);
  });

  it('A-23 ends at once with signing out', async () => {
    const leaving = await server.as(await server.hire('Sortante', { role: 'CABINET' }));
    expect(await isSomebody(leaving)).toBe(true);
    const answer = await leaving.fetch('/session', { method: 'DELETE' });
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^jalon_session=;.*Expires=Thu, 01 Jan 1970/);
    expect(answer.headers.get('clear-site-data')).toBe('"cache"');
    expect(await isSomebody(leaving)).toBe(false);
    expect((await leaving(READ)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['half an hour without a request', 'last_seen_at', '31 minutes', false],
    ['not quite half an hour', 'last_seen_at', '29 minutes', true],
    ['twelve hours', 'created_at', '12 hours 1 minute', false],
    ['not quite twelve hours', 'created_at', '11 hours 59 minutes', true],
  ] as const)('A-23 A-27 after %s: ended by the database’s clock, or not', async (name, column, interval, lives) => {
    const person = await server.as(await server.hire(name, { role: 'CABINET' }));
    await ageSession(person, column, interval);
    expect(await isSomebody(person)).toBe(lives);
    if (lives) expect(await isSomebody(person)).toBe(true);
  });

  it('A-23 A-45 obeys at the next request when a role is taken away or the account disabled', async () => {
    const person = await server.as(await server.hire('Remplaçante', { role: 'COORDINATOR' }));
    expect((await person('{ ledger(first: 1) { totalCount } }')).errors).toBeUndefined();
    const { id } = await server.db
      .selectFrom('person')
      .select('id')
      .where('displayName', '=', 'Remplaçante')
      .executeTakeFirstOrThrow();
    await server.db.deleteFrom('roleGrant').where('personId', '=', id).execute();
    const without = await person(READ);
    expect([without.status, without.errors?.[0]?.extensions]).toEqual([
      403,
      expect.objectContaining({ code: 'FORBIDDEN', rule: 'NO_ROLE' }),
    ]);
    await server.db
      .updateTable('person')
      .set({ disabledAt: sql`now()` })
      .where('id', '=', id)
      .execute();
    expect(await isSomebody(person)).toBe(false);
    expect((await person(READ)).status).toBe(401);
  });

  it('A-25 cannot be had from a copy of the database', async () => {
    const person = await server.as('coordinator');
    const rows = JSON.stringify(await server.db.selectFrom('session').selectAll().execute());
    expect(rows).not.toContain(secretOf(person));
    for (const { secretHash } of await server.db.selectFrom('session').select('secretHash').execute()) {
      expect(await isSomebody(speakerWith(server.origin, { cookie: `jalon_session=${secretHash}` }))).toBe(false);
    }
  });

  it('A-26 is known by 256 bits that do not repeat', () => {
    const secrets = new Set(Array.from({ length: 100_000 }, newSecret));
    expect(secrets.size).toBe(100_000);
    expect([...secrets].every((secret) => Buffer.from(secret, 'base64url').length === 32)).toBe(true);
  });
});

describe('the last visit', () => {
  const VISIT = '{ viewer { previousVisitAt } }';
  const previousVisitOf = async (speaker: Speaker): Promise<string | null> =>
    (await speaker(VISIT)).data.viewer.previousVisitAt;

  /** Signs in anew, on another machine. */
  async function signInAgain(name: string): Promise<Speaker> {
    const cookie = await server.enter();
    const answer = await server.anonymous.fetch('/session/personas', { headers: { cookie } });
    const { personas } = (await answer.json()) as { personas: { id: string; displayName: string }[] };
    const { id: personaId } = personas.find(({ displayName }) => displayName === name)!;
    const signedIn = await server.anonymous.fetch('/session', {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ personaId }),
    });
    return speakerWith(server.origin, { cookie: signedIn.headers.getSetCookie()[0]!.split(';')[0]! });
  }
  const lastSeen = async (name: string): Promise<Date> => {
    const { lastSeenAt } = await server.db
      .selectFrom('visit')
      .innerJoin('person', 'person.id', 'visit.personId')
      .select('lastSeenAt')
      .where('displayName', '=', name)
      .executeTakeFirstOrThrow();
    return lastSeenAt;
  };

  it('is none at the first one, then the moment that one was last here, whatever the machine', async () => {
    const name = await server.hire('Revenante', { role: 'CABINET' });
    const first = await server.as(name);
    expect(await previousVisitOf(first)).toBeNull();
    const seen = await lastSeen(name);
    const second = await signInAgain(name);
    expect(await previousVisitOf(second)).toBe(seen.toISOString());
    expect(await previousVisitOf(first)).toBeNull();
  });

  it('goes on while one works, and ends with signing out', async () => {
    const name = await server.hire('Assidue', { role: 'CABINET' });
    const working = await server.as(name);
    const opened = await lastSeen(name);
    await ageSession(working, 'last_seen_at', '2 minutes');
    await working(WHO);
    const worked = await lastSeen(name);
    expect(worked.getTime()).toBeGreaterThan(opened.getTime());
    await working.fetch('/session', { method: 'DELETE' });
    const left = await lastSeen(name);
    expect(left.getTime()).toBeGreaterThan(worked.getTime());
    expect(await previousVisitOf(await signInAgain(name))).toBe(left.toISOString());
  });

  it('is not told to a token', async () => {
    expect(await previousVisitOf(await server.withTokenOf('auditor'))).toBeNull();
  });
});

describe('E-14 the end of a session', () => {
  const end = async (speaker: Speaker, method = 'GET') => {
    const answer = await speaker.fetch('/session/expiry', { method });
    return { status: answer.status, ...((await answer.json()) as { seconds?: number; canStay?: boolean }) };
  };
  const minutes = ({ seconds = 0 }: { seconds?: number }): number => Math.round(seconds / 60);

  it('is told without putting it off, and put off when asked', async () => {
    const speaker = await server.as(await server.hire('Patiente', { role: 'CABINET' }));
    await ageSession(speaker, 'last_seen_at', '28 minutes');
    expect(minutes(await end(speaker))).toBe(2);
    expect(await end(speaker)).toMatchObject({ status: 200, canStay: true });
    expect(minutes(await end(speaker))).toBe(2);
    expect(minutes(await end(speaker, 'POST'))).toBe(30);
    expect(minutes(await end(speaker))).toBe(30);
  });

  it('comes after twelve hours whatever is asked', async () => {
    const speaker = await server.as(await server.hire('Tenace', { role: 'CABINET' }));
    await ageSession(speaker, 'created_at', '11 hours 58 minutes');
    const told = await end(speaker, 'POST');
    expect([minutes(told), told.canStay]).toEqual([2, false]);
  });

  it('A-23 is over for who has none, whose is over, and whose account is closed', async () => {
    const over = await server.as(await server.hire('Partie', { role: 'CABINET' }));
    await ageSession(over, 'last_seen_at', '31 minutes');
    const name = await server.hire('Fermée', { role: 'CABINET' });
    const closed = await server.as(name);
    await server.db
      .updateTable('person')
      .set({ disabledAt: sql`now()` })
      .where('displayName', '=', name)
      .execute();
    for (const speaker of [server.anonymous, over, closed]) {
      for (const method of ['GET', 'POST']) expect((await end(speaker, method)).status).toBe(401);
    }
    expect(await isSomebody(over)).toBe(false);
  });
});
