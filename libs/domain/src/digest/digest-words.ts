import { formatPreciseDate } from '../dates/format-precise-date.ts';
import { french } from '../language/french.ts';
import type { Language, Localised } from '../language/localised.ts';
import { STATUS_DEFINITIONS } from '../status/action-status.ts';
import { VERDICT_LABELS } from '../verdict/verdict-value.ts';
import type { DigestItem, DigestItemOf, DigestKind } from './digest-item.ts';

/** The heading of what is told of each kind. */
export const DIGEST_HEADINGS: Readonly<Record<DigestKind, Localised>> = {
  RETURNED: { fr: french('Renvoyé : à reprendre'), en: 'Returned to you' },
  TO_VALIDATE: { fr: french('À valider'), en: 'To validate' },
  ESCALATED: { fr: french('En retard depuis longtemps'), en: 'Late for long' },
  LATE: { fr: french('En retard'), en: 'Late' },
  DUE: { fr: french("Point d'avancement attendu"), en: 'Update due' },
  NEED_MOVED: { fr: french('Un jalon dont vous dépendez a bougé'), en: 'A milestone that you depend on moved' },
  WATCHED: { fr: french('Ce que vous suivez a bougé'), en: 'What you watch moved' },
  MOVED: { fr: french('Ce qui a bougé'), en: 'What moved' },
  VERDICT: { fr: french("Constats de l'audit"), en: 'Verdicts of the auditors' },
};

const days = (count: number, language: Language): string => {
  const many = count > 1 ? 's' : '';
  return language === 'fr' ? `${count} jour${many}` : `${count} day${many}`;
};

type Say<Kind extends DigestKind> = (item: DigestItemOf<Kind>, language: Language) => Localised;

const tookEffect = ({ status, on }: DigestItemOf<'MOVED' | 'WATCHED'>, language: Language): Localised => {
  const [{ label }, date] = [STATUS_DEFINITIONS[status], formatPreciseDate(on, language)];
  return {
    fr: `point validé le ${date}, statut « ${label.fr} »`,
    en: `update validated on ${date}, status “${label.en}”`,
  };
};

const SAYS: { readonly [Kind in DigestKind]: Say<Kind> } = {
  RETURNED: ({ reason }) => ({ fr: `motif : ${reason}`, en: `reason: ${reason}` }),
  TO_VALIDATE: ({ author, on }, language) => {
    const date = formatPreciseDate(on, language);
    return { fr: `soumis par ${author} le ${date}`, en: `submitted by ${author} on ${date}` };
  },
  ESCALATED: ({ days: late, ministry, since }, language) => {
    const [long, date] = [days(late, language), formatPreciseDate(since, language)];
    return {
      fr: `${long} de retard, depuis le ${date} ; pilote : ${ministry ?? 'aucun'}`,
      en: `${long} late, since ${date}; lead: ${ministry ?? 'none'}`,
    };
  },
  LATE: ({ days: late, since }, language) => {
    const [long, date] = [days(late, language), formatPreciseDate(since, language)];
    return { fr: `${long} de retard : promis pour le ${date}`, en: `${long} late: promised for ${date}` };
  },
  DUE: ({ period }, language) => {
    const name = formatPreciseDate(period, language);
    return { fr: `rien de validé pour ${name}`, en: `nothing validated for ${name}` };
  },
  NEED_MOVED: ({ milestone, needed, to }, language) => {
    const date = formatPreciseDate(to, language);
    return {
      fr: `attend « ${milestone} », de l'action ${needed}, désormais prévu pour : ${date}`,
      en: `waits for “${milestone}”, of action ${needed}, now expected for ${date}`,
    };
  },
  MOVED: tookEffect,
  WATCHED: tookEffect,
  VERDICT: ({ value, on }, language) => {
    const [label, date] = [VERDICT_LABELS[value], formatPreciseDate(on, language)];
    return { fr: `« ${label.fr} », le ${date}`, en: `“${label.en}”, on ${date}` };
  },
};

/** What there is to say of one item, after the name of its action. */
export function digestLine<Kind extends DigestKind>(item: DigestItemOf<Kind>, language: Language): string {
  const say = SAYS[item.kind] as Say<Kind>;
  const said = say(item, language)[language];
  return language === 'fr' ? french(said) : said;
}

/** One kind, counted, as the subject of a mail has it: « 2 à valider ». */
const COUNTED: Readonly<Record<DigestKind, (count: number) => Localised>> = {
  RETURNED: (count) => ({ fr: `${count} ${count > 1 ? 'renvoyés' : 'renvoyé'}`, en: `${count} returned` }),
  TO_VALIDATE: (count) => ({ fr: `${count} à valider`, en: `${count} to validate` }),
  ESCALATED: (count) => ({ fr: `${count} en retard depuis longtemps`, en: `${count} late for long` }),
  LATE: (count) => ({ fr: `${count} en retard`, en: `${count} late` }),
  DUE: (count) => ({ fr: `${count} à mettre à jour`, en: `${count} to update` }),
  NEED_MOVED: (count) => ({
    fr: `${count} ${count > 1 ? 'jalons attendus déplacés' : 'jalon attendu déplacé'}`,
    en: `${count} ${count > 1 ? 'milestones' : 'milestone'} you depend on moved`,
  }),
  WATCHED: (count) => ({
    fr: `${count} ${count > 1 ? 'suivies ont' : 'suivie a'} bougé`,
    en: `${count} watched moved`,
  }),
  MOVED: (count) => ({ fr: `${count} ${count > 1 ? 'ont' : 'a'} bougé`, en: `${count} moved` }),
  VERDICT: (count) => ({
    fr: `${count} ${count > 1 ? 'constats' : 'constat'}`,
    en: `${count} ${count > 1 ? 'verdicts' : 'verdict'}`,
  }),
};

/** How many of each kind, in the order given: « 1 renvoyé, 2 à valider ». It holds nothing that anybody wrote. */
export function digestSubject(items: readonly DigestItem[], language: Language): string {
  const kinds = Map.groupBy(items, ({ kind }) => kind);
  return [...kinds].map(([kind, ofKind]) => COUNTED[kind](ofKind.length)[language]).join(', ');
}
