import en from '../../i18n/change.en.json';
import fr from '../../i18n/change.fr.json';
import { FIELD_WORDS } from './field-words.ts';
import { sayField, sayValue } from './say-change.ts';
import { tellingFirst } from './telling-first.ts';

const say = (key: string) => `‹${key}›`;
const fr_ = (key: string) => {
  const [, , part = '', name = ''] = key.split('.');
  return (fr.ledger as unknown as Record<string, Record<string, string>>)[part]?.[name] ?? key;
};

describe('a field of the ledger in words', () => {
  it('leaves identifiers out and names the rest', () => {
    expect(sayField('milestone.mil_0123456789abcdef0123456789abcdef.forecast', fr_)).toBe('Jalon · Date prévue');
    expect(sayField('subMeasures.2.text', fr_)).toBe('Sous-mesures · 2 · Texte');
  });

  it('shows what has no word as the ledger has it', () => {
    expect(sayField('ministries.MJ.inventedLater', fr_)).toBe('Ministères · MJ · inventedLater');
  });

  it('names the milestone that it is about, when its title is known', () => {
    const titles = new Map([['mil_01', 'Référents nommés']]);
    expect(sayField('milestone.mil_01.forecast', fr_, titles)).toBe('Jalon · Date prévue — Référents nommés');
    expect(sayValue('evidence.evi_01.milestone', 'mil_01', 'fr', fr_, titles)).toBe('Référents nommés');
  });

  it('has its words in both languages', () => {
    const names = [...FIELD_WORDS].toSorted();
    expect(Object.keys(fr.ledger.field).toSorted()).toEqual(names);
    expect(Object.keys(en.ledger.field).toSorted()).toEqual(names);
  });
});

describe('the changes of an entry', () => {
  it('begin with what tells most, and end with the parts of lists', () => {
    const fields = ['addressees.1.code', 'note', 'text', 'update.state', 'status'].map((field) => ({ field }));
    expect(tellingFirst(fields).map(({ field }) => field)).toEqual([
      'status',
      'text',
      'note',
      'update.state',
      'addressees.1.code',
    ]);
  });
});

describe('a value of the ledger in words', () => {
  it.each([
    ['status', 'IN_PROGRESS', 'En cours'],
    ['confidence', 'NEEDS_SUPPORT', 'Nuage : appuis nécessaires'],
    ['verdict.value', 'INCOMPLETE', 'Mise en œuvre incomplète'],
    ['update.moved.mil_1.reasonCode', 'BUDGET', 'Budget'],
    ['update.status', 'DONE', 'Réalisée'],
    ['milestone.x.forecast', '2022-Q1', 'T1 2022'],
    ['update.reached.mil_1', '2022-03-01', '1er mars 2022'],
    ['statusIsDeduced', 'true', 'oui'],
    ['update.state', 'RETURNED', 'renvoyé'],
    ['token.x.revokedAt', '2026-11-23T13:05:00.000Z', '23 novembre 2026 à 14 h 05'],
    ['title', '2022', '2022'],
  ])('says %s: %s as « %s »', (field, value, words) => {
    expect(sayValue(field, value, 'fr', fr_)?.replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('says that a text is withheld, and shows no digest instead of it', () => {
    expect(sayValue('update.narrative', `sha256:${'0'.repeat(64)}`, 'fr', say)).toBe('‹change.ledger.value.withheld›');
  });

  it('keeps nothing as nothing', () => {
    expect(sayValue('status', null, 'fr', say)).toBeNull();
  });
});
