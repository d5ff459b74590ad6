import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailSettings } from './mail-settings.ts';

/** A mail as it leaves. */
export interface Letter {
  /** The id of the mail: it is its Message-ID too, so that one that arrives twice can be told to be the same. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  language: 'fr' | 'en';
  /** Where whoever reads it says that they want no more, without signing in (RFC 8058); absent for what comes once. */
  unsubscribe?: string;
}

/** Where letters go. */
export interface Post {
  /** For a person at the terminal. */
  readonly place: string;
  /** @param inFolder For people who are not real, and whose address nobody has. @throws What the mail server says. */
  send(letter: Letter, inFolder: boolean): Promise<void>;
  close(): void;
}

/** The server refused for good: trying again would be refused again. */
export const isRefusedForGood = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && Number((error as { responseCode?: unknown }).responseCode) >= 500;

// Nothing of a letter is a path or an address to fetch from.
const CLOSED = { disableFileAccess: true, disableUrlAccess: true } as const;
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const;

/** By the mail server of the settings; without one, and for people who are not real, as files in a folder of the data folder. */
export function postOf({ smtpUrl, from }: MailSettings, dataDir: string): Post {
  const folder = join(dataDir, 'mails');
  const onPaper = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...CLOSED });
  const server = smtpUrl === undefined ? null : createTransport({ url: smtpUrl, pool: true, ...PATIENCE, ...CLOSED });
  return {
    place: smtpUrl === undefined ? folder : `${new URL(smtpUrl).host} (${folder}, for people of the demonstration)`,
    close: () => server?.close(),
    send: async (letter, inFolder) => {
      const message = messageOf(letter, from);
      if (server && !inFolder) {
        await server.sendMail(message);
        return;
      }
      const { message: bytes } = await onPaper.sendMail(message);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Whole or not at all, and the same file however often it is written: the id has letters and digits alone.
      const file = join(folder, `${letter.id}.eml`);
      await writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
  };
}

/** Nothing that ends a line, hides or turns text around comes into a header. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

function messageOf({ id, to, subject, text, html, language, unsubscribe }: Letter, from: string) {
  return {
    from: { name: 'Jalon', address: from },
    to: { name: onOneLine(to.name), address: to.address },
    subject: onOneLine(subject),
    messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    text,
    html,
    headers: {
      ...(unsubscribe !== undefined && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
      'Content-Language': language,
      // No machine is to answer.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  };
}
