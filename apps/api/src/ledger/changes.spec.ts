import { changesHere } from './changes.ts';

const change = (sequence: number) =>
  ({ sequence, operation: 'UPDATE_VALIDATED', planId: 'plan', actionId: null }) as const;

describe('who is told of changes', () => {
  it('hears each of them, in order, from when they listen', async () => {
    const changes = changesHere();
    const heard = changes.listen()[Symbol.asyncIterator]();
    const first = heard.next();
    for (const sequence of [1, 2, 3]) changes.tell(change(sequence));
    expect((await first).value.sequence).toBe(1);
    expect((await heard.next()).value.sequence).toBe(2);
    expect((await heard.next()).value.sequence).toBe(3);
  });

  it('hears what happens before they look, once they listen', async () => {
    const changes = changesHere();
    const heard = changes.listen()[Symbol.asyncIterator]();
    changes.tell(change(1));
    expect((await heard.next()).value.sequence).toBe(1);
  });

  it('hears nothing when they had left before', async () => {
    const heard = changesHere().listen(AbortSignal.abort())[Symbol.asyncIterator]();
    expect(await heard.next()).toMatchObject({ done: true });
  });

  it('may leave while nothing happens', async () => {
    const leaving = new AbortController();
    const heard = changesHere().listen(leaving.signal)[Symbol.asyncIterator]();
    const waiting = heard.next();
    leaving.abort();
    expect(await waiting).toMatchObject({ done: true });
  });
});
