import type { Transaction } from 'kysely';
import type { Role } from '#domain';
import type { Tables } from '../database/tables.ts';
import { ministryId } from './plan-ids.ts';
import { stableId } from './stable-id.ts';

interface DemoPerson {
  /** What the id is made of; it never changes. */
  key: string;
  name: string;
  post: string;
  role: Role;
  ministry?: string;
}

/** Nobody real: each surname is a French word for something that stands for another. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    key: 'lead-seef',
    name: 'Aurore Exemple',
    post: 'Référente ministérielle, DGCS (enfance et familles)',
    role: 'LEAD',
    ministry: 'SEEF',
  },
  {
    key: 'lead-mi',
    name: 'Basile Modèle',
    post: 'Référent ministériel, ministère de l’Intérieur',
    role: 'LEAD',
    ministry: 'MI',
  },
  {
    key: 'lead-mj',
    name: 'Clémence Maquette',
    post: 'Référente ministérielle, ministère de la Justice',
    role: 'LEAD',
    ministry: 'MJ',
  },
  {
    key: 'lead-mss',
    name: 'Damien Spécimen',
    post: 'Référent ministériel, ministère des Solidarités et de la Santé',
    role: 'LEAD',
    ministry: 'MSS',
  },
  {
    key: 'validator-seef',
    name: 'Élise Prototype',
    post: 'Conseillère, cabinet (enfance et familles)',
    role: 'VALIDATOR',
    ministry: 'SEEF',
  },
  {
    key: 'validator-mi',
    name: 'Fabien Croquis',
    post: 'Chargé de mission, secrétariat général du ministère de l’Intérieur',
    role: 'VALIDATOR',
    ministry: 'MI',
  },
  {
    key: 'validator-mj',
    name: 'Gaëlle Esquisse',
    post: 'Chargée de mission, secrétariat général du ministère de la Justice',
    role: 'VALIDATOR',
    ministry: 'MJ',
  },
  {
    key: 'validator-mss',
    name: 'Hugo Gabarit',
    post: 'Conseiller, cabinet du ministre des Solidarités et de la Santé',
    role: 'VALIDATOR',
    ministry: 'MSS',
  },
  {
    key: 'account-manager-seef',
    name: 'Margaux Calque',
    post: 'Gestionnaire des comptes, secrétariat général (enfance et familles)',
    role: 'ACCOUNT_MANAGER',
    ministry: 'SEEF',
  },
  { key: 'coordinator', name: 'Inès Fictive', post: 'Coordinatrice du plan', role: 'COORDINATOR' },
  { key: 'cabinet', name: 'Jules Illustré', post: 'Conseiller, cabinet du Premier ministre', role: 'CABINET' },
  { key: 'auditor', name: 'Karine Témoin', post: 'Conseillère référendaire, Cour des comptes', role: 'AUDITOR' },
  { key: 'administrator', name: 'Léo Canevas', post: 'Administrateur de Jalon', role: 'ADMINISTRATOR' },
];

/**
 * The people that a demonstration is played with, marked as such. Those whose ministry is not in the database, and those
 * already there, are left out.
 *
 * @returns How many were added.
 */
export async function addDemoPeople(trx: Transaction<Tables>): Promise<number> {
  const ministries = new Set((await trx.selectFrom('ministry').select('code').execute()).map(({ code }) => code));
  const there = new Set((await trx.selectFrom('person').select('id').execute()).map(({ id }) => id));
  const added = DEMO_PEOPLE.map((person) => ({ id: stableId('per', 'demo', person.key), ...person })).filter(
    ({ id, ministry }) => !there.has(id) && (ministry === undefined || ministries.has(ministry)),
  );
  if (!added.length) return 0;
  await trx
    .insertInto('person')
    .values(added.map(({ id, name, post }) => ({ id, displayName: name, post, isDemo: true, version: 0 })))
    .execute();
  await trx
    .insertInto('roleGrant')
    .values(
      added.map(({ id, role, ministry }) => ({
        personId: id,
        role,
        ministryId: ministry ? ministryId(ministry) : null,
      })),
    )
    .execute();
  return added.length;
}
