import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine, which keeps what it is given. */
export interface SmtpUnderTest {
  url: string;
  received: ParsedMail[];
  /** To whom each was handed over, whatever its headers say. */
  envelopes: string[][];
  /** What it says to the next mails instead of taking them; taken when empty. */
  refusals: { code: number; says: string }[];
  /** How many mails it was offered. */
  offered(): number;
  stop(): Promise<void>;
}

export async function smtpUnderTest(): Promise<SmtpUnderTest> {
  const test = { received: [] as ParsedMail[], envelopes: [] as string[][], refusals: [] as SmtpUnderTest['refusals'] };
  let offered = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // A connection that is kept for the next mail is no reason to wait.
    closeTimeout: 100,
    onMailFrom: (_address, _session, done) => {
      offered += 1;
      const refusal = test.refusals.shift();
      if (refusal) return done(Object.assign(new Error(refusal.says), { responseCode: refusal.code }));
      return done();
    },
    onData: (stream, session, done) => {
      test.envelopes.push(session.envelope.rcptTo.map(({ address }) => address));
      simpleParser(stream).then((mail) => {
        test.received.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(test, {
    url: `smtp://127.0.0.1:${port}`,
    offered: () => offered,
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  });
}
