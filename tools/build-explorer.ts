import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, type Metafile, type Plugin, build } from 'esbuild';

/**
 * Builds the explorer into `dist/explorer`: nothing in it is fetched from elsewhere and nothing is evaluated, so that it
 * runs under the strictest content policy that Monaco bears.
 */
const root = join(import.meta.dirname, '..');
const source = join(root, 'apps/explorer');
const target = join(root, 'dist/explorer');

const common = {
  absWorkingDir: root,
  outdir: target,
  bundle: true,
  minify: true,
  metafile: true,
  target: 'es2022',
  legalComments: 'linked',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies BuildOptions;

/** Fonts inside style sheets would need `data:` in the policy: ours come as files. */
const noFontsInside: Plugin = {
  name: 'no-fonts-inside',
  setup({ onLoad }) {
    onLoad({ filter: /graphiql[\\/]dist[\\/]style\.css$/ }, async ({ path }) => {
      const css = await readFile(path, 'utf8');
      return { contents: css.replaceAll(/@font-face\s*\{[^}]*\}/g, ''), loader: 'css' };
    });
  },
};

/** Monaco's modules import their style sheets, which GraphiQL's holds already. */
const noStyleTwice: Plugin = {
  name: 'no-style-twice',
  setup({ onLoad }) {
    onLoad({ filter: /monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'js' }));
  },
};

/** Monaco brings a sanitiser of its own, years old: it is given the one that the rest of the page uses. */
const oneSanitiser: Plugin = {
  name: 'one-sanitiser',
  setup({ onLoad }) {
    onLoad({ filter: /monaco-editor[\\/].*[\\/]dompurify\.js$/ }, ({ path }) => ({
      contents: `import purify from 'dompurify'; export default purify; export const { ${[
        'version isSupported sanitize setConfig clearConfig isValidAttribute',
        'addHook removeHook removeHooks removeAllHooks',
      ]
        .join(' ')
        .replaceAll(' ', ', ')} } = purify;`,
      resolveDir: dirname(path),
      loader: 'js',
    }));
  },
};

/** The name that the build gave to what came from an entry point. */
function nameOf(metafile: Metafile, entry: string): string {
  const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint?.endsWith(entry));
  if (!found) throw new Error(`The build of ${entry} gave nothing`);
  return basename(found[0]);
}

const startedAt = performance.now();
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });

const workers = await build({
  ...common,
  format: 'iife',
  entryNames: '[name]-[hash]',
  entryPoints: ['editor/editor', 'language/json/json']
    .map((name) => `monaco-editor/esm/vs/${name}.worker.js`)
    .concat('monaco-graphql/esm/graphql.worker.js'),
});
const addresses = Object.fromEntries(
  ['editor', 'json', 'graphql'].map((name) => [name, `/explorer/${nameOf(workers.metafile, `/${name}.worker.js`)}`]),
);

const page = await build({
  ...common,
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  entryPoints: [join(source, 'src/main.tsx'), join(source, 'src/explorer.css')],
  // GraphiQL asks for Prettier's CommonJS parsers, whose names are lost on the way: their modules have them.
  alias: { 'prettier/parser-graphql': 'prettier/plugins/graphql', 'prettier/parser-babel': 'prettier/plugins/babel' },
  loader: { '.graphql': 'text', '.ttf': 'file', '.woff2': 'file' },
  define: { ...common.define, WORKER_ADDRESSES: JSON.stringify(addresses) },
  plugins: [noFontsInside, noStyleTwice, oneSanitiser],
});

const html = (await readFile(join(source, 'index.html'), 'utf8'))
  .replace('explorer.css', nameOf(page.metafile, 'explorer.css'))
  .replace('main.js', nameOf(page.metafile, 'main.tsx'));
await writeFile(join(target, 'index.html'), html);

const bytes = [workers, page]
  .flatMap(({ metafile }) => Object.values(metafile.outputs))
  .reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`explorer: ${(bytes / 1e6).toFixed(1)} MB in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
