import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Environment } from '../../environment.ts';
import {
  type BundledArchives,
  bundledArchives,
  chromiumIn,
  lacksLibraries,
  unpackChromium,
  unpackFonts,
} from './bundled-chromium.ts';
import { fontconfig, systemFontconfig } from './fontconfig.ts';
import { keptFolder, type Storage } from './kept-folder.ts';
import type { Executable } from './launch.ts';

/** Makes an installed browser ready to start: its temporary files go into scratch, and on Linux it has a font. */
export async function prepareProgram(path: string, environment: Environment, storage: Storage): Promise<Executable> {
  return { path, headless: true, environment: await surroundings(environment, storage) };
}

/** Unpacks the bundled Chromium, once, and makes it ready to start. */
export async function prepareBundled(environment: Environment, storage: Storage): Promise<Executable> {
  const archives = await bundledArchives();
  const folder = await keptFolder(storage, `chromium-${archives.version}`, (fresh) => unpackChromium(archives, fresh));
  const { program, libraries } = chromiumIn(folder);
  const base = await surroundings(environment, storage);
  if (!(await lacksLibraries(program, base))) return { path: program, headless: 'shell', environment: base };
  const LD_LIBRARY_PATH = [libraries, ...(base.LD_LIBRARY_PATH?.split(':') ?? [])].join(':');
  return { path: program, headless: 'shell', environment: { ...base, LD_LIBRARY_PATH } };
}

/** The environment of a browser: that of evalrep, but with folders for temporary files and fonts of its own. */
async function surroundings(environment: Environment, storage: Storage): Promise<Environment> {
  const temporary = join(storage.temporary, 'tmp');
  await mkdir(temporary, { mode: 0o700 });
  const own = { ...environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  if (process.platform !== 'linux') return own;
  const FONTCONFIG_FILE = await fontSettings(environment, storage, await bundledArchives());
  // Chromium keeps crash reports in one and settings of the desktop in the other, wherever its profile is.
  return { ...own, FONTCONFIG_FILE, XDG_CONFIG_HOME: temporary, XDG_CACHE_HOME: temporary };
}

async function fontSettings(environment: Environment, storage: Storage, archives: BundledArchives): Promise<string> {
  const fonts = await keptFolder(storage, `fonts-${archives.version}`, (fresh) => unpackFonts(archives, fresh));
  const file = join(storage.scratch, 'fonts.conf');
  const cache = join(dirname(fonts), 'fontconfig');
  await writeFile(file, fontconfig(systemFontconfig(environment), fonts, cache));
  return file;
}
