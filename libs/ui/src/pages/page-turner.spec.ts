import { TestBed } from '@angular/core/testing';

import { PageTurner } from './page-turner.ts';

describe('the pages of a list', () => {
  async function draw(page: number, total: number) {
    const fixture = TestBed.createComponent(PageTurner);
    const inputs = { label: 'Pages', language: 'fr', page, size: 20, total };
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    return { root: fixture.nativeElement as HTMLElement, turner: fixture.componentInstance };
  }

  it('says nothing when the whole list fits', async () => {
    expect((await draw(0, 20)).root.textContent.trim()).toBe('');
  });

  it('says which part is shown', async () => {
    const { root } = await draw(1, 45);
    expect(root.querySelector('[role=status]')?.textContent).toBe('21–40 sur 45');
  });

  it('keeps both buttons reachable, and does nothing at the ends', async () => {
    const { root, turner } = await draw(2, 45);
    const asked = jest.fn();
    turner.next.subscribe(asked);
    const next = [...root.querySelectorAll('button')].at(-1);
    expect(next?.getAttribute('aria-disabled')).toBe('true');
    next?.click();
    expect(asked).not.toHaveBeenCalled();
  });
});
