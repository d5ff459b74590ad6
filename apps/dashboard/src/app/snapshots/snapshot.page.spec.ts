import { createHash, webcrypto } from 'node:crypto';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApolloTestingModule } from 'apollo-angular/testing';

import { aContent, aSnapshot } from '../../testing/a-snapshot.ts';
import { answerByContract } from '../../testing/by-contract.ts';
import { settle } from '../../testing/settle.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import type { Language } from '../words/words.ts';
import { SnapshotPage } from './snapshot.page.ts';
import { snapshotQuery } from './snapshots-query.ts';

const clean = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
const html = (page: ComponentFixture<unknown>) => page.nativeElement as HTMLElement;

async function open(snapshot: object | null, language: Language = 'fr', planCode = 'essai') {
  TestBed.configureTestingModule({ imports: [ApolloTestingModule], providers: [provideWords(), provideRouter([])] });
  await speak(language, 'shell', 'snapshots');
  const page = TestBed.createComponent(SnapshotPage);
  page.componentRef.setInput('planCode', planCode);
  page.componentRef.setInput('fingerprint', aSnapshot().fingerprint);
  await settle(page);
  await answerByContract(page, snapshotQuery, { snapshot });
  return page;
}

async function verify(page: ComponentFixture<unknown>): Promise<string> {
  html(page).querySelector<HTMLButtonElement>('jl-verify-fingerprint button')?.click();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await settle(page);
  return clean(html(page).querySelector('jl-verify-fingerprint [role=status]'));
}

describe('the page of a snapshot', () => {
  beforeAll(() => {
    // jsdom has no canvas to draw on, and no hashes.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  });

  it('says what is frozen, when, by whom, and what to cite', async () => {
    const page = await open(aSnapshot());
    const band = clean(html(page).querySelector('jl-frozen-band'));
    expect(clean(html(page).querySelector('h1'))).toBe('COPIL du 12 mars');
    for (const words of [
      'Instantané figé',
      'Figé le 12 mars 2026 à 10\u00a0h\u00a000 par Aurore Fictive.',
      'Ce qui était vrai le 12 mars 2026',
      'Jusqu’à l’entrée n° 137',
      `/plans/essai/snapshots/${aSnapshot().fingerprint}`,
    ]) {
      expect(band).toContain(words);
    }
    const files = [...html(page).querySelectorAll('jl-snapshot-files a')].map((link) => link.getAttribute('href'));
    expect(files).toEqual(['pdf', 'csv', 'json'].map((one) => `/snapshots/${aSnapshot().fingerprint}.${one}`));
  });

  it('shows the figures of its content, and every action', async () => {
    const page = await open(aSnapshot());
    const tiles = [...html(page).querySelectorAll('jl-frozen-figures dl > div')].map((tile) => [
      clean(tile.querySelector('dt')),
      clean(tile.querySelector('.figure')),
    ]);
    expect(tiles).toEqual([
      ['Actions', '2'],
      ['Réalisées', '1'],
      ['Avancement moyen', '50\u00a0%'],
      ['Jalons en retard', '1'],
      ['Contradictions', '1'],
      ['Préconisations sans suite', '1'],
    ]);
    const actions = [...html(page).querySelectorAll('jl-frozen-actions tbody tr')].map(clean);
    expect(actions).toHaveLength(2);
    expect(actions[0]).toContain('Rien n’a bougé.');
    expect(actions[0]).toContain('depuis le 31 décembre 2025');
    expect(actions[0]).toContain('Mise en œuvre incomplète');
    expect(actions[1]).toContain('inconnu');
    expect(actions[1]).toContain('non mesuré');
    expect(clean(html(page).querySelector('jl-frozen-late-milestones tbody tr'))).toContain('décembre 2025');
  });

  it('says it in English too', async () => {
    const page = await open(aSnapshot(), 'en');
    expect(clean(html(page).querySelector('jl-frozen-actions tbody tr'))).toContain('Nothing moved.');
    expect(clean(html(page).querySelector('jl-frozen-band'))).toContain('Frozen on 12 March 2026, 10:00');
  });

  it('recomputes the fingerprint of what it shows', async () => {
    const snapshot = aSnapshot();
    const fingerprint = createHash('sha256').update(snapshot.content).digest('hex');
    expect(await verify(await open({ ...snapshot, fingerprint }))).toContain('c’est bien celle du contenu affiché');
  });

  it('says when the content is not the one of the fingerprint', async () => {
    expect(await verify(await open(aSnapshot()))).toContain('ce n’est pas celle du contenu affiché');
  });

  it.each([
    ['unknown', null, 'essai'],
    ['of another plan', aSnapshot(), 'autre'],
  ])('says that there is none when it is %s', async (_, snapshot, planCode) => {
    const page = await open(snapshot, 'fr', planCode);
    expect(clean(html(page))).toContain('Aucun instantané à cette adresse');
    expect(html(page).querySelector('article')).toBeNull();
  });

  it('shows text that looks like markup as text', async () => {
    const name = '<img src=x onerror=alert(1)>{{ 7*7 }}';
    const page = await open(aSnapshot({ ...aContent, name }));
    expect(clean(html(page).querySelector('h1'))).toBe(name);
  });
});
