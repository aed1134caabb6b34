import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { cacheFolder } from '../../cache-folder.ts';
import type { Environment } from '../../environment.ts';
import { type ScratchFolder, scratchFolder } from '../../temporary/scratch-folder.ts';
import { bundledRunsOn, type Candidate, candidates } from './candidates.ts';
import { connect, withoutSecrets } from './connect.ts';
import { type Attempt, chosenBrowserFailed, noBrowser, noTemporaryFiles } from './failures.ts';
import { onThisSystem } from './installed-programs.ts';
import type { Storage } from './kept-folder.ts';
import { type Executable, launch } from './launch.ts';
import { NotStarted } from './not-started.ts';
import type { TimeLimits } from './patience.ts';
import { prepareBundled, prepareProgram } from './prepare.ts';

export interface BrowserOptions {
  /** The path of a browser, the address of a running one (`ws://…`), or `bundled`. Without it, one is looked for. */
  browser?: string;
  /** Milliseconds that each browser may take to start. */
  timeLimit?: number;
  /** Milliseconds that it may take for each answer once it has started: by default as long as Puppeteer waits. */
  patience?: number;
  /** Instead of the environment variables of the process. */
  environment?: Environment;
}

/** A browser to print with. */
export interface OpenBrowser {
  browser: Browser;
  /** For people: `Chromium 147.0.7727.0 (bundled)`. */
  description: string;
  /**
   * Whether Chromium's sandbox is around what it renders. Not as root, nor in most containers; for a browser that ran
   * already it is not ours to know, and it counts as true.
   */
  sandboxed: boolean;
  /** Ends the browser, removes its folders, and lets go of one that ran already. Never throws. */
  close(): Promise<void>;
}

interface Settings extends TimeLimits {
  environment: Environment;
}

/**
 * Opens a Chromium-based browser, offline and with a profile that is thrown away: the one that was chosen or else the
 * first that starts. When the process is interrupted the browser and its folders go with it (see `onInterruption`).
 *
 * @throws Failure when the chosen one does not start, or when there is none
 */
export async function openBrowser(options: BrowserOptions = {}): Promise<OpenBrowser> {
  const environment = options.environment ?? process.env;
  const settings = { environment, timeLimit: options.timeLimit ?? 30_000, patience: options.patience };
  const found = candidates(process.platform, process.arch, environment, options.browser);
  if (found.chosenBy !== 'nobody') {
    const { candidate, chosenBy } = found;
    return await open(candidate, settings).catch((error) => {
      throw chosenBrowserFailed(chosenBy, attempt(candidate, error));
    });
  }
  const attempts: Attempt[] = [];
  for (const candidate of await onThisSystem(found.inOrder)) {
    try {
      return await open(candidate, settings);
    } catch (error) {
      attempts.push(attempt(candidate, error));
    }
  }
  throw noBrowser(attempts, bundledRunsOn(process.platform, process.arch));
}

async function open(candidate: Candidate, settings: Settings): Promise<OpenBrowser> {
  if (candidate.kind === 'bundled' && !bundledRunsOn(process.platform, process.arch)) {
    throw new NotStarted({
      nl: 'de meegeleverde werkt alleen op Linux met een x64-processor',
      en: 'the bundled one runs only on Linux with an x64 processor',
    });
  }
  if (candidate.kind === 'running') {
    const { browser, product } = await connect(candidate.address, settings);
    const close = async () => await browser.disconnect().catch(() => undefined);
    return { browser, description: described(product, candidate), sandboxed: true, close };
  }
  return await openProgram(candidate, settings);
}

/** The socket that Chromium makes in its folder for temporary files, and how long (in bytes) the path of one may be on macOS. */
const SOCKET = 'tmp/.org.chromium.Chromium.AbCdEf/SingletonSocket';
const LONGEST_SOCKET = 103;

type Startable = Exclude<Candidate, { kind: 'running' }>;

