import { TestBed } from '@angular/core/testing';

import { Markdown } from './markdown.ts';
import { renderMarkdown } from './render-markdown.ts';

async function shown(text: string, names: string[] = []): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(Markdown);
  fixture.componentRef.setInput('text', text);
  fixture.componentRef.setInput('names', names);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('what somebody wrote', () => {
  it('is shown with its emphasis, lists and lines', async () => {
    const page = await shown('Un **mot**\net `deux`\n\n- ici\n- là');
    expect(page.querySelector('strong')?.textContent).toBe('mot');
    expect(page.querySelector('br')).not.toBeNull();
    expect([...page.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['ici', 'là']);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<style>*{display:none}</style>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '![x](https://evil.example/pixel.png)',
    '# <b>Titre</b>',
    '[x]: https://evil.example "</a><script>alert(1)</script>"\n[x]',
  ])('B-30 runs nothing and calls nobody: %s', async (text) => {
    const page = await shown(text);
    expect(page.querySelector('script, img, svg, style, iframe, h1, b, [onerror], [onload]')).toBeNull();
    expect(page.textContent.trim()).not.toBe('');
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '[x](//evil.example)',
    '[x](/session/end)',
    '<javascript:alert(1)>',
    '<a@exemple.fr>',
  ])('B-31 makes no link of %s', async (text) => {
    expect((await shown(text)).querySelector('a')).toBeNull();
  });

  it('B-31 makes no link of an endless address, nor of one that carries a name', async () => {
    expect((await shown(`[x](https://exemple.fr/${'a'.repeat(5000)})`)).querySelector('[href$=aaa]')).toBeNull();
    const page = await shown('[x](https://senat.fr@evil.example) https://senat.fr@evil.example');
    expect(new Set([...page.querySelectorAll('a')].map(({ hostname }) => hostname))).toEqual(new Set(['senat.fr']));
  });

  it('B-31 leads where it says, and tells that site nothing of us', async () => {
    const page = await shown('[Légifrance](https://www.legifrance.gouv.fr/jorf) et https://аррӏе.com/');
    expect([...page.querySelectorAll('a')].map((link) => [link.rel, link.target])).toEqual([
      ['noopener noreferrer nofollow', '_blank'],
      ['noopener noreferrer nofollow', '_blank'],
    ]);
    expect([...page.querySelectorAll('.host')].map((host) => host.textContent)).toEqual([
      '(www.legifrance.gouv.fr)',
      '(xn--80ak6aa92e.com)',
    ]);
  });

  it('B-33 is no bomb: what is nested without end stays bounded', () => {
    for (const part of ['[', '> ', '- ', '*', '`', '((', '![', '<', '&', 'http://']) {
      const html = renderMarkdown(part.repeat(10_000 / part.length));
      expect(html.length).toBeLessThan(400_000);
    }
  });

  it('B-36 keeps letters of all kinds, each line in its own direction', async () => {
    const page = await shown('مرحبا 👩🏽‍🚒 Z͓͑͒');
    expect(page.textContent.trim()).toBe('مرحبا 👩🏽‍🚒 Z͓͑͒');
    expect(page.querySelector('[dir=auto]')).not.toBeNull();
  });

  it('shows whom it calls, and only them', async () => {
    const page = await shown('@Élise <i>Prototype et @Élise <i>Prototype, mais @Nul', ['Élise <i>Prototype']);
    expect([...page.querySelectorAll('.person')].map((name) => name.textContent)).toEqual([
      '@Élise <i>Prototype',
      '@Élise <i>Prototype',
    ]);
    expect(page.querySelector('i')).toBeNull();
  });
});
