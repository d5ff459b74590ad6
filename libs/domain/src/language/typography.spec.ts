import * as domain from '../index.ts';
import type { Localised } from './localised.ts';

/** Every sentence in two languages that the domain exports, wherever it stands, with the path to it. */
function sentencesIn(value: unknown, path: string): { path: string; sentence: Localised }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { fr, en } = value as Partial<Localised>;
  const found = typeof fr === 'string' || typeof en === 'string' ? [{ path, sentence: value as Localised }] : [];
  return [...found, ...Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${path}.${key}`))];
}

const sentences = Object.entries(domain).flatMap(([name, value]) => sentencesIn(value, name));

describe('Every sentence of the domain', () => {
  it('is found by this check', () => {
    const roots = new Set(sentences.map(({ path }) => path.split('.')[0]));
    expect(roots).toEqual(
      new Set([
        'STATUS_DEFINITIONS',
        'BLOCKER_TYPE_LABELS',
        'DECISION_BODY_LABELS',
        'CONFIDENCE_DEFINITIONS',
        'VERDICT_LABELS',
        'REFUSALS',
        'SLIPPAGE_REASON_LABELS',
        'PROGRESS_GAPS',
        'PROGRESS_FORMULA',
        'MEAN_PROGRESS_FORMULA',
        'EVIDENCE_KIND_LABELS',
        'EVIDENCE_HINT_SENTENCES',
        'EVIDENCE_VISIBILITY_LABELS',
        'IMPACT_RULE',
        'CONTRADICTION_RULES',
        'ROLE_LABELS',
        'MOVE_KIND_DEFINITIONS',
        'TREND_FORMULAS',
        'EXCLUSION_SENTENCES',
        'STATUS_FIGURES',
        'CONFIDENCE_FIGURES',
        'ATTENTION_FIGURES',
        'AXIS_FIGURES',
        'COVERAGE_FIGURES',
        'ALL_MOVES',
        'MOVED_ACTIONS',
        'TOKEN_SCOPE_LABELS',
        'DIGEST_RHYTHM_LABELS',
        'DIGEST_HEADINGS',
      ]),
    );
  });

  it.each(sentences)('E-40 $path keeps French typography', ({ path, sentence: { fr } }) => {
    expect(fr).not.toMatch(/'|\.\.\.|"|“|”/);
    expect(fr).not.toMatch(/(?<!\u202f)[;!?]/);
    expect(fr.replaceAll('https://', '').replaceAll('http://', '')).not.toMatch(/(?<!\u00a0)[:%€»]/);
    expect(fr).not.toMatch(/«(?!\u00a0)/);
    expect(fr).not.toMatch(/[ \u00a0\u202f]{2}|^\s|\s$/);
    expect(fr).not.toMatch(/\bA l|\bEtat/);
    // These stand within a sentence.
    if (!path.startsWith('TOKEN_SCOPE_LABELS')) expect(fr).not.toMatch(/^[a-zàâéèêëîïôùûç]/);
  });

  it.each(sentences)('$path says something in both languages', ({ sentence: { fr, en } }) => {
    expect(fr.length).toBeGreaterThan(1);
    expect(en.length).toBeGreaterThan(1);
    expect(en).not.toMatch(/[«»\u00a0\u202f]/);
  });
});
