import type { Asked, AskedRole } from '#domain';
import type { Context } from '../../context.ts';

/** The ministries that there are, and whom an input asks: its ministry by code, as the rules know it. */
export async function askedIn(
  { ministry, role }: { ministry: string | null | undefined; role: string | null | undefined },
  { ministries }: Context,
): Promise<{ asked: Asked; ministryIds: ReadonlySet<string> }> {
  const all = await ministries.all();
  // One that there is not stays one, for the rules to refuse.
  const ministryId = ministry == null ? null : (all.find(({ code }) => code === ministry)?.id ?? '');
  // What the contract lets in beside the roles that can be asked is for the rules to refuse, too.
  const asked = { ministryId, role: (role ?? null) as AskedRole | null };
  return { asked, ministryIds: new Set(all.map(({ id }) => id)) };
}
