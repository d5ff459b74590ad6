import { reportedAction } from '../../testing/reported-action.ts';
import { foundDraft } from './found-draft.ts';
import type { KeptDraft } from './kept-draft.ts';
import { readActionOf } from './kept-draft.ts';
import { startingDraft } from './report-draft.ts';

const typed = (narrative: string) => ({
  draft: { ...startingDraft(reportedAction(), 'fr'), narrative },
  read: readActionOf(reportedAction()),
});
const here = (narrative: string, follows: number, isSaved: boolean): KeptDraft => ({
  ...typed(narrative),
  ...{ key: null, at: '2026-11-23T09:00:00.000Z', follows, isSaved },
});
const AT = '2026-11-23T10:00:00.000Z';
const there = (narrative: string | null, version: number) => ({
  ...{ version, savedAt: AT },
  text: narrative === null ? null : JSON.stringify(typed(narrative)),
});

describe('where the writing goes on from', () => {
  it.each([
    ['nothing anywhere', null, there(null, 0), 'nothing'],
    ['nothing here, and a silent server', null, null, 'nothing'],
    ['what is here, when the server is silent', here('Ici', 3, false), null, 'here'],
    ['what is here, which follows what the server has', here('Ici', 3, false), there('Avant', 3), 'here'],
    ['what another device typed, when nothing is here', null, there('Là', 3), 'server'],
    ['what another device typed, when what is here had been saved', here('Ici', 2, true), there('Là', 3), 'server'],
    ['nothing, when it was saved and then submitted elsewhere', here('Ici', 2, true), there(null, 3), 'nothing'],
    ['what is here, when only what came before was submitted', here('Ici', 2, false), there(null, 3), 'here'],
    ['what is here, when the other one is the same', here('Ici', 2, false), there('Ici', 3), 'here'],
  ] as const)('is %s', (_says, kept, saved, from) => {
    expect(foundDraft(kept, saved).from).toBe(from);
  });

  it('T-05 is for the person to say when both have something that the other has not', () => {
    const found = foundDraft(here('Ici', 2, false), there('Là', 3));
    expect(found).toEqual({ from: 'both', other: typed('Là'), at: AT });
  });

  it('is what is here when the text on the server is another form’s', () => {
    expect(foundDraft(here('Ici', 2, false), { version: 3, text: '{"a":1}', savedAt: AT }).from).toBe('here');
  });
});
