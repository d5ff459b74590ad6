import type { Speaker } from '../speaker.ts';
import type { TriedServer } from './tried-server.ts';

/** Everyone whom the matrix tries, in the order of its columns. SEEF leads the actions tried; MI leads others. */
export const VISITORS = [
  'anonymous',
  'disabled account',
  'lead of SEEF',
  'lead of MI',
  'validator of SEEF',
  'validator of MI',
  'account manager of SEEF',
  'coordinator',
  'cabinet',
  'auditor',
  'token of auditor',
  'administrator',
] as const;
export type Visitor = (typeof VISITORS)[number];

/** Each of them, ready to ask. The disabled one signed in before the account was closed. */
export async function visitorsTo(server: TriedServer): Promise<Record<Visitor, Speaker>> {
  const closed = await server.as(await server.hire('Compte fermé', { role: 'LEAD', ministry: 'SEEF' }));
  await server.behind((db) =>
    db.updateTable('person').set({ disabledAt: server.now }).where('displayName', '=', 'Compte fermé').execute(),
  );
  return {
    anonymous: server.anonymous,
    'disabled account': closed,
    'lead of SEEF': await server.as('lead of SEEF'),
    'lead of MI': await server.as('lead of MI'),
    'validator of SEEF': await server.as('validator of SEEF'),
    'validator of MI': await server.as('validator of MI'),
    'account manager of SEEF': await server.as('account manager of SEEF'),
    coordinator: await server.as('coordinator'),
    cabinet: await server.as('cabinet'),
    auditor: await server.as('auditor'),
    'token of auditor': await server.withTokenOf('auditor'),
    administrator: await server.as('administrator'),
  };
}
