import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Environment } from '../../environment.ts';
import { unpackFiles, unpackProgram } from './unpack.ts';

/** The archives of the Chromium that comes with evalrep, in node_modules. */
export interface BundledArchives {
  /** The version of the package, not quite Chromium's own. */
  version: string;
  folder: string;
}

/** @throws when the package was not installed with evalrep */
export async function bundledArchives(): Promise<BundledArchives> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = resolve(dirname(entry), '..', '..');
  const manifest: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return { version: manifest.version, folder: join(root, 'bin') };
}

/** Where the parts are in a folder that `unpackChromium` filled. */
export const chromiumIn = (folder: string) => ({
  program: join(folder, 'chromium'),
  libraries: join(folder, 'lib'),
});

/**
 * Unpacks Chromium and the libraries that bare systems lack. Its software renderer for 3D graphics is left packed:
 * nothing in a printed page needs it.
 */
export async function unpackChromium(archives: BundledArchives, folder: string): Promise<void> {
  await unpackProgram(join(archives.folder, 'chromium.br'), chromiumIn(folder).program);
  await unpackFiles(join(archives.folder, 'al2023.tar.br'), folder);
}

/** Unpacks the fonts that come with Chromium (Open Sans). */
export async function unpackFonts(archives: BundledArchives, folder: string): Promise<void> {
  await unpackFiles(join(archives.folder, 'fonts.tar.br'), folder);
}

/**
 * Whether the system lacks a library that `program` needs (libnss3 on a bare Debian, say). Asks the system's own
 * loader, which with LD_TRACE_LOADED_OBJECTS lists what it finds and runs nothing; `ldd` does the same.
 */
export async function lacksLibraries(program: string, environment: Environment): Promise<boolean> {
  const env = { ...environment, LD_TRACE_LOADED_OBJECTS: '1' };
  const traced = promisify(execFile)(program, { env, timeout: 10_000 });
  const { stdout } = await traced.catch((error: { stdout?: string }) => error);
  return stdout?.includes('not found') ?? false;
}
