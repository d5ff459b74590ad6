/**
 * What became of a mail. `WAITING`: to be sent, or to be tried again; `SENT`: handed to the mail server, or written to the
 * folder; `FAILED`: given up; `CANCELLED`: no longer for its reader, whose rights or account changed before it left.
 */
export const MAIL_STATES = ['WAITING', 'SENT', 'FAILED', 'CANCELLED'] as const;
export type MailState = (typeof MAIL_STATES)[number];
