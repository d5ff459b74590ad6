import type { Role } from '#domain';
import type { Database } from '../database/open-database.ts';
import { newId } from '../modules/relay/ids.ts';

/** Adds a person of the demonstration, for the cases that its own people do not play. @returns The name given. */
export async function addPerson(
  db: Database,
  name: string,
  grants: readonly { role: Role; ministry?: string }[],
): Promise<string> {
  const id = newId('per');
  await db.insertInto('person').values({ id, displayName: name, post: 'Essai', isDemo: true, version: 0 }).execute();
  for (const { role, ministry } of grants) {
    const held = await db
      .selectFrom('ministry')
      .select('id')
      .where('code', '=', ministry ?? '')
      .executeTakeFirst();
    await db
      .insertInto('roleGrant')
      .values({ personId: id, role, ministryId: held?.id ?? null })
      .execute();
  }
  return name;
}
