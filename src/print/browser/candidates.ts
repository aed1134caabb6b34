import { posix, win32 } from 'node:path';
import type { Environment } from '../../environment.ts';

/** A browser that may be had. Nothing says yet that it is there or that it starts. */
export type Candidate =
  /** A browser that runs already and listens at this address. */
  | { kind: 'running'; address: string }
  /** A program. One from a snap sees no hidden folders and has a temporary folder of its own. */
  | { kind: 'program'; path: string; snap: boolean }
  /** The Chromium that evalrep brings along. */
  | { kind: 'bundled' };

/** Where a browser may be had: known by name, or whatever puppeteer downloaded into a folder. */
export type Place = Candidate | { kind: 'downloads'; folder: string };

/** Either the one browser that somebody chose, and how, or all places to look, the best first. */
export type Candidates =
  | { chosenBy: '--browser' | 'EVALREP_BROWSER'; candidate: Candidate }
  | { chosenBy: 'nobody'; inOrder: Place[] };

/**
 * Where to look for a browser, in order. Pure: it looks at no disk.
 *
 * @param choice the value of `--browser`: a path, the address of a running browser, or `bundled`
 */
export function candidates(
  platform: NodeJS.Platform,
  architecture: string,
  environment: Environment,
  choice?: string,
): Candidates {
  if (choice) return { chosenBy: '--browser', candidate: chosen(choice) };
  const variable = environment.EVALREP_BROWSER;
  if (variable) return { chosenBy: 'EVALREP_BROWSER', candidate: chosen(variable) };

  // This variable is meant for puppeteer, not for us: worth a first try, no reason to give up.
  const meantForPuppeteer = environment.PUPPETEER_EXECUTABLE_PATH;
  return {
    chosenBy: 'nobody',
    inOrder: [
      ...(meantForPuppeteer ? [program(meantForPuppeteer)] : []),
      ...installed(platform, environment).map(program),
      ...downloads(platform, environment),
      ...(bundledRunsOn(platform, architecture) ? [{ kind: 'bundled' } as const] : []),
      // Last, because a snap reads only part of the disk.
      ...(platform === 'linux' ? [program('/snap/bin/chromium')] : []),
    ],
  };
}

/** Whether the bundled Chromium was built for this system. */
export function bundledRunsOn(platform: NodeJS.Platform, architecture: string): boolean {
  return platform === 'linux' && architecture === 'x64';
}

function chosen(value: string): Candidate {
  if (value === 'bundled') return { kind: 'bundled' };
  if (/^(wss?|https?):\/\//i.test(value)) return { kind: 'running', address: value };
  return program(value);
}

function program(path: string): Candidate {
  return { kind: 'program', path, snap: path.startsWith('/snap/') };
}

function installed(platform: NodeJS.Platform, environment: Environment): string[] {
  switch (platform) {
    case 'win32':
      return onWindows(environment);
    case 'darwin':
      return onMac(environment);
    default:
      return onLinux(environment);
  }
}

function onWindows(environment: Environment): string[] {
  const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ];
  return programs.flatMap((path) => roots.flatMap((root) => (root ? [win32.join(root, path)] : [])));
}

function onMac(environment: Environment): string[] {
  const roots = ['/Applications', ...(environment.HOME ? [posix.join(environment.HOME, 'Applications')] : [])];
  const names = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'];
  return names.flatMap((name) => roots.map((root) => posix.join(root, `${name}.app/Contents/MacOS/${name}`)));
}

function onLinux(environment: Environment): string[] {
  const browsers = [
    { names: ['google-chrome-stable', 'google-chrome'], path: '/opt/google/chrome/chrome' },
    { names: ['microsoft-edge-stable', 'microsoft-edge'], path: '/opt/microsoft/msedge/msedge' },
    { names: ['chromium', 'chromium-browser'], path: '/usr/lib/chromium/chromium' },
    { names: ['brave-browser-stable', 'brave-browser'], path: '/opt/brave.com/brave/brave' },
  ];
  const folders = programFolders(environment);
  return browsers.flatMap(({ names, path }) => [
    ...names.flatMap((name) => folders.map((folder) => posix.join(folder, name))),
    path,
  ]);
}

/** The folders of PATH and the usual ones; not those named relative to the current folder, and not the snaps'. */
function programFolders(environment: Environment): string[] {
  const named = (environment.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const all = [...named, '/usr/local/bin', '/usr/bin'].map((folder) => posix.join(folder, '.'));
  return [...new Set(all)].filter((folder) => !folder.startsWith('/snap/'));
}

function downloads(platform: NodeJS.Platform, environment: Environment): Place[] {
  const { join } = platform === 'win32' ? win32 : posix;
  const home = platform === 'win32' ? environment.USERPROFILE : environment.HOME;
  const folder = environment.PUPPETEER_CACHE_DIR ?? (home && join(home, '.cache', 'puppeteer'));
  return folder ? [{ kind: 'downloads', folder }] : [];
}
