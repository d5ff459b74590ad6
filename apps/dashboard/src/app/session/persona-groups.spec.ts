import { groupPersonas, initials } from './persona-groups.ts';

const persona = (id: string, ...roles: Parameters<typeof groupPersonas>[0][number]['roles']) => ({
  id,
  displayName: id,
  post: '',
  roles,
  ministryCode: null,
});

describe('the persona picker', () => {
  it('puts together those who come for the same thing, each once', () => {
    const groups = groupPersonas([persona('a', 'AUDITOR'), persona('b', 'LEAD', 'VALIDATOR'), persona('c', 'LEAD')]);
    expect(groups.map(({ role, personas }) => [role, personas.map(({ id }) => id)])).toEqual([
      ['LEAD', ['b', 'c']],
      ['AUDITOR', ['a']],
    ]);
  });

  it.each([
    ['Aurore Exemple', 'AE'],
    ['élise de la Tour', 'ÉT'],
    ['Jalon', 'J'],
  ])('shows %s as %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
