import { webcrypto } from 'node:crypto';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';

import { answerByContract } from '../../testing/by-contract.ts';
import { settle } from '../../testing/settle.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { CampaignsPage } from './campaigns.page.ts';
import { campaignsQuery, closeCampaignMutation, openCampaignMutation } from './campaigns-query.ts';

const clean = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
const html = (page: ComponentFixture<unknown>) => page.nativeElement as HTMLElement;

const answers = { asked: 40, answered: 12, validated: 9, waiting: 3, returned: 1, missing: 27 };
const inès = { __typename: 'Person', id: 'per_1', displayName: 'Inès Fictive' };
const aCampaign = (isOpen = true) => ({
  ...{ __typename: 'Campaign', id: 'cam_1', name: 'T4 2026', isOpen, reportBy: '2026-12-04', decideBy: '2026-12-11' },
  ...{ openedAt: '2026-11-20T09:00:00Z', closedAt: isOpen ? null : '2026-12-12T09:00:00Z', answers },
  steps: { nodes: [{ kind: 'OPENED', at: '2026-11-20T09:00:00Z', reason: null, by: inès }] },
  byMinistry: {
    nodes: [
      { ministry: { __typename: 'Ministry', id: 'min_1', code: 'MI', name: 'Ministère de l’Intérieur' }, answers },
    ],
  },
  asked: {
    totalCount: 1,
    nodes: [
      {
        ...{ state: 'MISSING', since: '2026-11-20T09:00:00Z', until: '2026-12-04', isPastUntil: true },
        action: { __typename: 'Action', id: 'act_1', number: 7, title: 'Former les enquêteurs' },
        ministry: { __typename: 'Ministry', id: 'min_1', code: 'MI' },
        heldBy: { nodes: [] },
      },
    ],
  },
});
const aPlan = (campaign: ReturnType<typeof aCampaign> | null, allowed = true) => ({
  plan: {
    ...{ __typename: 'Plan', id: 'plan_1', version: 3, viewerCanRunCampaigns: { allowed, reason: null } },
    openCampaign: campaign?.isOpen ? campaign : null,
    last: { nodes: campaign ? [campaign] : [] },
    campaigns: { totalCount: campaign ? 1 : 0, nodes: campaign ? [campaign] : [] },
  },
});

async function open(answer: object): Promise<ComponentFixture<CampaignsPage>> {
  TestBed.configureTestingModule({ imports: [ApolloTestingModule], providers: [provideWords(), provideRouter([])] });
  await speak('fr', 'shell', 'change', 'campaigns');
  const page = TestBed.createComponent(CampaignsPage);
  page.componentRef.setInput('planCode', 'essai');
  await settle(page);
  await answerByContract(page, campaignsQuery, answer);
  return page;
}

async function press(page: ComponentFixture<unknown>, words: string): Promise<void> {
  [...html(page).querySelectorAll('button')].find((button) => clean(button).startsWith(words))?.click();
  await settle(page);
}

describe('the campaigns of a plan', () => {
  beforeAll(() => {
    // jsdom makes no keys.
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  });

  it('say who has answered, each number with its field, and who holds what', async () => {
    const page = await open(aPlan(aCampaign()));
    const headline = html(page).querySelector('.headline jl-said');
    expect(clean(headline)).toBe('12 actions sur 40 ont répondu');
    expect(headline?.getAttribute('data-figure')).toBe(
      'plan.openCampaign.answers.asked plan.openCampaign.answers.answered',
    );
    const row = html(page).querySelector('jl-asked-table tbody tr');
    expect(clean(row)).toContain('Personne n’a ce rôle');
    expect(clean(row)).toContain('4 décembre 2026, dépassé');
  });

  it('are closed after a second word, with the version that was read', async () => {
    const page = await open(aPlan(aCampaign()));
    await press(page, 'Clore la campagne');
    expect(TestBed.inject(ApolloTestingController).match(closeCampaignMutation)).toEqual([]);
    await press(page, 'Clore maintenant');
    const [sent] = TestBed.inject(ApolloTestingController).match(closeCampaignMutation);
    expect(sent?.operation.variables['input']).toMatchObject({
      ...{ planId: 'plan_1', expectedVersion: 3, campaignId: 'cam_1' },
    });
  });

  it('are opened by a form that says what is missing before anything is sent', async () => {
    const page = await open(aPlan(null));
    expect(clean(html(page))).toContain('Aucune campagne n’a encore été ouverte');
    await press(page, 'Ouvrir une campagne');
    html(page)
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle(page);
    expect(clean(html(page))).toContain('Donnez un jour entier');
    expect(TestBed.inject(ApolloTestingController).match(openCampaignMutation)).toEqual([]);
  });

  it('offer no step to whoever may not take one', async () => {
    const page = await open(aPlan(aCampaign(false), false));
    expect(clean(html(page))).toContain('Dernière campagne, close');
    expect([...html(page).querySelectorAll('button')].map(clean)).toEqual([]);
  });
});
