import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const root = join(import.meta.dirname, '../../..');

/** The requirements of OWASP ASVS 5.0.0, section by section: the level of each, a hyphen for those of level 3. */
const LEVELS = {
  '1.1': '22',
  '1.2': '111112222',
  '1.3': '11222222222',
  '1.4': '222',
  '1.5': '12',
  '2.1': '122',
  '2.2': '112',
  '2.3': '1222',
  '2.4': '2',
  '3.2': '11',
  '3.3': '1222',
  '3.4': '112222',
  '3.5': '11122',
  '3.7': '22',
  '4.1': '122',
  '4.2': '2',
  '4.3': '22',
  '4.4': '1222',
  '5.1': '2',
  '5.2': '112',
  '5.3': '11',
  '5.4': '222',
  '6.1': '122',
  '6.2': '111111112222',
  '6.3': '1122',
  '6.4': '1122',
  '6.5': '22222',
  '6.6': '222',
  '6.8': '2222',
  '7.1': '222',
  '7.2': '1111',
  '7.3': '22',
  '7.4': '11222',
  '7.5': '22',
  '7.6': '22',
  '8.1': '12',
  '8.2': '112',
  '8.3': '1',
  '8.4': '2',
  '9.1': '111',
  '9.2': '1222',
  '10.1': '22',
  '10.2': '22',
  '10.3': '2222',
  '10.4': '11111222222',
  '10.5': '22222',
  '10.6': '22',
  '10.7': '222',
  '11.1': '22',
  '11.2': '222',
  '11.3': '112',
  '11.4': '1222',
  '11.5': '2',
  '11.6': '2',
  '12.1': '122',
  '12.2': '11',
  '12.3': '2222',
  '13.1': '2',
  '13.2': '22222',
  '13.3': '22',
  '13.4': '12222',
  '14.1': '22',
  '14.2': '1222',
  '14.3': '122',
  '15.1': '122',
  '15.2': '122',
  '15.3': '1222222',
  '16.1': '2',
  '16.2': '22222',
  '16.3': '2222',
  '16.4': '222',
  '16.5': '222',
  '17.1': '2',
  '17.2': '2222',
  '17.3': '22',
};

const WANTED = Object.entries(LEVELS).flatMap(([section, levels]) =>
  [...levels].flatMap((level, place) => (level === '-' ? [] : [`V${section}.${place + 1} ${level}`])),
);

interface Row {
  requirement: string;
  level: string;
  status: string;
  proof: string;
  about: string;
  remark: string;
}

const rows = parse(readFileSync(join(root, 'docs/asvs.csv')), { columns: true }) as Row[];

/** All that tests say: the lines of their files where an id stands in a text. */
const titles = ['apps', 'libs', 'tools']
  .flatMap((folder) =>
    globSync(`${folder}/**/*.{spec,e2e}.ts`, { cwd: root, exclude: (name) => name === 'node_modules' }),
  )
  .filter((file) => !file.endsWith('asvs.spec.ts'))
  .flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'))
  .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line))
  .flatMap((line) => line.match(/(['"`]).*?\b[A-Z]+-?\d+(\.\d+)*\b.*?\1/g) ?? []);
const tested = new Set(titles.flatMap((title) => title.match(/\b(?:[A-Z]-\d\d|V\d+\.\d+\.\d+)\b/g) ?? []));

describe('A-60 docs/asvs.csv', () => {
  it('has each requirement of levels 1 and 2, once and in order', () => {
    expect(WANTED).toHaveLength(253);
    expect(rows.map(({ requirement, level }) => `${requirement} ${level}`)).toEqual(WANTED);
  });

  it('has no empty cell, and no status but pass, n.a. and gap', () => {
    expect(rows.filter((row) => Object.values(row).some((cell) => !cell.trim()))).toEqual([]);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['pass', 'n.a.', 'gap']));
  });

  it('names tests and files that there are, and at least one for each pass', () => {
    const proofs = rows.flatMap(({ requirement, proof }) =>
      proof === '-' ? [] : proof.split(' ').map((one) => ({ requirement, one })),
    );
    const missing = proofs.filter(({ one }) => (one.includes('/') ? !existsSync(join(root, one)) : !tested.has(one)));
    expect(missing).toEqual([]);
    expect(rows.filter(({ status, proof }) => (status === 'pass') === (proof === '-'))).toEqual([]);
  });

  it('says why a requirement does not apply, and what a gap lacks', () => {
    expect(rows.filter(({ status, remark }) => status !== 'pass' && remark.length < 4)).toEqual([]);
  });
});
