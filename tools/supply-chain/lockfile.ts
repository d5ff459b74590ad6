import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READ_BY_HAND } from './licences.ts';

export const root = join(import.meta.dirname, '../..');

/** A package that is shipped, as the lockfile has it. */
export interface Shipped {
  name: string;
  version: string;
  /** An SPDX expression; absent when neither the package nor we say one. */
  licence: string | undefined;
  /** What its authors say of it when they have given it up. */
  deprecated: string | undefined;
}

interface Locked {
  version: string;
  dev?: boolean;
  license?: string;
  deprecated?: string;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/** All that is installed without what is for development alone. */
export const shipped: readonly Shipped[] = Object.entries(packages)
  .filter(([place, { dev }]) => place !== '' && !dev)
  .map(([place, { version, license, deprecated }]) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, version, licence: license ?? READ_BY_HAND[name], deprecated };
  });

/** What the workspace asks for by name. */
export const direct = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
