import { may } from '#domain';
import type { Context } from '../../context.ts';
import type { EvidenceMapper } from './schema.mappers.ts';

/** Whether the viewer may open it: its address, its reference and its file. Whoever got here may read the plan. */
export async function viewerOpens(
  { visibility, actionId }: Pick<EvidenceMapper, 'visibility' | 'actionId'>,
  context: Context,
): Promise<boolean> {
  if (visibility === 'READERS') return true;
  const action = actionId === null ? null : await context.actions.byId.load(actionId);
  const leadMinistryId = action?.leadMinistryId ?? null;
  return may(context.signedIn?.viewer ?? null, 'READ_RESTRICTED_EVIDENCE', { leadMinistryId }).allowed;
}
