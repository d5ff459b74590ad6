import { french } from './french.ts';

describe('French typography', () => {
  it.each([
    ["l'action", 'l’action'],
    ['Vraiment ? Oui ! Donc ; voilà', 'Vraiment\u202f? Oui\u202f! Donc\u202f; voilà'],
    ['Motif : 50 % de 3 €', 'Motif\u00a0: 50\u00a0% de 3\u00a0€'],
    ['« En cours »', '«\u00a0En cours\u00a0»'],
    ['et ainsi...', 'et ainsi…'],
    ['https://exemple.fr', 'https://exemple.fr'],
  ])('E-40 writes %s as it should be printed', (typed, printed) => {
    expect(french(typed)).toBe(printed);
    expect(french(printed)).toBe(printed);
  });
});
