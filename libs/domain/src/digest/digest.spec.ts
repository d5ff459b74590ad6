import type { Instant } from '../dates/precise-date.ts';
import { day, on } from '../testing/samples.ts';
import { DIGEST_KINDS, digestKey } from './digest-item.ts';
import type { DigestItem, DigestItemOf, DigestKind } from './digest-item.ts';
import { digestLine, digestSubject } from './digest-words.ts';
import { isEscalated } from './escalation.ts';
import { newsOf } from './news-of.ts';
import { digestDay } from './rhythm.ts';

const action = { number: 4, title: 'Publier le décret', planCode: 'plan' };
const about = { actionId: 'act_4', action };
const ITEMS: { readonly [Kind in DigestKind]: DigestItemOf<Kind> } = {
  RETURNED: { kind: 'RETURNED', ...about, updateId: 'u1', reason: 'La date manque' },
  TO_VALIDATE: { kind: 'TO_VALIDATE', ...about, updateId: 'u1', author: 'Aurore Exemple', on: day('2026-11-24') },
  ESCALATED: { kind: 'ESCALATED', ...about, since: day('2026-10-01'), days: 54, ministry: 'MI' },
  LATE: { kind: 'LATE', ...about, since: day('2026-10-01'), days: 54 },
  DUE: { kind: 'DUE', ...about, period: on('2026-Q4') },
  NEED_MOVED: {
    ...{ kind: 'NEED_MOVED', ...about, updateId: 'u1', milestoneId: 'm1', milestone: 'Ouvrir le fichier' },
    ...{ needed: 7, to: on('2027-03') },
  },
  WATCHED: { kind: 'WATCHED', ...about, updateId: 'u2', status: 'DONE', on: day('2026-11-23') },
  MOVED: { kind: 'MOVED', ...about, updateId: 'u1', status: 'DONE', on: day('2026-11-23') },
  VERDICT: { kind: 'VERDICT', ...about, verdictId: 'v1', value: 'INCOMPLETE', on: day('2026-11-01') },
};
const all = (): DigestItem[] => Object.values(ITEMS);

describe('The day of a mail', () => {
  it.each<[Instant, string, string]>([
    ['2026-11-24T09:00:00Z', '2026-11-24', '2026-11-23'],
    // Seven in Paris is six in UTC in winter, five in summer.
    ['2026-11-24T05:59:00Z', '2026-11-23', '2026-11-23'],
    ['2026-11-24T06:00:00Z', '2026-11-24', '2026-11-23'],
    ['2026-07-14T04:59:00Z', '2026-07-13', '2026-07-13'],
    ['2026-07-14T05:00:00Z', '2026-07-14', '2026-07-13'],
    // A weekend has none, and Monday begins at seven.
    ['2026-11-28T12:00:00Z', '2026-11-27', '2026-11-23'],
    ['2026-11-29T12:00:00Z', '2026-11-27', '2026-11-23'],
    ['2026-11-30T05:00:00Z', '2026-11-27', '2026-11-23'],
    ['2026-11-30T06:00:00Z', '2026-11-30', '2026-11-30'],
    ['2023-12-29T12:00:00Z', '2023-12-29', '2023-12-25'],
  ])('at %s is %s, and %s for a week', (now, ofDays, ofWeek) => {
    expect(digestDay('WORKING_DAYS', now)).toBe(ofDays);
    expect(digestDay('WEEKLY', now)).toBe(ofWeek);
    expect(digestDay('NEVER', now)).toBeNull();
  });
});

describe('What is new', () => {
  it('is told in the order in which it asks something of the reader, and each thing once', () => {
    const again = [...all().reverse(), ...all()];
    const { says, told } = newsOf(again, new Set());
    expect(says.map(({ kind }) => kind)).toEqual(DIGEST_KINDS.filter((kind) => kind !== 'LATE'));
    expect(new Set(told)).toEqual(new Set(all().map(digestKey)));
    expect(newsOf(again, new Set(told))).toEqual({ says: [], told: [] });
  });

  it('says that an action is late when nobody above is told', () => {
    expect(newsOf([ITEMS.LATE], new Set()).says).toEqual([ITEMS.LATE]);
    expect(newsOf([ITEMS.LATE, ITEMS.ESCALATED], new Set([digestKey(ITEMS.LATE)])).says).toEqual([ITEMS.ESCALATED]);
  });

  it('goes by plan and by number within a kind', () => {
    const named = (planCode: string, number: number): DigestItem => ({
      ...ITEMS.LATE,
      actionId: `${planCode} ${number}`,
      action: { ...action, planCode, number },
    });
    const { says } = newsOf([named('b', 1), named('a', 10), named('a', 2), named('c', 1)], new Set());
    expect(says.map(({ actionId }) => actionId)).toEqual(['a 2', 'a 10', 'b 1', 'c 1']);
  });

  it('is another thing when a promise that was made anew is broken again', () => {
    const again: DigestItem = { ...ITEMS.LATE, since: day('2026-11-20'), days: 4 };
    expect(newsOf([again], new Set([digestKey(ITEMS.LATE)])).says).toEqual([again]);
  });

  it('is told above from so many days on', () => {
    expect([29, 30, 31].map((late) => isEscalated(late, 30))).toEqual([false, true, true]);
  });
});

