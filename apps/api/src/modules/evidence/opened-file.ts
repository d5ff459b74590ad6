import type { Context } from '../../context.ts';
import { seesOpenUpdates } from '../actions/viewer-permissions.ts';
import type { EvidenceFileMapper, EvidenceMapper } from './schema.mappers.ts';
import { viewerOpens } from './viewer-opens.ts';

/**
 * The file, if the viewer may open some evidence that it was given for, or gave it and has not submitted it yet; and the plan
 * that it is about.
 */
export async function openedFile(
  id: string,
  context: Context,
): Promise<{ file: EvidenceFileMapper; planId: string } | null> {
  const file = await context.evidence.fileById.load(id);
  const action = file && (await context.actions.byId.load(file.actionId));
  if (!file || !action) return null;
  const brought = await context.evidence.withFile.load(id);
  const isTheirs = file.personId === context.signedIn?.person.id;
  const opens = await Promise.all(brought.map((evidence) => isOpen(evidence, context)));
  return opens.includes(true) || isTheirs ? { file, planId: action.planId } : null;
}

async function isOpen(evidence: EvidenceMapper, context: Context): Promise<boolean> {
  if (evidence.inEffect) return viewerOpens(evidence, context);
  const [action, update] = await Promise.all([
    evidence.actionId === null ? null : context.actions.byId.load(evidence.actionId),
    evidence.updateId === null ? null : context.updates.byId.load(evidence.updateId),
  ]);
  return action !== null && update !== null && seesOpenUpdates(action, update.authorId, context);
}
