import { keyFor } from './sending-key.ts';

describe('the key of a sending', () => {
  it('stays the same for the same thing, so that a second try cannot do it twice', () => {
    const first = keyFor({ narrative: 'Lancé' }, null);
    expect(keyFor({ narrative: 'Lancé' }, first)).toBe(first);
  });

  it('is new as soon as something else is sent', () => {
    const first = keyFor({ narrative: 'Lancé' }, null);
    expect(keyFor({ narrative: 'Relancé' }, first).key).not.toBe(first.key);
  });

  it('is a UUID', () => {
    expect(keyFor({}, null).key).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
