import { addMonths } from '../dates/civil-date.ts';
import { lastDayOf } from '../dates/bounds.ts';
import type { CivilDate, PreciseDate } from '../dates/precise-date.ts';
import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** What makes a reader doubt a piece of evidence before opening it. Nothing is fetched (B-32): the address alone speaks. */
export const EVIDENCE_HINTS = [
  'OLD',
  'LINK_NOT_SECURE',
  'LINK_TO_INTRANET',
  'LINK_TO_SEARCH',
  'LINK_SHORTENED',
  'LINK_TO_FRONT_PAGE',
  'LINK_LOOKS_DISGUISED',
] as const;
export type EvidenceHint = (typeof EVIDENCE_HINTS)[number];

/** From how many months on evidence is old. */
export const OLD_AFTER_MONTHS = 24;

export const EVIDENCE_HINT_SENTENCES: Readonly<Record<EvidenceHint, Localised>> = {
  OLD: { fr: french('Preuve de plus de deux ans.'), en: 'Evidence older than two years.' },
  LINK_NOT_SECURE: {
    fr: french("Adresse en http, sans protection : beaucoup de navigateurs l'arrêtent."),
    en: 'Address in http, unprotected: many browsers stop it.',
  },
  LINK_TO_INTRANET: {
    fr: french("Adresse d'un réseau interne : elle ne s'ouvre pas ailleurs. Joignez plutôt le fichier."),
    en: 'Address of an internal network: it does not open elsewhere. Give the file instead.',
  },
  LINK_TO_SEARCH: {
    fr: french('Page de résultats de recherche : ce qu’elle montre change. Donnez la page trouvée.'),
    en: 'A page of search results: what it shows changes. Give the page that was found.',
  },
  LINK_SHORTENED: {
    fr: french('Adresse raccourcie : on ne voit pas où elle mène, et elle peut expirer. Donnez la vraie.'),
    en: 'A shortened address: where it leads cannot be seen, and it may expire. Give the real one.',
  },
  LINK_TO_FRONT_PAGE: {
    fr: french("Page d'accueil d'un site : donnez la page où la preuve se lit."),
    en: 'The front page of a site: give the page where the evidence can be read.',
  },
  LINK_LOOKS_DISGUISED: {
    fr: french("Nom de site aux caractères inhabituels (« xn-- ») : vérifiez que c'est le bon."),
    en: 'A site name with unusual characters (“xn--”): check that it is the right one.',
  },
};

declare const URL: {
  parse(text: string): {
    readonly protocol: string;
    readonly hostname: string;
    readonly pathname: string;
    readonly search: string;
    readonly hash: string;
  } | null;
};

const SHORTENERS = new Set([
  ...['bit.ly', 'tinyurl.com', 't.co', 'goo.gl', 'ow.ly', 'is.gd', 'buff.ly', 'rebrand.ly', 'cutt.ly', 'lnkd.in'],
  ...['shorturl.at', 'urlz.fr', 'urlr.me', 'tiny.cc', 'frama.link', 'huit.re', 'v.gd', 'lstu.fr', 'dlvr.it'],
]);
const SEARCH_HOST = /^(?:www\.)?(?:google|bing|qwant|duckduckgo|ecosia|yahoo|lilo|startpage)\.[a-z.]+$|^search\./u;
const SEARCH_PATH = /\/(?:search|recherche|rechercher|resultats|results)\b/iu;
const SEARCH_WORDS = /[?&](?:q|query|recherche|search|s|text)=/iu;
/** Private and local ranges, and names that only an internal network knows. */
const PRIVATE = /^(?:10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^0\.|^\[/u;
const INTERNAL_NAME =
  /(?:^|\.)(?:intranet|intra|interne|rie|extranet|sharepoint-interne)\.|\.(?:local|lan|internal|intra|corp|home\.arpa)$/u;

function hintsOfLink(address: string): EvidenceHint[] {
  const url = URL.parse(address.trim());
  if (!url) return [];
  const { protocol, hostname, pathname, search, hash } = url;
  const isInternal = !hostname.includes('.') || PRIVATE.test(hostname) || INTERNAL_NAME.test(hostname);
  const isSearch = SEARCH_WORDS.test(search) && (SEARCH_HOST.test(hostname) || SEARCH_PATH.test(pathname));
  const isFront = pathname === '/' && search === '' && hash === '';
  const isDisguised = hostname.split('.').some((label) => label.startsWith('xn--'));
  const held: Readonly<Partial<Record<EvidenceHint, boolean>>> = {
    LINK_NOT_SECURE: protocol === 'http:',
    LINK_TO_INTRANET: isInternal,
    LINK_TO_SEARCH: isSearch,
    LINK_SHORTENED: SHORTENERS.has(hostname.replace(/^www\./u, '')),
    LINK_TO_FRONT_PAGE: isFront,
    LINK_LOOKS_DISGUISED: isDisguised,
  };
  return EVIDENCE_HINTS.filter((hint) => held[hint] === true);
}

/** What there is to say of a piece of evidence, in the order of `EVIDENCE_HINTS`. An address may be absent, or no address. */
export function evidenceHints(
  { url, dated }: { readonly url: string | null; readonly dated: PreciseDate | null },
  today: CivilDate,
): EvidenceHint[] {
  const isOld = dated !== null && lastDayOf(dated) < addMonths(today, -OLD_AFTER_MONTHS);
  return [...(isOld ? (['OLD'] as const) : []), ...(url === null ? [] : hintsOfLink(url))];
}
