import { ROLES, type Role } from '#domain';
import { refuseOtherKind } from '../../apps/api/src/identity/kind-of-installation.ts';
import { InvitationRefused } from '../../apps/api/src/identity/invitations.ts';
import type { Database } from '../../apps/api/src/database/open-database.ts';
import { Misuse, say, withLedger } from '../ledger/command.ts';

const day = (at: Date, language: string): string =>
  at.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'Europe/Paris' });

/** Runs a command about accounts, which an installation with an identity provider alone has. */
export async function withAccounts(work: (db: Database) => Promise<Date>): Promise<void> {
  await withLedger(async (db, { openId }) => {
    if (!openId)
      throw new Misuse(
        'Une démonstration n’a pas de comptes : donnez les réglages OIDC_… de l’installation.',
        'A demonstration has no accounts: give the OIDC_… settings of the installation.',
      );
    await refuseOtherKind(db, 'REAL');
    try {
      const until = await work(db);
      say(`Valable jusqu’au ${day(until, 'fr')}, pour une première connexion à ${openId.publicUrl.href}`);
      say(`Valid until ${day(until, 'en-GB')}, for a first sign-in at ${openId.publicUrl.href}`);
    } catch (error) {
      if (error instanceof InvitationRefused) throw new Misuse(error.fr, error.message);
      throw error;
    }
  });
}

export const isRole = (text: string | undefined): text is Role => ROLES.includes(text as Role);
