import { TestBed } from '@angular/core/testing';

import { actionView } from '../../testing/action-view.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import type { RecommendationTieView } from './action-query.ts';
import { chainOf, chainSentence, linkStates } from './chain-links.ts';

const tie = (isDeduced: boolean, response: object | null = null) =>
  ({ isDeduced, basis: null, recommendation: { id: 'rec_1', reference: 'R01', response } }) as RecommendationTieView;
const ties = (...nodes: RecommendationTieView[]) => ({ totalCount: nodes.length, nodes });

describe('the chain of an action', () => {
  it('is missing every link of which nothing is known', () => {
    const nothing = actionView({ status: null, milestones: { totalCount: 0, nodes: [] } });
    expect(new Set(Object.values(linkStates(nothing)))).toEqual(new Set(['missing']));
  });

  it('shows what was deduced as deduced, never as established', () => {
    const states = linkStates(actionView({ statusIsDeduced: true, recommendations: ties(tie(true), tie(true)) }));
    expect(states).toMatchObject({ recommendation: 'deduced', action: 'deduced' });
  });

  it('holds an official tie for established, even beside deduced ones', () => {
    expect(linkStates(actionView({ recommendations: ties(tie(true), tie(false)) })).recommendation).toBe('established');
  });

  it('knows an answer as soon as one recommendation has one', () => {
    const answered = ties(tie(true), tie(true, { position: 'ACCEPTED' }));
    expect(linkStates(actionView({ recommendations: answered })).response).toBe('established');
  });

  describe('in words', () => {
    beforeEach(() => {
      TestBed.configureTestingModule({ providers: [provideWords()] });
    });

    it('says the figures, what is late, and which links are missing', async () => {
      const words = await speak('fr', 'action');
      const links = chainOf(actionView({ recommendations: ties(tie(true)), evidence: { totalCount: 2 } }), words);
      expect(links.map(({ figure }) => figure.words)).toEqual([
        '1 phrase',
        'Inconnue',
        'En cours',
        '0 sur 1 atteints',
        '2 preuves',
        'Aucun constat',
      ]);
      expect(links[3]).toMatchObject({
        figure: { fields: ['plan.action.milestoneCounts.reached', 'plan.action.milestoneCounts.total'] },
        remark: { words: '1 en retard' },
        isLate: true,
      });
      expect(chainSentence(links, words)).toBe('Il manque\u00a0: réponse et constat.');
    });

    it('follows the language', async () => {
      const words = await speak('en', 'action');
      const links = chainOf(actionView({ verdict: null }), words);
      expect(chainSentence(links, words)).toBe('Missing: recommendations, response, evidence and verdict.');
    });
  });
});
