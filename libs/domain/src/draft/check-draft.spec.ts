import { DRAFT_LIMITS } from '../input/limits.ts';
import { checkDraft } from './check-draft.ts';

const judge = (text: string) => checkDraft(text, 'text')?.code ?? null;

describe('A draft', () => {
  it('is kept whatever it says, half a word or half a date', () => {
    expect(judge('{"narrative":"Deux ses')).toBeNull();
    expect(judge('é'.repeat(DRAFT_LIMITS.text.maximum))).toBeNull();
  });

  it.each([
    ['', 'TEXT_EMPTY'],
    ['avant\u0000après', 'TEXT_MALFORMED'],
    ['\ud800', 'TEXT_MALFORMED'],
    ['a'.repeat(DRAFT_LIMITS.text.maximum + 1), 'TEXT_TOO_LONG'],
  ])('B-34 B-36 that cannot be stored is refused: %#', (text, code) => {
    expect(judge(text)).toBe(code);
  });
});
