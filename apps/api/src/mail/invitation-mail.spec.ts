import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliverInvitation } from './deliver-invitation.ts';
import { mutate } from '../testing/mutate.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import { until } from '../testing/until.ts';
import type { MailParts } from './mails-at-work.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest({ mail: {} });
}, 60_000);
afterAll(() => server.stop());

const invite = async (email: string) => {
  const administrator = await server.as('administrator');
  const expectedVersion = (await administrator('{ viewer { version } }')).data.viewer.version as number;
  const asked = { expectedVersion, email, role: 'CABINET', to: '2027-03-31' };
  return (await mutate(administrator, 'invitePerson', asked)).invitation as { id: string; version: number };
};
const stored = (id: string) =>
  server.db.selectFrom('invitation').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('the mail of an invitation', () => {
  it('leaves by the jobs, says what is promised and until when, and holds no secret', async () => {
    const { id } = await invite('anne@exemple.fr');
    await until(async () => (await stored(id)).mailState === 'SENT');
    const mail = readFileSync(join(server.dataDir, 'mails', `${id}.0.eml`), 'utf8');
    expect(mail).toContain('anne@exemple.fr');
    expect(mail.replaceAll('=\r\n', '')).toContain(server.origin);
    expect(mail.replaceAll('=\r\n', '')).toMatch(/Cabinet, jusqu=E2=80=99au 31/);
  });

  it('that cannot be sent says why, is tried again, and is given up in the end', async () => {
    const { id } = await invite('basile@exemple.fr');
    await until(async () => (await stored(id)).mailState === 'SENT');
    await server.db.updateTable('invitation').set({ mailState: 'WAITING' }).where('id', '=', id).execute();
    const parts = {
      db: server.db,
      origin: () => server.origin,
      log: { error: () => undefined },
      post: {
        place: 'nowhere',
        close: () => undefined,
        send: async () => {
          throw new Error('Mailbox\nfull');
        },
      },
    } as unknown as MailParts;
    const attempt = (isLast: boolean) => deliverInvitation(id, { number: 1, isLast }, parts);
    await expect(attempt(false)).rejects.toThrow('full');
    expect(await stored(id)).toMatchObject({ mailState: 'WAITING', mailFailure: 'Mailbox full' });
    await attempt(true);
    expect(await stored(id)).toMatchObject({ mailState: 'FAILED', mailFailure: 'Mailbox full' });
  });
});
