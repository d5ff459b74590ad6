import { TestBed } from '@angular/core/testing';

import { SourceLink } from './source-link.ts';

describe('a link to a source', () => {
  async function draw(url: string) {
    const fixture = TestBed.createComponent(SourceLink);
    fixture.componentRef.setInput('url', url);
    fixture.componentRef.setInput('language', 'fr');
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('stands under the name of its site and tells that site nothing', async () => {
    const link = (await draw('https://www.senat.fr/rap/r21.html')).querySelector('a');
    expect(link?.textContent).toContain('senat.fr');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(link?.textContent).toContain('nouvel onglet');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'pas une adresse'])(
    'B-31 never makes a link of %s',
    async (url) => {
      const root = await draw(url);
      expect(root.querySelector('a')).toBeNull();
      expect(root.textContent).toContain(url);
    },
  );
});
