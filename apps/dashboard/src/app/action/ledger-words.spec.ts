import { TestBed } from '@angular/core/testing';

import fr from '../../i18n/action.fr.json';
import { provideWords, speak } from '../../testing/with-words.ts';
import type { Words } from '../words/words.ts';
import { NAMED_FIELDS } from './ledger-fields.ts';
import { fieldName, ledgerField, ledgerValue } from './ledger-words.ts';

const titles = new Map([['mil_01', 'Référents nommés']]);

describe('what the ledger recorded, for a person', () => {
  let words: Words;
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideWords()] });
    words = await speak('fr', 'action');
  });

  it('takes a field apart', () => {
    expect(ledgerField('update.moved.mil_01.reasonCode')).toEqual({
      name: 'update.moved.reasonCode',
      subject: 'mil_01',
    });
    expect(ledgerField('status')).toEqual({ name: 'status', subject: null });
  });

  it('names the milestone that a field is about', () => {
    expect(fieldName('milestone.mil_01.forecast', titles, words)).toBe('Prévision — Référents nommés');
    expect(fieldName('subMeasures.2.text', titles, words)).toBe('Sous-mesure 2');
  });

  it('has a name for every field that it says it can name', () => {
    expect([...NAMED_FIELDS].toSorted()).toEqual(Object.keys(fr.ledger.field).toSorted());
  });

  it('shows a field without a name as the ledger has it', () => {
    expect(fieldName('inventedLater', titles, words)).toBe('inventedLater');
  });

  it.each([
    ['update.status', 'DONE', 'Réalisée'],
    ['confidence', 'NEEDS_SUPPORT', 'Nuage\u00a0: appuis nécessaires'],
    ['statusIsDeduced', 'true', 'oui'],
    ['milestone.mil_01.forecast', '2027-Q1', 'T1 2027'],
    ['evidence.evi_01.milestone', 'mil_01', 'Référents nommés'],
    ['update.moved.mil_01.reasonCode', 'BUDGET', 'Budget'],
    ['verdict.value', 'INCOMPLETE', 'Mise en œuvre incomplète'],
    ['update.state', 'RETURNED', 'Renvoyé'],
    ['update.narrative', '2027', '2027'],
    ['title', 'DONE', 'DONE'],
  ])('says %s %s as « %s »', (field, value, said) => {
    expect(ledgerValue(field, value, titles, words)).toBe(said);
  });
});
