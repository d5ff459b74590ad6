import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READ_BY_HAND } from './licences.ts';
import { direct, root, shipped } from './lockfile.ts';

/**
 * `npm run sbom`: what is shipped, Node included, as CycloneDX (JSON). npm writes it from the lockfile, without the network: it
 * is an inventory, and says nothing about known vulnerabilities.
 */
interface Component {
  name: string;
  version: string;
  'bom-ref': string;
  purl?: string;
  licenses?: unknown[];
}
interface Bom {
  specVersion: string;
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
  metadata: { component: Component };
}

const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
const bom = JSON.parse(execFileSync('npm', args, { cwd: root, maxBuffer: 2 ** 26, encoding: 'utf8' })) as Bom;

// npm names the product after the folder that it lies in.
const product = bom.metadata.component;
const { name, version } = direct;
const [named, ref] = [product['bom-ref'], `${name}@${version}`];
bom.metadata.component = { ...product, name, version, 'bom-ref': ref, purl: `pkg:npm/${ref}` };
for (const dependency of bom.dependencies) if (dependency.ref === named) dependency.ref = ref;
// Its own --omit=dev leaves out what both the product and its tools use, Angular's core among them.
const ours = new Set(shipped.map((one) => `${one.name}@${one.version}`));
bom.components = bom.components.filter((one) => ours.has(`${one.name}@${one.version}`));
const refs = new Set([ref, ...bom.components.map((one) => one['bom-ref'])]);
bom.dependencies = bom.dependencies
  .filter((one) => refs.has(one.ref))
  .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((other) => refs.has(other)) }));
for (const component of bom.components) {
  const licence = READ_BY_HAND[component.name];
  if (licence && !component.licenses?.length) component.licenses = [{ license: { id: licence } }];
}

const file = join(root, 'dist/sbom.cdx.json');
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${bom.components.length} components, CycloneDX ${bom.specVersion}: dist/sbom.cdx.json`);
