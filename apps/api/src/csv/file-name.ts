import type { CivilDate } from '#domain';
import type { QuestionOfPages } from './question-of-pages.ts';

/** Letters, digits and dashes alone, in lower case: a name that every file system and every header bears. */
const plain = (text: string): string =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .toLowerCase();

/**
 * The name under which the rows are saved: what they are, of which plan, as of which moment when it is a past one, and the
 * day of the copy. `late-milestones_prostitution-mineurs-2021_2026-11-24.csv` for instance.
 */
export function fileName(
  { operationName, onTheWay }: QuestionOfPages,
  path: readonly string[],
  today: CivilDate,
): string {
  const list = plain(path.at(-1) ?? 'list');
  const what = plain(operationName ?? list);
  const plan = onTheWay['code'] ?? onTheWay['planCode'];
  const { on, at } = (onTheWay['asOf'] ?? {}) as { on?: unknown; at?: unknown };
  const parts = [
    what.endsWith(list) ? what : `${what}-${list}`,
    ...(typeof plan === 'string' ? [plain(plan)] : []),
    ...[on, at].filter((one) => typeof one === 'string').map((moment) => `as-of-${plain(moment)}`),
    today,
  ];
  return `${parts.filter(Boolean).join('_')}.csv`;
}
