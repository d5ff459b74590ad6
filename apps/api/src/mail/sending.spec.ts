import { mailsIn } from '../testing/mails.ts';
import { mutate } from '../testing/mutate.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import { type SmtpUnderTest, smtpUnderTest } from '../testing/smtp-under-test.ts';
import { until } from '../testing/until.ts';

/** As hostile as a name may be: it ends the header, adds others, and looks like an address. */
const NAME = 'Ève "Admin" <root@evil.example>\r\nBcc: all@evil.example\r\n\r\n<script>alert(1)</script>';
const TITLE = 'Titre\r\n.\r\nMAIL FROM:<x@evil.example>\r\n<img src=x onerror=alert(1)> & « autres »';
const ADDRESS = 'eve@interieur.example';
const MAILS = `query ($state: MailState) { mails(state: $state) { totalCount nodes {
  id version state attempts address failure subject recipient { displayName } viewerCanSendAgain { allowed } } } }`;

describe('A mail to somebody real', () => {
  let smtp: SmtpUnderTest;
  let server: ServerUnderTest;
  beforeAll(async () => {
    smtp = await smtpUnderTest();
    server = await serverUnderTest({ mail: { smtpUrl: smtp.url, from: 'jalon@gouv.example' } });
    // It makes a round by itself once it listens.
    await until(async () => (await mailsIn(server)).size > 0);
    await until(() => server.jobs!.isIdle());
    await server.hire(NAME, { role: 'LEAD', ministry: 'SEEF' });
    const { id } = await server.db
      .updateTable('person')
      .set({ isDemo: false })
      .where('displayName', '=', NAME)
      .returning('id')
      .executeTakeFirstOrThrow();
    const at = { createdAt: server.now, signedInAt: server.now };
    await server.db
      .insertInto('identity')
      .values({ issuer: 'https://idp.example', subject: 'eve', personId: id, email: ADDRESS, siret: null, ...at })
      .execute();
    await server.db.updateTable('action').set({ title: TITLE }).where('number', '=', 1).execute();
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await smtp.stop();
  });

  const administrator = () => server.as('administrator');
  const failed = async () => (await (await administrator())(MAILS, { state: 'FAILED' })).data.mails;

  it('is tried again when the server is busy, and is one mail, to its addressee alone (B-40)', async () => {
    smtp.refusals.push({ code: 451, says: 'Busy' }, { code: 421, says: 'Come back later' });
    await server.jobs!.give('mail-round', {}, '');
    await until(() => smtp.received.length > 0);
    expect(smtp.offered()).toBe(3);
    expect(smtp.envelopes).toEqual([[ADDRESS]]);
    const [mail] = smtp.received;
    expect([mail!.to].flat()[0]!.value).toEqual([{ address: ADDRESS, name: expect.stringContaining('Ève "Admin"') }]);
    expect(mail!.headers.has('bcc')).toBe(false);
    expect(mail!.cc).toBeUndefined();
    expect(mail!.from!.value).toEqual([{ address: 'jalon@gouv.example', name: 'Jalon' }]);
    expect(mail!.messageId).toMatch(/^<mail_[0-9a-f]{32}@gouv\.example>$/);
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail!.text).toContain('Titre . MAIL FROM:<x@evil.example> <img src=x onerror=alert(1)> & « autres »');
    expect(mail!.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; « autres »');
    expect(mail!.html).not.toMatch(/<(img|script)/);
  }, 60_000);

  it('says in two headers how to want no more, in one click (RFC 8058)', async () => {
    const [mail] = smtp.received;
    const list = mail!.headers.get('list') as { unsubscribe: { url: string }; 'unsubscribe-post': { name: string } };
    expect(list.unsubscribe.url).toMatch(`${server.origin}/mail/preferences/`);
    expect(list['unsubscribe-post'].name).toBe('List-Unsubscribe=One-Click');
    expect(mail!.text).toContain(list.unsubscribe.url);
  });

  it('that is refused for good is given up at once, shown to the administrator with the reason, and sent again when asked', async () => {
    await server.db.deleteFrom('mailTold').execute();
    server.now = '2026-12-01T09:00:00.000Z';
    smtp.refusals.push({ code: 550, says: 'No such user here' });
    const { length } = smtp.received;
    await server.jobs!.give('mail-round', {}, '');
    await until(async () => (await failed()).totalCount > 0);
    const [mail] = (await failed()).nodes;
    expect(mail).toMatchObject({
      ...{ state: 'FAILED', attempts: 1, address: ADDRESS, viewerCanSendAgain: { allowed: true } },
      failure: expect.stringContaining('No such user here'),
    });
    expect(smtp.received).toHaveLength(length);
    const again = { mailId: mail.id, expectedVersion: mail.version };
    expect(await mutate(await administrator(), 'sendMailAgain', again)).toMatchObject({
      __typename: 'MailSentAgain',
      mail: { state: 'WAITING' },
    });
    await until(() => smtp.received.length > length);
    await until(async () => (await failed()).totalCount === 0);
    expect(await mutate(await administrator(), 'sendMailAgain', { ...again, expectedVersion: 1 })).toMatchObject({
      code: 'MAIL_NOT_FAILED',
    });
  }, 60_000);

  it('T-28 to nobody, when the server is down, stops nothing else', async () => {
    await smtp.stop();
    await server.db.deleteFrom('mailTold').execute();
    server.now = '2026-12-08T09:00:00.000Z';
    await server.jobs!.give('mail-round', {}, '');
    const tried = () =>
      server.db
        .selectFrom('mail')
        .select('failure')
        .where('state', '=', 'WAITING')
        .where('attempts', '>', 0)
        .executeTakeFirst();
    await until(async () => Boolean(await tried()));
    expect((await tried())!.failure).toMatch(/ECONNREFUSED/);
    expect((await (await administrator())('{ plans { totalCount } }')).data.plans.totalCount).toBe(1);
  }, 60_000);
});
