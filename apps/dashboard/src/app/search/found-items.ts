import type { Router, UrlTree } from '@angular/router';
import type { IconName } from '#ui/icon';

import { formatInstantDay } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import type { Answer, FoundThing, GroupName, Part } from './search-query.ts';
import { GROUPS } from './search-query.ts';

/** Something found, as one line or three. */
export interface FoundItem {
  readonly id: string;
  readonly icon: IconName;
  /** What it is called; the words looked for are marked where they stand in it. */
  readonly title: readonly Part[];
  /** The passage in which they stand otherwise. */
  readonly passage: readonly Part[] | null;
  /** What it is a part of. */
  readonly context: string | null;
  /** Its page; for evidence that no page shows, the page that it is. */
  readonly page: UrlTree | string;
}

export interface FoundGroup {
  readonly name: GroupName;
  readonly total: number;
  readonly items: readonly FoundItem[];
}

/** Where a kind stands on the page of its action. */
const PLACES = { MILESTONE: 'milestone', EVIDENCE: 'evidence', UPDATE: 'updates', VERDICT: 'verdict' };
const ICONS: Record<FoundThing['kind'], IconName> = {
  ACTION: 'actions',
  RECOMMENDATION: 'recommendations',
  RESPONSE: 'recommendations',
  MILESTONE: 'progress',
  EVIDENCE: 'ledger',
  UPDATE: 'edit',
  VERDICT: 'check',
  MESSAGE: 'edit',
  QUESTION: 'edit',
};

/**
 * What was found, group by group, each thing with the page that shows it.
 *
 * @param planCode The plan's piece of the address, moment included.
 */
export function foundGroups(answer: Answer, planCode: string, words: Words, router: Router): FoundGroup[] {
  return GROUPS.map((name) => ({
    name,
    total: answer[name].totalCount,
    items: answer[name].nodes.map((thing) => foundItem(thing, planCode, words, router)),
  })).filter(({ total }) => total > 0);
}

function foundItem(thing: FoundThing, planCode: string, words: Words, router: Router): FoundItem {
  const { kind, field, action, subject } = thing;
  const excerpt = thing.excerpt.nodes;
  const isName = field === 'TITLE';
  const title = isName ? excerpt : [{ text: nameOf(thing, words), isMatch: false }];
  const isItself = kind === 'ACTION';
  return {
    id: `${kind}-${subject.id}`,
    icon: ICONS[kind],
    title: isItself ? [{ text: `${String(action?.number)}. `, isMatch: false }, ...title] : title,
    passage: isName || (isItself && field === 'REFERENCE') ? null : excerpt,
    context: action && !isItself ? words.t('search.ofAction', { number: action.number, title: action.title }) : null,
    page: pageOf(thing, planCode, router),
  };
}

/** What it is called when that is not where the words are. */
function nameOf({ kind, action, subject }: FoundThing, words: Words): string {
  const day = (instant: string | null | undefined) =>
    instant == null ? '' : formatInstantDay(instant, words.language());
  if ('reference' in subject) return words.t(`search.name.${kind}`, { reference: subject.reference });
  if ('title' in subject) return subject.title;
  if ('decidedAt' in subject) return words.t('search.name.UPDATE', { date: day(subject.decidedAt) });
  if ('writtenAt' in subject) {
    return words.t(`search.name.${kind}`, { name: subject.author.displayName, date: day(subject.writtenAt) });
  }
  if ('recordedAt' in subject) return words.t('search.name.VERDICT', { date: day(subject.recordedAt) });
  return action?.title ?? '';
}

function pageOf({ kind, action, subject }: FoundThing, planCode: string, router: Router): UrlTree | string {
  const plan = ['/plans', planCode];
  if ('reference' in subject) {
    return router.createUrlTree([...plan, 'recommendations'], { queryParams: { q: subject.reference } });
  }
  if (action && 'writtenAt' in subject) {
    const page = [...plan, 'actions', action.number, 'discussion'];
    return router.createUrlTree(page, { fragment: subject.thread.threadId });
  }
  if (action) {
    const fragment = kind === 'ACTION' ? undefined : PLACES[kind as keyof typeof PLACES];
    return router.createUrlTree([...plan, 'actions', action.number], { fragment });
  }
  const url = 'url' in subject ? subject.url : null;
  return url ?? router.createUrlTree([...plan, 'overview']);
}
