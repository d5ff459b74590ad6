import { type Group, groups } from './groups.ts';
import type { Language } from './preferences.ts';
import type { ReadyQuery } from './ready-query.ts';

/** Without accents and case, as people search. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

/** The queries in which all words that are sought stand, group by group; groups with none are left out. */
export function findQueries(
  queries: readonly ReadyQuery[],
  sought: string,
  language: Language,
): { group: Group; name: string; queries: ReadyQuery[] }[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  const found = queries.filter((query) => {
    const text = plain(
      [query.title[language], query.text[language], groups[query.group][language], query.name, query.document].join(
        ' ',
      ),
    );
    return words.every((word) => text.includes(word));
  });
  return (Object.keys(groups) as Group[])
    .map((group) => ({
      group,
      name: groups[group][language],
      queries: found.filter((query) => query.group === group),
    }))
    .filter(({ queries }) => queries.length > 0);
}
