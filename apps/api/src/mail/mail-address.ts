import type { Database } from '../database/open-database.ts';

/** The person of an address, as far as mails go. */
interface Addressee {
  id: string;
  displayName: string;
  isDemo: boolean;
}

/**
 * Where somebody gets their mail: the address that the identity provider gave last. The people of a demonstration have one
 * at a domain that is nobody's (RFC 2606). Null for whoever has none.
 */
export async function mailAddress({ id, displayName, isDemo }: Addressee, db: Database): Promise<string | null> {
  if (isDemo) return `${slugOf(displayName)}@demonstration.invalid`;
  const identity = await db
    .selectFrom('identity')
    .select('email')
    .where('personId', '=', id)
    .where('email', 'is not', null)
    .orderBy('signedInAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return identity?.email ?? null;
}

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '')
    .slice(0, 60) || 'quelqu-un';
