import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ESCALATION_DAYS } from '#domain';

/** How mails leave, and from whom. */
export interface MailSettings {
  /** The mail server, with its credentials; absent for the folder of the data folder. */
  smtpUrl?: string;
  /** The address that mails come from. */
  from: string;
  /** Days late after which an action is told to those above its lead. */
  escalateAfter: number;
}

/** For where no mail leaves the machine. */
export const FOLDER_ALONE: MailSettings = { from: 'jalon@jalon.invalid', escalateAfter: ESCALATION_DAYS };

const isSmtp = (url: string): boolean => URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol);
const ADDRESS = /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]{1,190}$/;

const shape = z
  .object({
    SMTP_URL: z.string().optional(),
    SMTP_URL_FILE: z
      .string()
      .refine((file) => existsSync(file), 'SMTP_URL_FILE has to be the path of a file that is there')
      .optional(),
    MAIL_FROM: z.string().regex(ADDRESS, 'MAIL_FROM has to be an e-mail address, without a name').optional(),
    MAIL_ESCALATE_DAYS: z.coerce
      .number('MAIL_ESCALATE_DAYS has to be a number')
      .int('MAIL_ESCALATE_DAYS has to be a whole number')
      .min(1, 'MAIL_ESCALATE_DAYS has to be 1 or more')
      .max(3_650, 'MAIL_ESCALATE_DAYS has to be 3650 at most')
      .default(ESCALATION_DAYS),
  })
  .refine(({ SMTP_URL, SMTP_URL_FILE }) => !SMTP_URL || !SMTP_URL_FILE, {
    message: 'SMTP_URL and SMTP_URL_FILE are both there: give one of the two',
    when: () => true,
  });

/** Reads the settings of mails, or says all that is wrong with them. No message has the secret in it. */
export function readMail(environment: Record<string, string | undefined>): MailSettings | { problems: string[] } {
  const said = Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : []));
  const read = shape.safeParse(Object.fromEntries(said));
  if (!read.success) return { problems: read.error.issues.map(({ message }) => message) };
  const { SMTP_URL: plain, SMTP_URL_FILE: file, MAIL_FROM: from, MAIL_ESCALATE_DAYS: escalateAfter } = read.data;
  const smtpUrl = file === undefined ? plain : readFileSync(file, 'utf8').trim();
  const problems = [
    ...(smtpUrl !== undefined && !isSmtp(smtpUrl) ? ['SMTP_URL has to be an smtp:// or smtps:// address'] : []),
    ...(smtpUrl !== undefined && from === undefined ? ['MAIL_FROM is missing: SMTP_URL needs it'] : []),
  ];
  if (problems.length) return { problems };
  return { from: from ?? FOLDER_ALONE.from, escalateAfter, ...(smtpUrl !== undefined && { smtpUrl }) };
}
