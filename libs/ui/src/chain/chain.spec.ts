import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';

import type { ChainLink } from './chain-link.ts';
import { plainly } from '../said/said.ts';
import { CHAIN_LINKS } from './chain-link.ts';
import { Chain } from './chain.ts';

const links: ChainLink[] = CHAIN_LINKS.map((name, place) => ({
  name,
  state: place === 1 ? 'missing' : 'established',
  label: `Maillon ${name}`,
  figure: plainly(place === 1 ? 'inconnue' : '2'),
  remark: place === 3 ? plainly('1 en retard') : null,
  isLate: place === 3,
}));

describe('the chain at a glance', () => {
  async function draw() {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(Chain);
    fixture.componentRef.setInput('label', 'La chaîne');
    fixture.componentRef.setInput('links', links);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('is a list with a name, each link leading to its part of the page', async () => {
    const root = await draw();
    expect(root.querySelector('ol')?.getAttribute('aria-label')).toBe('La chaîne');
    expect([...root.querySelectorAll('a')].map((a) => a.getAttribute('href')?.split('#')[1])).toEqual([...CHAIN_LINKS]);
  });

  it('E-07 says in words what the drawing shows: nothing by shape or colour alone', async () => {
    const root = await draw();
    const missing = root.querySelectorAll('li')[1];
    expect(missing?.textContent.replace(/\s+/g, ' ').trim()).toBe('Maillon response inconnue');
    expect(root.querySelectorAll('svg[aria-hidden=true]')).toHaveLength(6);
  });
});
