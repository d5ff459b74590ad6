import {
  type DigestItem,
  type DigestKind,
  DIGEST_HEADINGS,
  type Language,
  digestLine,
  digestSubject,
  french,
} from '#domain';
import { LETTER_WORDS as WORDS } from './letter-words.ts';
import type { Letter } from './post.ts';

/** How many lines one heading has at most: the rest is on the page. */
const MOST = 20;

/** What a letter is made of. */
export interface LetterParts {
  id: string;
  to: Letter['to'];
  items: readonly DigestItem[];
  language: Language;
  /** Where Jalon is reached: an origin. */
  origin: string;
  /** The address of the preferences, that needs no signing in. */
  preferences: string;
}

interface Section {
  heading: string;
  lines: readonly { name: string; says: string; address: string }[];
  more: string | null;
}

/** Puts what there is to tell into words, as text and as simple HTML. */
export function letterOf({ id, to, items, language, origin, preferences }: LetterParts): Letter {
  const sections = [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, ofKind]) =>
    sectionOf(kind, ofKind, language, origin),
  );
  const subject = french(`Jalon : ${digestSubject(items, language)}`);
  return {
    ...{ id, to, language, unsubscribe: preferences },
    subject: language === 'fr' ? subject : `Jalon: ${digestSubject(items, language)}`,
    text: asText(sections, { language, origin, preferences }),
    html: asHtml(sections, { language, origin, preferences }),
  };
}

function sectionOf(kind: DigestKind, items: readonly DigestItem[], language: Language, origin: string): Section {
  const lines = items.slice(0, MOST).map((item) => {
    const { number, title, planCode } = item.action;
    return {
      name: `${WORDS.action[language]} ${number}, ${title}`,
      says: digestLine(item, language),
      address: `${origin}/plans/${encodeURIComponent(planCode)}/actions/${number}`,
    };
  });
  const left = items.length - lines.length;
  return {
    heading: DIGEST_HEADINGS[kind][language],
    lines,
    more: left > 0 ? WORDS.more[language].replace('{count}', String(left)) : null,
  };
}

type Around = Pick<LetterParts, 'language' | 'origin' | 'preferences'>;

function asText(sections: readonly Section[], { language, origin, preferences }: Around): string {
  const parts = sections.map(({ heading, lines, more }) =>
    [
      heading.toLocaleUpperCase(language),
      ...lines.map(({ name, says, address }) => `\n- ${onOneLine(name)}\n  ${onOneLine(says)}\n  ${address}`),
      ...(more === null ? [] : [`\n  ${more}`]),
    ].join('\n'),
  );
  return [
    WORDS.greeting[language],
    WORDS.intro[language],
    ...parts,
    `${WORDS.open[language]} ${origin}/`,
    `--\n${WORDS.choose[language]}\n${preferences}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** What people wrote stands on a line of its own here, and begins none. */
const onOneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');

const CHARACTERS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => CHARACTERS[character]!);

const INK = 'font:16px/1.5 system-ui,-apple-system,Segoe UI,sans-serif;color:#1a232d';
const SOFT = 'color:#4d5864;font-size:14px';

function asHtml(sections: readonly Section[], { language, origin, preferences }: Around): string {
  const part = ({ heading, lines, more }: Section): string =>
    `<h2 style="font-size:18px;margin:28px 0 8px">${escaped(heading)}</h2>\n<ul style="margin:0;padding-left:20px">\n${lines
      .map(
        ({ name, says, address }) =>
          `<li style="margin:0 0 8px"><a href="${escaped(address)}" style="color:#17545c">${escaped(name)}</a><br>${escaped(says)}</li>`,
      )
      .join('\n')}${more === null ? '' : `\n<li>${escaped(more)}</li>`}\n</ul>`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Jalon</title></head>
<body style="margin:0;padding:24px;${INK}">
<div style="max-width:640px;margin:0 auto">
<p>${escaped(WORDS.greeting[language])}</p>
<p>${escaped(WORDS.intro[language])}</p>
${sections.map(part).join('\n')}
<p style="margin:28px 0"><a href="${escaped(origin)}/" style="color:#17545c">${escaped(WORDS.open[language])} ${escaped(origin)}/</a></p>
<p style="${SOFT};border-top:1px solid #e3e1db;padding-top:16px">${escaped(WORDS.choose[language])}<br><a href="${escaped(preferences)}" style="color:#17545c">${escaped(preferences)}</a></p>
</div>
</body>
</html>
`;
}
