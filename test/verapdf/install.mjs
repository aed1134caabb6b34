// Fetches veraPDF from Maven Central into the user's cache folder, once: node test/verapdf/install.mjs
// Needs a JDK (11 or later) and Maven.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const main = readFileSync(join(here, 'Main.java'));
const pom = readFileSync(join(here, 'pom.xml'), 'utf8');
const version = /<version>([\d.]{3,})</.exec(pom)?.[1];

/** Folder of the validator; complete when it has the file `complete` with the text of Main.java in it. */
export const home = join(cache, 'evalrep', `verapdf-${version}`);

export const classPath = [join(home, 'classes'), join(home, 'lib', '*')].join(delimiter);

export const isInstalled = () =>
  existsSync(join(home, 'complete')) && readFileSync(join(home, 'complete')).equals(main);

function install() {
  mkdirSync(home, { recursive: true });
  const copy = ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies'];
  execFileSync('mvn', [...copy, `-DoutputDirectory=${join(home, 'lib')}`], { stdio: 'inherit' });
  execFileSync('javac', ['-cp', classPath, '-d', join(home, 'classes'), join(here, 'Main.java')], { stdio: 'inherit' });
  writeFileSync(join(home, 'complete'), main);
}

if (argv[1] === fileURLToPath(import.meta.url) && !isInstalled()) install();
