import { nameBegun, stillCalled, withName } from './calling.ts';

describe('calling somebody', () => {
  it.each([
    ['Voir @El', 'El'],
    ['@Élise Pro', 'Élise Pro'],
    ['(@d’Arc', 'd’Arc'],
    ['Voir @', null],
    ['ecrire@exemple', null],
    ['@Élise a dit que non', null],
    ['Rien', null],
  ])('begins with « %s »: %s', (text, name) => {
    expect(nameBegun(text, text.length)).toBe(name);
  });

  it('puts the whole name where it was begun, and goes on after it', () => {
    expect(withName('Voir @el demain', 8, 'Élise Prototype')).toEqual({
      text: 'Voir @Élise Prototype  demain',
      caret: 22,
    });
  });

  it('is over once the name is no longer there', () => {
    const people = [{ displayName: 'Élise Prototype' }, { displayName: 'Basile Modèle' }];
    expect(stillCalled('Oui @Basile Modèle.', people)).toEqual([people[1]]);
  });
});
