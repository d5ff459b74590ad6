import { type Grant, type Role, TOKEN_SCOPES, type Viewer } from '#domain';
import type { Speaker } from '../speaker.ts';

const WHO = `{ viewer { id grants(first: 100) { nodes { role ministry { id } onBehalfOf { id } } } } }`;

interface Told {
  role: Role;
  ministry: { id: string } | null;
  onBehalfOf: { id: string } | null;
}

/** Somebody as the policy sees them, by what the server says of them; null for nobody and for an account that is closed. */
export async function modelOf(speaker: Speaker): Promise<Viewer | null> {
  const { data } = await speaker(WHO);
  if (!data?.viewer) return null;
  const { id, grants } = data.viewer as { id: string; grants: { nodes: Told[] } };
  const held = grants.nodes.map(({ role, ministry, onBehalfOf }): Grant => ({
    role,
    ministryId: ministry?.id ?? null,
    onBehalfOf: onBehalfOf?.id ?? null,
  }));
  const isToken = 'authorization' in speaker.credentials;
  return { personId: id, grants: held, via: isToken ? 'TOKEN' : 'SESSION', ...(isToken && { scopes: TOKEN_SCOPES }) };
}