describe('The words of a mail', () => {
  const NB = '\u00a0';
  it.each<[DigestItem, string, string]>([
    [ITEMS.RETURNED, `motif${NB}: La date manque`, 'reason: La date manque'],
    [
      ITEMS.TO_VALIDATE,
      'soumis par Aurore Exemple le 24 novembre 2026',
      'submitted by Aurore Exemple on 24 November 2026',
    ],
    [
      ITEMS.ESCALATED,
      `54 jours de retard, depuis le 1er octobre 2026\u202f; pilote${NB}: MI`,
      '54 days late, since 1 October 2026; lead: MI',
    ],
    [
      { ...ITEMS.ESCALATED, ministry: null },
      `54 jours de retard, depuis le 1er octobre 2026\u202f; pilote${NB}: aucun`,
      '54 days late, since 1 October 2026; lead: none',
    ],
    [
      ITEMS.LATE,
      `54 jours de retard${NB}: promis pour le 1er octobre 2026`,
      '54 days late: promised for 1 October 2026',
    ],
    [
      { ...ITEMS.LATE, days: 1 },
      `1 jour de retard${NB}: promis pour le 1er octobre 2026`,
      '1 day late: promised for 1 October 2026',
    ],
    [ITEMS.DUE, 'rien de validé pour T4 2026', 'nothing validated for Q4 2026'],
    [
      ITEMS.NEED_MOVED,
      `attend «${NB}Ouvrir le fichier${NB}», de l’action 7, désormais prévu pour${NB}: mars 2027`,
      'waits for “Ouvrir le fichier”, of action 7, now expected for March 2027',
    ],
    [
      ITEMS.WATCHED,
      `point validé le 23 novembre 2026, statut «${NB}Réalisée${NB}»`,
      'update validated on 23 November 2026, status “Done”',
    ],
    [
      ITEMS.MOVED,
      `point validé le 23 novembre 2026, statut «${NB}Réalisée${NB}»`,
      'update validated on 23 November 2026, status “Done”',
    ],
    [
      ITEMS.VERDICT,
      `«${NB}Mise en œuvre incomplète${NB}», le 1er novembre 2026`,
      '“Incompletely implemented”, on 1 November 2026',
    ],
  ])('E-40 of $kind', (item, fr, en) => {
    expect(digestLine(item, 'fr')).toBe(fr);
    expect(digestLine(item, 'en')).toBe(en);
  });

  it('count what there is, one and several', () => {
    const one = all();
    expect(digestSubject(one, 'fr')).toBe(
      '1 renvoyé, 1 à valider, 1 en retard depuis longtemps, 1 en retard, 1 à mettre à jour, 1 jalon attendu déplacé, 1 suivie a bougé, 1 a bougé, 1 constat',
    );
    expect(digestSubject(one, 'en')).toBe(
      '1 returned, 1 to validate, 1 late for long, 1 late, 1 to update, 1 milestone you depend on moved, 1 watched moved, 1 moved, 1 verdict',
    );
    const told = [ITEMS.NEED_MOVED, ITEMS.WATCHED, ITEMS.NEED_MOVED, ITEMS.WATCHED];
    expect(digestSubject(told, 'fr')).toBe('2 jalons attendus déplacés, 2 suivies ont bougé');
    expect(digestSubject(told, 'en')).toBe('2 milestones you depend on moved, 2 watched moved');
    const two = [ITEMS.RETURNED, ITEMS.MOVED, ITEMS.VERDICT, ITEMS.RETURNED, ITEMS.MOVED, ITEMS.VERDICT];
    expect(digestSubject(two, 'fr')).toBe('2 renvoyés, 2 ont bougé, 2 constats');
    expect(digestSubject(two, 'en')).toBe('2 returned, 2 moved, 2 verdicts');
  });
});
