import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const LIST = join(root, 'docs', 'licences.md');

/** Licences (SPDX) of what may be installed with a program under MIT without asking more of those who pass it on. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'OFL-1.1', // fonts, which the report holds
  'PSF-2.0',
];

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
}

const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const locked: Record<string, Locked> = json('package-lock.json').packages;
const everything = Object.entries(locked).filter(([path]) => path !== '');
/** Where npm puts what it installs with evalrep. */
const installed = everything.filter(([, { dev, devOptional }]) => !dev && !devOptional);

function licenceOf(path: string): string {
  const { license } = json(`${path}/package.json`);
  return typeof license === 'string' ? license : `unknown (${path})`;
}

test('licences go with that of evalrep, and docs/licences.md lists them all', () => {
  const byLicence = new Map<string, string[]>();
  for (const [path, { version }] of installed) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = licenceOf(path);
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
  }
  const licences = [...byLicence.keys()].sort();
  expect(licences.filter((licence) => !ALLOWED.includes(licence))).toEqual([]);

  const direct = Object.keys(locked['']?.dependencies ?? {}).length;
  const text = `# Licences

evalrep itself is under the MIT licence. npm installs ${installed.length} packages with it: ${direct} that evalrep names, and what these
need. All of them may be passed on with a program under MIT. Their texts lie in the packages; those of what the command
holds in itself lie beside it, in \`dist/bin/licences.txt\`.

${licences.map((licence) => `## ${licence}\n\n${[...new Set(byLicence.get(licence))].sort().join(', ')}\n`).join('\n')}`;
  if (process.env.UPDATE_EXPECTED) writeFileSync(LIST, text);
  expect(readFileSync(LIST, 'utf8')).toBe(text);
});

test('what is installed is fixed by its hash, and from no place in particular', () => {
  for (const [path, { resolved, integrity }] of everything) {
    expect({ path, resolved, integrity }).toEqual({
      path,
      resolved: undefined,
      integrity: expect.stringMatching(/^sha512-/),
    });
  }
});

test('installing evalrep runs no script, of its own or of what it needs', () => {
  const scripts = Object.keys(json('package.json').scripts);
  expect(scripts.filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});
