import {
  type CivilDate,
  type Language,
  type Localised,
  type Role,
  ROLE_LABELS,
  formatPreciseDate,
  french,
  parisDay,
} from '#domain';
import type { Letter } from './post.ts';

/** What an invitation says. */
interface Invited {
  id: string;
  version: number;
  email: string;
  role: Role;
  ministryName: string | null;
  fromOn: CivilDate | null;
  toOn: CivilDate | null;
  expiresAt: Date;
  language: 'FR' | 'EN';
  isDemo: boolean;
}

const WORDS = {
  subject: { fr: french('Jalon : vous êtes invité'), en: 'Jalon: you are invited' },
  hello: { fr: french('Bonjour,'), en: 'Hello,' },
  role: {
    fr: french("Un rôle vous attend dans Jalon, où l'on suit un plan d'action interministériel :"),
    en: 'A role awaits you in Jalon, where an interministerial action plan is followed:',
  },
  from: { fr: french('à partir du'), en: 'from' },
  to: { fr: french("jusqu'au"), en: 'until' },
  open: {
    fr: french('Connectez-vous avec cette adresse électronique :'),
    en: 'Sign in with this e-mail address:',
  },
  until: { fr: french("L'invitation vaut jusqu'au"), en: 'The invitation is good until' },
  demo: {
    fr: french("Ceci est une démonstration : l'invitation n'ouvre rien."),
    en: 'This is a demonstration: the invitation opens nothing.',
  },
} as const satisfies Record<string, Localised>;

/** The mail of an invitation. It holds no secret: whoever signs in with the address is let in. */
export function invitationLetter(invited: Invited, origin: string): Letter {
  const language: Language = invited.language === 'EN' ? 'en' : 'fr';
  const say = (key: keyof typeof WORDS): string => WORDS[key][language];
  const day = (date: CivilDate): string => formatPreciseDate(date, language);
  const { role, ministryName, fromOn, toOn } = invited;
  const term = [
    ...(fromOn ? [`${say('from')} ${day(fromOn)}`] : []),
    ...(toOn ? [`${say('to')} ${day(toOn)}`] : []),
  ].join(' ');
  const held = [ROLE_LABELS[role][language], ministryName, term].filter(Boolean).join(', ');
  const expires = `${say('until')} ${day(parisDay(invited.expiresAt.toISOString()))}.`;
  const paragraphs = [
    say('hello'),
    `${say('role')}\n${held}`,
    `${say('open')}\n${origin}/`,
    ...(invited.isDemo ? [say('demo')] : []),
    expires,
  ];
  return {
    // Another Message-ID for each sending: one that is sent again is another mail.
    id: `${invited.id}.${invited.version}`,
    to: { name: invited.email, address: invited.email },
    subject: say('subject'),
    language,
    text: `${paragraphs.join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Jalon</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,-apple-system,Segoe UI,sans-serif;color:#1a232d">
<div style="max-width:640px;margin:0 auto">${paragraphs.map((text) => `\n<p>${escaped(text).replace('\n', '<br>')}</p>`).join('')}
</div></body></html>
`,
  };
}

const CHARACTERS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => CHARACTERS[character]!);
