import type { Role } from '#domain';
import { ministryId } from '../../apps/api/src/import/plan-ids.ts';
import { stableId } from '../../apps/api/src/import/stable-id.ts';
import { MINISTRIES } from './ministries.ts';
import { Random } from './random.ts';

const FIRST_NAMES =
  'Agnès Alban Béatrice Cyril Delphine Édouard Florence Gilles Hélène Ivan Judith Kévin Lucie Marc Nadia Olivier Pauline Rémi Sonia Théo'.split(
    ' ',
  );
/** Nobody's: words for what stands for another thing. */
const LAST_NAMES =
  'Allégorie Anonyme Avatar Calque Doublure Ébauche Effigie Emblème Figure Fiction Hypothèse Icône Imitation Maquette Mirage Patron Pseudonyme Simulacre Symbole Variante'.split(
    ' ',
  );

const POSTS: Readonly<Record<Role, string>> = {
  LEAD: 'Référent ministériel',
  VALIDATOR: 'Conseiller, secrétariat général',
  ACCOUNT_MANAGER: 'Gestionnaire des comptes, secrétariat général',
  COORDINATOR: 'Coordination interministérielle',
  CABINET: 'Conseiller de cabinet',
  AUDITOR: 'Rapporteur, corps de contrôle',
  ADMINISTRATOR: 'Administration de Jalon',
};

export interface People {
  rows: { id: string; displayName: string; post: string; isDemo: boolean; version: number }[];
  grants: { personId: string; role: Role; ministryId: string | null }[];
  /** By ministry code: who may report, and who may validate. */
  leads: ReadonlyMap<string, readonly string[]>;
  validators: ReadonlyMap<string, readonly string[]>;
  auditors: readonly string[];
}

/** Three leads and two validators in each ministry, and those who belong to none. All are fictional and marked as such. */
export function people(seed: string): People {
  const random = new Random(`${seed}/people`);
  const made: People = { rows: [], grants: [], leads: new Map(), validators: new Map(), auditors: [] };
  const add = (role: Role, count: number, ministry: { code: string; name: string } | null): string[] =>
    Array.from({ length: count }, (_, index) => {
      const id = stableId('per', 'portfolio', role, ministry?.code ?? '', index + 1);
      const displayName = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
      const post = ministry ? `${POSTS[role]}, ${ministry.name}` : POSTS[role];
      made.rows.push({ id, displayName, post, isDemo: true, version: 0 });
      made.grants.push({ personId: id, role, ministryId: ministry && ministryId(ministry.code) });
      return id;
    });
  const leads = new Map(MINISTRIES.map((ministry) => [ministry.code, add('LEAD', 3, ministry)]));
  const validators = new Map(MINISTRIES.map((ministry) => [ministry.code, add('VALIDATOR', 2, ministry)]));
  for (const role of ['COORDINATOR', 'CABINET', 'ADMINISTRATOR'] as const) add(role, 1, null);
  return { ...made, leads, validators, auditors: add('AUDITOR', 2, null) };
}
