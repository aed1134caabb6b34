import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Milliseconds after which nobody works on something temporary any more, whoever made it. */
const A_DAY = 86_400_000;
const OWNER = /^([0-9a-f]{8})-(\d+)$/;

/** Names this process in the name or the text of what it makes for a while: `3f2a91bc-4711`. */
export function owner(): string {
  return `${machine()}-${process.pid}`;
}

/** Whether a text is what {@link owner} gives, here or on another machine. */
export function namesOwner(text: string): boolean {
  return OWNER.test(text);
}

/**
 * Whether the process that `text` names (see {@link owner}) left what lies at `path` behind, as one that is killed does: it
 * has ended, or it runs elsewhere, where nobody can tell, and nothing has changed for a day. False where nothing lies there.
 */
export function isLeftBehind(path: string, text: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return false;
  const [, where, id] = OWNER.exec(text) ?? [];
  return (where === machine() && !isRunning(Number(id))) || Math.abs(Date.now() - found.mtimeMs) > A_DAY;
}

/**
 * Removes from `parent` the folders of this user whose names are `prefix`, an owner and something random, and that were
 * left behind. Never throws.
 */
export function removeLeftBehind(parent: string, prefix: string): void {
  try {
    for (const name of readdirSync(parent)) {
      const [, named] = /^([0-9a-f]{8}-\d+)-/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '') ?? [];
      if (named) removeOwn(join(parent, name), named);
    }
  } catch {
    // What can't be listed can't be tidied, and what is in the way of the work itself will be told.
  }
}

/** Of others nothing is removed: who is root and follows them into a shared folder could be led astray. */
function removeOwn(path: string, named: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) return;
  if (isLeftBehind(path, named)) rmSync(path, { recursive: true, force: true });
}

/** Processes have the same numbers on other machines that share a drive, and in containers on this one. */
function machine(): string {
  let processes = '';
  try {
    processes = readlinkSync('/proc/self/ns/pid');
  } catch {
    // only Linux has it
  }
  return createHash('sha256').update(`${hostname()} ${processes}`).digest('hex').slice(0, 8);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
