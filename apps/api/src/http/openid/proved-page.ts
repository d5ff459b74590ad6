import { french } from '#domain/language/french';
import { STYLE_PATH } from './refused-page.ts';

/** Where somebody comes back to who proved again who they are. */
export const PROVED_PATH = '/session/proved';

/** The page that says that it is done: what they were doing waits in the tab before. */
export const provedPage = (): string => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${french('Votre identité est confirmée — Jalon')}</title>
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="stylesheet" href="${STYLE_PATH}">
<body>
<main>
<p class="name">Jalon</p>
<h1>${french('Votre identité est confirmée')}</h1>
<p>${french("Fermez cet onglet et revenez au précédent : ce que vous écriviez y est. Recommencez l'envoi.")}</p>
<section lang="en"><h2>Your identity is confirmed</h2>
<p>Close this tab and go back to the one before: what you were writing is there. Send it again.</p></section>
</main>
</body>
</html>
`;
