import { TODAY, on } from '../testing/samples.ts';
import { EVIDENCE_HINTS, EVIDENCE_HINT_SENTENCES, evidenceHints } from './hints.ts';

const ofLink = (url: string | null) => evidenceHints({ url, dated: null }, TODAY);

describe('A hint about evidence', () => {
  it.each([
    ['2024-11-22', ['OLD']],
    ['2024-11-23', []],
    ['2024-11', []],
    ['2024', []],
    ['2023', ['OLD']],
    ['2026-11-23', []],
  ])('says how old %s is by its last day', (dated, hints) => {
    expect(evidenceHints({ url: null, dated: on(dated) }, TODAY)).toEqual(hints);
  });

  it.each([
    ['https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044322353', []],
    ['http://www.legifrance.gouv.fr/jorf/id/1', ['LINK_NOT_SECURE']],
    ['https://wiki/page', ['LINK_TO_INTRANET']],
    ['https://localhost/a', ['LINK_TO_INTRANET']],
    ['https://10.1.2.3/a', ['LINK_TO_INTRANET']],
    ['https://0x7f000001/a', ['LINK_TO_INTRANET']],
    ['https://2130706433/a', ['LINK_TO_INTRANET']],
    ['https://[::1]/a', ['LINK_TO_INTRANET']],
    ['https://169.254.169.254/latest', ['LINK_TO_INTRANET']],
    ['https://172.16.0.1/a', ['LINK_TO_INTRANET']],
    ['https://172.32.0.1/a', []],
    ['http://intranet.justice.gouv.fr/a', ['LINK_NOT_SECURE', 'LINK_TO_INTRANET']],
    ['https://fichiers.corp/a', ['LINK_TO_INTRANET']],
    ['https://www.google.com/search?q=plan', ['LINK_TO_SEARCH']],
    ['https://www.justice.gouv.fr/recherche?text=plan', ['LINK_TO_SEARCH']],
    ['https://search.example.org/?q=plan', ['LINK_TO_SEARCH']],
    ['https://www.justice.gouv.fr/recherche/laureats-2025', []],
    ['https://www.justice.gouv.fr/page?text=plan', []],
    ['https://bit.ly/3xYz', ['LINK_SHORTENED']],
    ['https://www.tinyurl.com/3xYz', ['LINK_SHORTENED']],
    ['https://www.justice.gouv.fr/', ['LINK_TO_FRONT_PAGE']],
    ['https://www.justice.gouv.fr', ['LINK_TO_FRONT_PAGE']],
    ['https://www.justice.gouv.fr/#a', []],
    ['https://l\u0435gifrance.fr/a', ['LINK_LOOKS_DISGUISED']],
    [' https://www.justice.gouv.fr/a ', []],
    ['not an address', []],
    ['', []],
    [null, []],
  ])('B-32 is told of %s by its address alone', (url, hints) => {
    expect(ofLink(url)).toEqual(hints);
  });

  it('has a sentence in both languages', () => {
    for (const hint of EVIDENCE_HINTS) {
      expect(Object.values(EVIDENCE_HINT_SENTENCES[hint]).every((sentence) => sentence.endsWith('.'))).toBe(true);
    }
  });
});
