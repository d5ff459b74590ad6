import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mayShip } from './licences.ts';
import { direct, root, shipped } from './lockfile.ts';

const EXACT = /^\d+\.\d+\.\d+$/;

/** The table of `docs/packages.md`: what each direct package is for. */
const reasons = readFileSync(join(root, 'docs/packages.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| `([^`]+)` +\| (.*?) *\|$/.exec(line))
  .filter((row) => row !== null)
  .map(([, name = '', reason = '']) => ({ name, reason }));

describe('what is shipped', () => {
  it('is under licences that let us ship it, every package of it', () => {
    expect(shipped.length).toBeGreaterThan(200);
    const others = shipped.filter(({ licence }) => !licence || !mayShip(licence));
    expect(others.map(({ name, version, licence }) => `${name}@${version}: ${licence ?? 'no licence'}`)).toEqual([]);
  });

  it('holds no package that its authors have given up', () => {
    expect(shipped.filter(({ deprecated }) => deprecated)).toEqual([]);
  });

  it('is asked for at exact versions', () => {
    const loose = Object.entries({ ...direct.dependencies, ...direct.devDependencies });
    expect(loose.filter(([, version]) => !EXACT.test(version))).toEqual([]);
  });

  it('has a reason for each package that we name, in the order of package.json, and none for what is gone', () => {
    const named = [...Object.keys(direct.dependencies), ...Object.keys(direct.devDependencies)];
    expect(reasons.map(({ name }) => name)).toEqual(named);
    expect(reasons.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });

  it('is listed by `npm run sbom`: CycloneDX, every package of the lockfile with its licence', () => {
    execFileSync(process.execPath, [join(root, 'tools/supply-chain/sbom.ts')], { cwd: root });
    const bom = JSON.parse(readFileSync(join(root, 'dist/sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      metadata: { component: { name: string } };
      components: { name: string; version: string; licenses?: unknown[] }[];
    };
    expect([bom.bomFormat, bom.metadata.component.name]).toEqual(['CycloneDX', direct.name]);
    const called = ({ name, version }: { name: string; version: string }): string => `${name}@${version}`;
    expect(new Set(bom.components.map(called))).toEqual(new Set(shipped.map(called)));
    expect(bom.components.filter(({ licenses }) => !licenses?.length)).toEqual([]);
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MPL-2.0 OR Apache-2.0)', true],
    ['MIT AND OFL-1.1', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['GPL-3.0-only OR AGPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    ['((MIT OR ISC) AND GPL-2.0-only)', false],
    ['', false],
  ])('%j lets ship: %j', (expression, may) => {
    expect(mayShip(expression)).toBe(may);
  });
});
