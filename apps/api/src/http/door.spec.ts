import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import { newSecret } from '../identity/secret.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest();
});
afterAll(() => server.stop());

describe('the door of a demonstration', () => {
  const json = { 'content-type': 'application/json' };

  it('A-32 lets nobody sign in who has not read the terminal', async () => {
    for (const [path, init] of [
      ['/session/personas', {}],
      ['/session', { method: 'POST', headers: json, body: '{}' }],
      ['/session/personas', { headers: { cookie: `jalon_door=${newSecret()}` } }],
    ] as const) {
      const answer = await server.anonymous.fetch(path, init);
      expect([answer.status, await answer.json()]).toEqual([401, { code: 'NO_DOOR' }]);
    }
    for (const token of ['', 'x', newSecret()]) {
      const answer = await server.anonymous.fetch(`/enter?token=${token}`);
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
    }
  });

  it('opens once with each address, and gives one in who is in already', async () => {
    const cookie = await server.enter();
    const again = await server.anonymous.fetch('/enter?token=x', { headers: { cookie } });
    expect([again.status, again.headers.get('location')]).toEqual([303, '/sign-in']);
  });

  it('offers only the people of the demonstration, and signs in nobody else', async () => {
    const cookie = await server.enter();
    const offered = (await (await server.anonymous.fetch('/session/personas', { headers: { cookie } })).json()) as {
      personas: { id: string }[];
    };
    expect(offered.personas.length).toBeGreaterThanOrEqual(12);
    const name = await server.hire('Bien réelle', { role: 'ADMINISTRATOR' });
    await server.db.updateTable('person').set({ isDemo: false }).where('displayName', '=', name).execute();
    const { id } = await server.db
      .selectFrom('person')
      .select('id')
      .where('displayName', '=', name)
      .executeTakeFirstOrThrow();
    for (const personaId of [id, 'x', '', null, { id }, [id], 'a\u0000']) {
      const answer = await server.anonymous.fetch('/session', {
        method: 'POST',
        headers: { ...json, cookie },
        body: JSON.stringify({ personaId }),
      });
      expect([answer.status, await answer.json(), answer.headers.getSetCookie()]).toEqual([
        400,
        { code: 'PERSONA_UNKNOWN' },
        [],
      ]);
    }
  });
});
