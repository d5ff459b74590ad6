import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLDER_ALONE, readMail } from './mail-settings.ts';

describe('The settings of mails', () => {
  it('are a folder, and nothing that leaves the machine, unless said', () => {
    expect(readMail({ SMTP_URL: '  ' })).toEqual(FOLDER_ALONE);
  });

  it('take the server from a file, so that its password is in no environment', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-smtp-'));
    const file = join(folder, 'smtp');
    writeFileSync(file, 'smtps://jalon:secret@mail.example:465\n');
    expect(readMail({ SMTP_URL_FILE: file, MAIL_FROM: 'jalon@gouv.example', MAIL_ESCALATE_DAYS: '15' })).toEqual({
      smtpUrl: 'smtps://jalon:secret@mail.example:465',
      from: 'jalon@gouv.example',
      escalateAfter: 15,
    });
    rmSync(folder, { recursive: true });
  });

  it.each([
    [
      { SMTP_URL: 'http://mail.example', MAIL_FROM: 'a@b.example' },
      'SMTP_URL has to be an smtp:// or smtps:// address',
    ],
    [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM is missing: SMTP_URL needs it'],
    [{ MAIL_FROM: 'Jalon <a@b.example>' }, 'MAIL_FROM has to be an e-mail address, without a name'],
    [{ MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, 'MAIL_FROM has to be an e-mail address, without a name'],
    [{ SMTP_URL_FILE: '/nowhere' }, 'SMTP_URL_FILE has to be the path of a file that is there'],
    [{ MAIL_ESCALATE_DAYS: '0' }, 'MAIL_ESCALATE_DAYS has to be 1 or more'],
    [
      { SMTP_URL: 'smtp://a', SMTP_URL_FILE: '/nowhere' },
      'SMTP_URL_FILE has to be the path of a file that is there',
      'SMTP_URL and SMTP_URL_FILE are both there: give one of the two',
    ],
  ])('B-40 %j is told to be wrong', (environment, ...problems) => {
    expect(readMail(environment)).toEqual({ problems });
  });
});
