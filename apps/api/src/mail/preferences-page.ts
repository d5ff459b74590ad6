import { type DigestRhythm, DIGEST_RHYTHMS, DIGEST_RHYTHM_LABELS, type Language, french } from '#domain';

/** What the page says. */
const WORDS = {
  title: { fr: french('Vos courriels de Jalon'), en: 'Your mails from Jalon' },
  lead: {
    fr: french("À quel rythme voulez-vous recevoir ce qui est nouveau pour vous ? Rien n'est envoyé s'il n'y a rien."),
    en: 'How often do you want what is new for you? Nothing is sent when there is nothing.',
  },
  choose: { fr: french('Choisir ce rythme'), en: 'Choose this' },
  done: { fr: french("C'est noté :"), en: 'Done:' },
  gone: { fr: french('Cette adresse ne sert plus'), en: 'This address is no longer in use' },
  goneBody: {
    fr: french(
      'Elle a été remplacée, ou le compte est fermé. Votre choix se change aussi dans Jalon, sur la page « Mes courriels ».',
    ),
    en: 'It was replaced, or the account is closed. Your choice can also be changed in Jalon, on the “My mails” page.',
  },
  open: { fr: french('Ouvrir Jalon'), en: 'Open Jalon' },
} as const;

/** Where its looks are. */
export const STYLE_PATH = '/mail/preferences.css';

const page = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} — Jalon</title>
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="stylesheet" href="${STYLE_PATH}">
<body>
<main>
<p class="name">Jalon</p>
<h1>${title}</h1>
${body}
<p class="actions"><a href="/account/mails">${WORDS.open[language]}</a></p>
</main>
</body>
</html>
`;

/**
 * The page behind the address of a mail: it shows the choice and lets change it, without signing in and without a script. It
 * names nobody: whoever has the address learns nothing else. Being looked at changes nothing.
 *
 * @param wasChosen Whether it answers a choice.
 */
export function preferencesPage(
  { rhythm, language }: { rhythm: DigestRhythm; language: Language },
  wasChosen: boolean,
): string {
  const choice = (one: DigestRhythm): string =>
    `<p><label><input type="radio" name="rhythm" value="${one}"${
      one === rhythm ? ' checked' : ''
    }> ${DIGEST_RHYTHM_LABELS[one][language]}</label></p>`;
  const done = `<p class="contact" role="status">${WORDS.done[language]} ${DIGEST_RHYTHM_LABELS[rhythm][language].toLocaleLowerCase(language)}.</p>`;
  return page(
    language,
    WORDS.title[language],
    `${wasChosen ? done : ''}
<form method="post">
<fieldset><legend>${WORDS.lead[language]}</legend>
${DIGEST_RHYTHMS.map(choice).join('\n')}
</fieldset>
<p><button class="main">${WORDS.choose[language]}</button></p>
</form>`,
  );
}

/** For an address that was replaced, or that never was. */
export const gonePage = (): string =>
  page(
    'fr',
    WORDS.gone.fr,
    `<p>${WORDS.goneBody.fr}</p>\n<section lang="en"><h2>${WORDS.gone.en}</h2><p>${WORDS.goneBody.en}</p></section>`,
  );

/** What this page has beside the looks of the server's other pages. */
export const STYLE_MORE = `fieldset{margin:0;padding:0;border:0}
legend{padding:0;margin:0 0 1rem}
label{display:inline-flex;gap:.75rem;align-items:center;min-height:2.75rem;cursor:pointer}
input{width:1.25rem;height:1.25rem;margin:0;accent-color:var(--accent)}
input:focus-visible,button:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
button{border:0;font:inherit;cursor:pointer;min-height:2.75rem}
`;
