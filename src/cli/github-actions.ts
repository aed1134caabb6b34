import { appendFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { Host } from '../load/host.ts';
import type { Io } from './io.ts';
import { writeFailure } from './write-failure.ts';

/**
 * Where the evaluation at `root` lies in the repository that GitHub Actions works on, as `evaluation/`; undefined where it
 * is the repository itself, or lies elsewhere.
 */
export function folderInRepository(root: string, { env }: Io, host: Host): string | undefined {
  const repository = env.GITHUB_WORKSPACE ? host.resolve(env.GITHUB_WORKSPACE) : undefined;
  const evaluation = host.resolve(root);
  if (repository === undefined || evaluation === undefined) return undefined;
  const path = relative(repository, evaluation);
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return `${path.split(sep).join('/')}/`;
}

/**
 * Adds Markdown to the summary that GitHub shows of the job, where there is one.
 * @throws {Failure} where its file can't be written
 */
export function addToJobSummary(markdown: string, { env }: Io): void {
  const path = env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    appendFileSync(path, markdown);
  } catch (error) {
    throw writeFailure(path, error);
  }
}
