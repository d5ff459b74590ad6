/** @jest-environment node */
import { readSheet } from 'read-excel-file/universal';

import { separatedValues } from './separated-values.ts';
import { workbookOf } from './workbook.ts';

/** What a spreadsheet would run, were it not text. */
const HOSTILE = ['=1+1', '+cmd', '-2+3', '@SUM(A1)'];

describe('rows that leave for a spreadsheet', () => {
  it('B-11 begin with no formula in a file of separated values', async () => {
    const text = await separatedValues(
      HOSTILE.map((cell) => [cell]),
      'fr',
    ).text();
    const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(lines).toEqual(HOSTILE.map((cell) => `'${cell}`));
  });

  it('are separated as the language has it, with its decimals', async () => {
    const rows = [['a', 1.5, null]];
    expect(await separatedValues(rows, 'fr').text()).toContain('a;1,5;\r\n');
    expect(await separatedValues(rows, 'en').text()).toContain('a,1.5,\r\n');
  });

  it('B-11 are text, numbers and days in a workbook, and never a formula', async () => {
    const columns = [{ heading: 'Quoi', width: 20 }];
    const rows = [...HOSTILE.map((cell) => [cell]), [12], ['2026-11-24'], [null], ['é < & >']];
    const file = await workbookOf([
      { name: 'Une', columns, rows },
      { name: 'Deux', columns, rows: [] },
    ]);
    const workbook = file;
    expect(await readSheet(workbook, 'Une')).toEqual([
      ['Quoi'],
      ...HOSTILE.map((cell) => [cell]),
      ...[[12], [new Date('2026-11-24T00:00:00Z')], [null], ['é < & >']],
    ]);
    expect(await readSheet(workbook, 'Deux')).toEqual([['Quoi']]);
  });
});