async function openProgram(candidate: Startable, settings: Settings): Promise<OpenBrowser> {
  const { environment } = settings;
  const scratch = scratchFor(candidate, environment);
  const short = candidate.kind === 'program' && candidate.snap ? undefined : shortFolder(scratch.path);
  const remove = async () => {
    await short?.remove();
    await scratch.remove();
  };
  try {
    const temporary = short?.path ?? scratch.path;
    const executable = await prepared(candidate, environment, { scratch: scratch.path, temporary });
    const { browser, product, sandboxed, stop } = await launch(executable, scratch.path, settings);
    const close = async () => {
      await stop();
      await remove();
    };
    return { browser, description: described(product, candidate), sandboxed, close };
  } catch (error) {
    await remove();
    throw isDiskFault(error, scratch.path) ? noTemporaryFiles(dirname(scratch.path), error) : error;
  }
}

function scratchFor(candidate: Startable, environment: Environment): ScratchFolder {
  // The folder that a snap and the rest of the system both see.
  const shared = environment.HOME && join(environment.HOME, 'snap', 'chromium', 'common');
  const isSnap = candidate.kind === 'program' && candidate.snap;
  const parent = isSnap && shared && existsSync(shared) ? shared : tmpdir();
  try {
    return scratchFolder(parent, 'evalrep-');
  } catch (cause) {
    throw cause instanceof Error ? noTemporaryFiles(parent, cause) : cause;
  }
}

/**
 * A folder for the browser's own temporary files where those would lie too deep in `scratch`. Undefined where they don't, or
 * where there is no such folder.
 */
function shortFolder(scratch: string): ScratchFolder | undefined {
  if (process.platform === 'win32' || Buffer.byteLength(join(scratch, SOCKET)) <= LONGEST_SOCKET) return undefined;
  try {
    return scratchFolder('/tmp', 'evalrep-');
  } catch {
    return undefined; // this browser may not start, and says why
  }
}

async function prepared(
  candidate: Startable,
  environment: Environment,
  folders: Omit<Storage, 'cache'>,
): Promise<Executable> {
  const cache = cacheFolder(process.platform, environment);
  try {
    if (candidate.kind === 'bundled') return await prepareBundled(environment, { cache, ...folders });
    // A snap cannot read the cache, which is in a hidden folder.
    const storage = { cache: candidate.snap ? undefined : cache, ...folders };
    return await prepareProgram(resolve(candidate.path), environment, storage);
  } catch (cause) {
    if (isDiskFault(cause, folders.scratch)) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new NotStarted(
      { nl: `hij is niet klaar te zetten: ${detail}`, en: `it cannot be set up: ${detail}` },
      { cause },
    );
  }
}

/** Whether nothing can be written to `scratch`: then no browser can be had. */
function isDiskFault(error: unknown, scratch: string): error is Error {
  if (!(error instanceof Error && 'code' in error)) return false;
  const isThere = 'path' in error && String(error.path).startsWith(scratch);
  return isThere || ['ENOSPC', 'EDQUOT', 'EROFS'].includes(String(error.code));
}

/** @throws what is no NotStarted, for that is a bug */
function attempt(candidate: Candidate, error: unknown): Attempt {
  if (!(error instanceof NotStarted)) throw error;
  return { name: nameOf(candidate), reason: error.reason };
}

function nameOf(candidate: Candidate): string {
  switch (candidate.kind) {
    case 'running':
      return withoutSecrets(candidate.address);
    case 'program':
      return candidate.path;
    case 'bundled':
      return 'bundled';
  }
}

function described(product: string, candidate: Candidate): string {
  const [name = '', version = ''] = product.split('/');
  // Without a window Chrome calls itself HeadlessChrome, and the bundled Chromium does too.
  const plain = candidate.kind === 'bundled' ? 'Chromium' : name.replace('Headless', '');
  return `${plain} ${version} (${nameOf(candidate)})`;
}
