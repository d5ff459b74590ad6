import { stringify } from 'csv-stringify/sync';
import type { Database } from '../../database/open-database.ts';
import type { ReadKind, ReadOutcome } from '../../reads/read-to-log.ts';
import { DIALECTS } from '../../csv/dialects.ts';
import { peopleStore } from '../people/people.store.ts';
import { planStore } from '../plans/plans.store.ts';
import type { LoggedReadMapper } from './schema.mappers.ts';

const KINDS: Readonly<Record<ReadKind, string>> = {
  QUERY: 'Requête',
  SUBSCRIPTION: 'Abonnement',
  LEDGER_EXPORT: 'Export du registre',
  SNAPSHOT_FILE: 'Fichier d’un instantané',
  EVIDENCE_FILE: 'Fichier donné comme preuve',
  TABLE: 'Tableau',
  ACCESS_LOG_FILE: 'Tableau des consultations',
  CALENDAR_FILE: 'Calendrier',
};
const OUTCOMES: Readonly<Record<ReadOutcome, string>> = {
  ANSWERED: 'Répondu',
  REFUSED: 'Refusé',
  FAILED: 'En échec',
  BROKEN_OFF: 'Interrompu',
};
const COLUMNS = [
  ...['Quand', 'Qui', 'Moyen', 'Jeton', 'Début du jeton', 'Genre', 'Opération', 'Plans', 'Objets (types du contrat)'],
  ...['Listes et éléments', 'Octets', 'Coût', 'Issue', 'Empreinte du document'],
];

/** Reads as a table, part by part. The names of people, tokens and plans are those of now. */
export async function* readsCsv(parts: AsyncIterable<LoggedReadMapper[]>, db: Database): AsyncGenerator<string> {
  yield stringify([COLUMNS], DIALECTS.spreadsheet);
  for await (const part of parts) {
    const stores = { people: peopleStore(db), plans: planStore(db, null) };
    // The mark of UTF-8 stands at the beginning of the file alone.
    yield stringify(await Promise.all(part.map((read) => rowOf(read, stores))), {
      ...DIALECTS.spreadsheet,
      bom: false,
    });
  }
}

interface Stores {
  people: ReturnType<typeof peopleStore>;
  plans: ReturnType<typeof planStore>;
}

async function rowOf(read: LoggedReadMapper, { people, plans }: Stores): Promise<(string | number | null)[]> {
  const [person, token, about] = await Promise.all([
    people.byId.load(read.personId),
    read.tokenId === null ? null : people.tokenById.load(read.tokenId),
    Promise.all(read.planIds.map((id) => plans.byId.load(id))),
  ]);
  return [
    read.readAt.toISOString(),
    person?.displayName ?? null,
    token ? 'Jeton' : 'Session',
    token?.name ?? null,
    token?.prefix ?? null,
    KINDS[read.kind],
    read.operationName,
    about.map((plan) => plan?.code ?? '').join(' '),
    read.objects.join(', '),
    read.itemCount,
    Number(read.byteCount),
    read.cost,
    OUTCOMES[read.outcome],
    read.documentHash,
  ];
}
