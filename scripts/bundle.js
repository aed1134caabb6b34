// Puts the command line and the packages that it uses in a few files of dist/bin: Node opens each file of a program by
// itself, which took longer than checking a hundred notes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';

/** What prints a PDF: these start programs and unpack files beside their own, and are loaded for a PDF alone. */
const printers = [/^puppeteer-core/, /^@puppeteer\//, /^@sparticuz\//, /^tar-fs$/];

const { output } = await build({
  input: 'src/cli/evalrep.ts',
  platform: 'node',
  external: printers,
  checks: { eval: false }, // gray-matter has an engine for JavaScript, which evalrep takes away
  output: { dir: 'dist/bin', chunkFileNames: '[name].js', minifyInternalExports: false },
});
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
writeFileSync('dist/bin/licences.txt', licences(modules));

/**
 * The licences of the packages that lie in the bundle, as these ask for.
 * @param {string[]} modules
 */
function licences(modules) {
  const folders = modules.map((path) => /.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0]);
  const packages = [...new Set(folders)].filter((folder) => folder !== undefined).sort();
  return packages.map((folder) => `${heading(folder)}\n\n${licenceText(folder)}\n`).join('\n');
}

/** @param {string} folder */
function heading(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${folder} names no licence`);
  return `=== ${name} ${version} (${license})`;
}

/** @param {string} folder */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:[.-].*)?$/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
