import { french } from '#domain/language/french';
import type { Refused } from '../../identity/openid/refusals.ts';
import { REFUSALS_SAID } from './words-of-refusal.ts';

/** Where its looks are. A page of its own, for nothing of the dashboard is needed to say no. */
export const STYLE_PATH = '/session/refused.css';

const CHARACTERS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => CHARACTERS[character] ?? '');

/** The page that explains why somebody was not let in, French first. */
export function refusedPage(reason: Refused, { contact, returnTo }: { contact: string; returnTo: string }): string {
  const { title, body, canRetry } = REFUSALS_SAID[reason];
  const again = escaped(`/session/start?returnTo=${encodeURIComponent(returnTo)}`);
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title.fr)} — Jalon</title>
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="stylesheet" href="${STYLE_PATH}">
<body>
<main>
<p class="name">Jalon</p>
<h1>${escaped(title.fr)}</h1>
<p>${escaped(body.fr)}</p>
<p class="contact">${french('Contact : ')}<bdi>${escaped(contact)}</bdi></p>
<p class="actions">${canRetry ? `<a class="main" href="${again}">${french('Réessayer')}</a>` : ''}
<a href="/sign-in">${french("Revenir à la page d'accueil")}</a></p>
<section lang="en"><h2>${escaped(title.en)}</h2><p>${escaped(body.en)}</p></section>
</main>
</body>
</html>
`;
}

export const STYLE = `:root{color-scheme:light dark;--ink:light-dark(#1a232d,#e9ebee);--soft:light-dark(#4d5864,#aeb7c1);
--accent:light-dark(#17545c,#82cbd2);--on-accent:light-dark(#fff,#06282c);--line:light-dark(#e3e1db,#2d3640)}
body{margin:0;padding:clamp(1.25rem,8vh,6rem) 1.25rem 3rem;background:light-dark(#f7f6f3,#12171c);color:var(--ink);
font:1.0625rem/1.55 "Public Sans Variable","Public Sans",system-ui,sans-serif}
main{max-width:38rem;margin:0 auto;padding:clamp(1.25rem,4vw,2.5rem);border:1px solid var(--line);border-radius:12px;
background:light-dark(#fff,#1a2128)}
.name{margin:0 0 2rem;font-size:1.25rem;font-weight:750;letter-spacing:-.03em}
h1{margin:0 0 .75rem;font-size:clamp(1.5rem,1.2rem + 1.5vw,2rem);line-height:1.2;text-wrap:balance}
p{margin:0 0 1rem;overflow-wrap:anywhere}
.contact{font-weight:600}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 1.5rem;margin:1.75rem 0 0}
a{color:var(--accent);text-underline-offset:.2em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
.main{padding:.6rem 1.25rem;border-radius:999px;background:var(--accent);color:var(--on-accent);font-weight:600;text-decoration:none}
section{margin-top:2rem;padding-top:1.25rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9375rem}
h2{margin:0 0 .25rem;font-size:1rem}
section p{margin:0}
`;
