import { type Localised, french } from '#domain';

/** What every mail says around what it tells. */
export const LETTER_WORDS = {
  greeting: { fr: french('Bonjour,'), en: 'Hello,' },
  intro: {
    fr: french('Voici ce qui est nouveau pour vous dans Jalon. Chaque chose ne vous est dite qu’une fois.'),
    en: 'This is what is new for you in Jalon. Each thing is told once.',
  },
  action: { fr: 'Action', en: 'Action' },
  more: { fr: french('et {count} autres, sur la page'), en: 'and {count} more, on the page' },
  open: { fr: french('Ouvrir Jalon :'), en: 'Open Jalon:' },
  choose: {
    fr: french('Recevoir ce courriel à un autre rythme, ou ne plus le recevoir :'),
    en: 'Get this mail at another pace, or no longer:',
  },
} as const satisfies Record<string, Localised>;
