import {
  type Instant,
  type PreciseDate,
  STATUS_DEFINITIONS,
  type SnapshotAction,
  type SnapshotContent,
  type SnapshotOwnership,
  formatPreciseDate,
  parisDay,
} from '#domain';

export const statusWord = (status: SnapshotAction['status']): string =>
  status ? STATUS_DEFINITIONS[status].label.fr : 'Inconnu';

export const yesNo = (is: boolean): string => (is ? 'oui' : 'non');

/** « 1er mars 2026 », no more precise than it is known. */
export const dateWord = (date: PreciseDate | null): string => (date ? formatPreciseDate(date, 'fr') : '—');

const TIME = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris' });

/** « 1er mars 2026 à 14 h 05 », in Paris. */
export function momentWord(instant: Instant): string {
  const [hour = '', minute = ''] = TIME.format(new Date(instant)).split(':');
  return `${formatPreciseDate(parisDay(instant), 'fr')} à ${Number(hour)} h ${minute}`;
}

export const BASIS_WORDS: Readonly<Record<SnapshotContent['asOf']['basis'], string>> = {
  EFFECTIVE: 'ce qui était vrai à ce moment',
  RECORDED: 'ce qui était connu à ce moment',
};

/** The signed checkpoint that an auditor may hold the ledger against. */
export const checkpointWord = (checkpoint: SnapshotContent['checkpoint']): string =>
  checkpoint ? `signé à ${checkpoint.size} entrées, de racine ${checkpoint.root}` : 'aucun encore';

export const MILESTONE_WORDS = {
  REACHED: 'Atteint',
  LATE: 'En retard',
  UPCOMING: 'À venir',
  UNDATED: 'Sans date',
} as const;

/** The short code of whoever leads, « Inconnu » when nobody is known to. */
export const ownerWord = (owner: SnapshotOwnership | null): string =>
  owner?.ministry?.code ?? owner?.department ?? 'Inconnu';

/** « 42 % »; never rounded to 0 % or 100 % wrongly. */
export function shareWord(share: number | null): string {
  if (share === null) return 'non mesuré';
  const shown = share > 0 && share < 1 ? Math.min(0.99, Math.max(0.01, share)) : share;
  return `${Math.round(shown * 100)} %`;
}
