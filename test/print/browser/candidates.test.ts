import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../src/environment.ts';
import { candidates, type Place } from '../../../src/print/browser/candidates.ts';

describe('the browsers that are looked for, in order', () => {
  it('on Windows', () => {
    const environment = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\An\\AppData\\Local',
      USERPROFILE: 'C:\\Users\\An',
    };
    const found = lookedFor('win32', environment);
    expect(found.slice(0, 4)).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\An\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
    expect(found).toContain('C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe');
    expect(found.at(-1)).toBe('downloads in C:\\Users\\An\\.cache\\puppeteer');
  });

  it('on macOS', () => {
    expect(lookedFor('darwin', { HOME: '/Users/an' })).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/an/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Users/an/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/an/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      '/Users/an/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      'downloads in /Users/an/.cache/puppeteer',
    ]);
  });

  it('on Linux, with a snap last, because it sees only part of the disk', () => {
    const found = lookedFor('linux', { HOME: '/home/an', PATH: 'tools:/usr/bin/:/opt/bin:/snap/bin' });
    expect(found).toEqual([
      '/usr/bin/google-chrome-stable',
      '/opt/bin/google-chrome-stable',
      '/usr/local/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/opt/bin/google-chrome',
      '/usr/local/bin/google-chrome',
      '/opt/google/chrome/chrome',
      ...found.filter((path) => /edge/.test(path)),
      '/usr/bin/chromium',
      '/opt/bin/chromium',
      '/usr/local/bin/chromium',
      ...found.filter((path) => /chromium-browser/.test(path)),
      '/usr/lib/chromium/chromium',
      ...found.filter((path) => /brave/.test(path)),
      'downloads in /home/an/.cache/puppeteer',
      'bundled',
      '/snap/bin/chromium (snap)',
    ]);
  });

  it('has no bundled browser for other processors', () => {
    const found = candidates('linux', 'arm64', {});
    expect(found).not.toMatchObject({ inOrder: expect.arrayContaining([{ kind: 'bundled' }]) });
  });

  it('begins with the browser and the downloads that puppeteer was told to use', () => {
    const environment = { PUPPETEER_EXECUTABLE_PATH: '/opt/chrome', PUPPETEER_CACHE_DIR: '/var/puppeteer' };
    const found = lookedFor('linux', environment);
    expect(found[0]).toBe('/opt/chrome');
    expect(found).toContain('downloads in /var/puppeteer');
  });

  it('is one browser when somebody chose one; the option goes before the variable', () => {
    const environment = { EVALREP_BROWSER: 'ws://localhost:9222/devtools/browser/1', PATH: '/usr/bin' };
    expect(candidates('linux', 'x64', environment)).toEqual({
      chosenBy: 'EVALREP_BROWSER',
      candidate: { kind: 'running', address: 'ws://localhost:9222/devtools/browser/1' },
    });
    expect(candidates('linux', 'x64', environment, '/snap/bin/chromium')).toEqual({
      chosenBy: '--browser',
      candidate: { kind: 'program', path: '/snap/bin/chromium', snap: true },
    });
  });
});

function lookedFor(platform: NodeJS.Platform, environment: Environment): string[] {
  const found = candidates(platform, 'x64', environment);
  return found.chosenBy === 'nobody' ? found.inOrder.map(inWords) : [];
}

function inWords(place: Place): string {
  if (place.kind === 'downloads') return `downloads in ${place.folder}`;
  if (place.kind === 'program') return place.snap ? `${place.path} (snap)` : place.path;
  return place.kind;
}
