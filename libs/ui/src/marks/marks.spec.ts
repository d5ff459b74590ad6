import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { ConfidenceBadge } from './confidence-badge.ts';
import { formatShare } from './format-share.ts';
import { LateMark } from './late-mark.ts';
import { ProgressBar } from './progress-bar.ts';
import { StatusBadge } from './status-badge.ts';
import { STATUS_KEYS, STATUS_LOOKS } from './status-look.ts';

async function say<Mark>(mark: Type<Mark>, inputs: Record<string, unknown>): Promise<string> {
  const fixture = TestBed.createComponent(mark);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  return ((fixture.nativeElement as HTMLElement).textContent ?? '').trim();
}

describe('the marks', () => {
  it.each([
    ['DONE', 'Réalisée'],
    [null, 'Inconnu'],
  ])('say the status %s as « %s »', async (status, words) => {
    expect(await say(StatusBadge, { status, language: 'fr' })).toBe(words);
  });

  it('E-07 give each status its own shape and pattern', () => {
    const looks = STATUS_KEYS.map((key) => STATUS_LOOKS[key]);
    expect(new Set(looks.map(({ pattern }) => pattern)).size).toBe(STATUS_KEYS.length);
    expect(new Set(looks.map(({ fill, stroke }) => fill + stroke)).size).toBe(STATUS_KEYS.length);
  });

  it.each([
    ['COMPROMISED', 'Orage\u00a0: objectif compromis'],
    [null, 'Météo non donnée'],
  ])('say the confidence %s as « %s »', async (confidence, words) => {
    expect(await say(ConfidenceBadge, { confidence, language: 'fr' })).toBe(words);
  });

  it.each([
    [null, 'non mesuré'],
    [0, '0\u00a0%'],
    [0.42, '42\u00a0%'],
  ])('say a progress of %s as « %s »: unknown is never zero', async (value, words) => {
    expect(
      (await say(ProgressBar, { value, field: 'progress.value', language: 'fr' })).replace('\u202f', '\u00a0'),
    ).toBe(words);
  });

  it.each([
    [0.001, '1%'],
    [0.999, '99%'],
    [1, '100%'],
  ])('never round %s to nothing or to all', (share, words) => {
    expect(formatShare(share, 'en')).toBe(words);
  });

  it.each([
    [1, '1\u00a0jour de retard'],
    [1515, '1\u202f515\u00a0jours de retard'],
    [null, 'En retard'],
  ])('say %s days late as « %s »', async (days, words) => {
    expect(
      await say(LateMark, { days: days === null ? null : { count: days, field: 'daysLate' }, language: 'fr' }),
    ).toBe(words);
  });
});
