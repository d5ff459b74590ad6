// The first screen's JavaScript has to stay light: what `index.html` loads before anything is shown, gzipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './workspace/terminal.mjs';

const BUILT = join(root, 'dist/dashboard/browser');

/** At most so many bytes, gzipped. */
export const BUDGET = 200_000;

/** The scripts that the built page loads at once, those they import included, with their weight in bytes. */
export function initialScripts() {
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const names = new Set([...page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, name]) => name));
  // An import at the top of a script is loaded with it; `import()` is not.
  for (const name of names) {
    const text = readFileSync(join(BUILT, name), 'utf8');
    for (const [, other] of text.matchAll(/(?:^|[;}\s])(?:import|export)\s?[^;("']*["']\.\/([^"']+\.js)["']/g))
      names.add(other);
  }
  return [...names].sort().map((name) => {
    const content = readFileSync(join(BUILT, name));
    return { name, raw: content.length, gzipped: gzipSync(content, { level: 9 }).length };
  });
}

if (import.meta.main ?? process.argv[1]?.endsWith('check-budget.mjs')) {
  const scripts = initialScripts();
  const total = scripts.reduce((sum, { gzipped }) => sum + gzipped, 0);
  for (const { name, gzipped } of scripts) console.log(`  ${(gzipped / 1000).toFixed(1).padStart(7)} kB  ${name}`);
  console.log(
    `  ${(total / 1000).toFixed(1).padStart(7)} kB gzipped in ${scripts.length} scripts, of ${BUDGET / 1000} kB at most`,
  );
  if (scripts.length === 0 || total > BUDGET) {
    console.error('The first screen loads too much JavaScript.');
    process.exitCode = 1;
  }
}
