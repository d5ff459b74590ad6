import { may } from '#domain';
import type { Context } from '../../context.ts';
import type { DraftMapper } from './schema.mappers.ts';

/** The drafts of the viewer that hold something, the last saved first. None by token, none in the past. */
export async function ownDrafts(context: Context): Promise<DraftMapper[]> {
  const personId = ownerIn(context);
  if (personId === null) return [];
  const all = await context.drafts.ofPerson.load(personId);
  return all.filter(({ text }) => text !== null);
}

/** What the viewer has typed about an action; null where drafts are not: by token, in the past. */
export async function ownDraft(actionId: string, context: Context): Promise<DraftMapper | null> {
  const personId = ownerIn(context);
  if (personId === null) return null;
  const all = await context.drafts.ofPerson.load(personId);
  return all.find((one) => one.actionId === actionId) ?? noDraft(actionId);
}

const noDraft = (actionId: string): DraftMapper => ({ actionId, version: 0, text: null, savedAt: null });

function ownerIn({ signedIn, moment }: Context): string | null {
  const viewer = signedIn?.viewer;
  if (!viewer || moment || !may(viewer, 'MANAGE_OWN_DRAFTS').allowed) return null;
  return viewer.personId;
}
