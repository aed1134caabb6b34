import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { classPath, isInstalled } from './install.mjs';

const PROFILES = ['ua1', '2a', 'ua2', '4'] as const;

/** Profiles of veraPDF: PDF/UA-1 and PDF/A-2a, PDF/UA-2 and PDF/A-4. */
export type Profile = (typeof PROFILES)[number];

export interface FailedRule {
  profile: Profile;
  /** Clause and number of the test, as in `7.1-3`. */
  rule: string;
  /** Path to the object that failed first. */
  where: string;
  message: string;
}

/** Why tests that need the validator are skipped; undefined when they are not. */
export const whyNoValidator: string | undefined = isInstalled()
  ? undefined
  : 'veraPDF is not installed: node test/verapdf/install.mjs (needs a JDK and Maven)';

if (whyNoValidator !== undefined) {
  if (process.env.EVALREP_REQUIRE_VERAPDF === '1') throw new Error(whyNoValidator);
  process.stderr.write(`Tests with veraPDF are skipped. ${whyNoValidator}\n`);
}

/**
 * Validates files, named by their keys, in one run of veraPDF, and yields the rules that each fails. Throws when one
 * could not be validated at all.
 */
export async function validate(
  files: Record<string, Uint8Array>,
  profiles: readonly Profile[] = ['ua1', '2a'],
): Promise<Record<string, FailedRule[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'evalrep-verapdf-'));
  try {
    const names = Object.keys(files);
    const paths = names.map((_, index) => join(folder, String(index)));
    await Promise.all(paths.map((path, index) => writeFile(path, Object.values(files)[index] ?? '')));
    const options = ['-Xmx2g', '-XX:+UseSerialGC', '-cp', classPath, 'Main', profiles.join(','), ...paths];
    const { stdout } = await promisify(execFile)('java', options, { maxBuffer: 1e8 });
    return resultsByName(names, profiles, stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function resultsByName(names: string[], profiles: readonly Profile[], stdout: string): Record<string, FailedRule[]> {
  const failed: FailedRule[][] = names.map(() => []);
  let done = 0;
  for (const line of stdout.split('\n')) {
    const [path = '', name, rule = '', where = '', message = ''] = line.split('\t');
    const profile = PROFILES.find((known) => known === name);
    if (profile === undefined) continue;
    if (rule === 'done') done++;
    else failed[Number(basename(path))]?.push({ profile, rule, where, message });
  }
  if (done !== names.length * profiles.length) throw new Error(`veraPDF validated ${done} of all files:\n${stdout}`);
  return Object.fromEntries(names.map((name, index) => [name, failed[index] ?? []]));
}
