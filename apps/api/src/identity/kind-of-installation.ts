import type { Database } from '../database/open-database.ts';

/** The database is of the other kind of installation than the settings. */
export class OtherKindOfInstallation extends Error {
  constructor(french: string, english: string) {
    super(`${french}\n${english}`);
    this.name = 'OtherKindOfInstallation';
  }
}

/**
 * Refuses to mix the two: fictional people have roles, and personas no password, so neither may meet real accounts in one
 * database.
 *
 * @throws OtherKindOfInstallation
 */
export async function refuseOtherKind(db: Database, kind: 'DEMONSTRATION' | 'REAL'): Promise<void> {
  const [fictional, real, invited] = await Promise.all([
    db.selectFrom('person').select('id').where('isDemo', '=', true).limit(1).executeTakeFirst(),
    db.selectFrom('identity').select('personId').limit(1).executeTakeFirst(),
    db.selectFrom('invitation').select('id').where('isDemo', '=', false).limit(1).executeTakeFirst(),
  ]);
  if (kind === 'REAL' && fictional) {
    throw new OtherKindOfInstallation(
      'Cette base est celle d’une démonstration : elle contient des personnes fictives. Donnez-en une autre (DATA_DIR ou DATABASE_URL).',
      'This database is a demonstration’s: it has fictional people. Give another one (DATA_DIR or DATABASE_URL).',
    );
  }
  if (kind === 'DEMONSTRATION' && (real || invited)) {
    throw new OtherKindOfInstallation(
      'Cette base contient de vrais comptes : une démonstration n’y donne pas accès. Rendez les réglages OIDC_…, ou donnez une autre base.',
      'This database has real accounts: a demonstration does not open it. Give the OIDC_… settings back, or another database.',
    );
  }
}
