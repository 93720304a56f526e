import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockfile = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));
const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

it('locks the builds of every package for every platform', () => {
  // npm drops an optional package it cannot find and says nothing; `npm ci` then refuses the lockfile.
  const missing = Object.entries(packages).flatMap(([location, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => packages[`${location}/node_modules/${name}`] === undefined)
      .filter((name) => packages[`node_modules/${name}`] === undefined)
      .map((name) => `${location} -> ${name}`),
  );
  expect(missing).toEqual([]);
});
