import { expect, test } from 'vitest';
import { cacheFolder } from '../src/cache-folder.ts';

test('the cache is where each system keeps such things', () => {
  expect(cacheFolder('linux', { HOME: '/home/an' })).toBe('/home/an/.cache/evalrep');
  expect(cacheFolder('linux', { HOME: '/home/an', XDG_CACHE_HOME: '/var/cache/an' })).toBe('/var/cache/an/evalrep');
  expect(cacheFolder('darwin', { HOME: '/Users/an' })).toBe('/Users/an/Library/Caches/evalrep');
  expect(cacheFolder('win32', { LOCALAPPDATA: 'C:\\An\\Local' })).toBe('C:\\An\\Local\\evalrep\\Cache');
  expect(cacheFolder('linux', { HOME: '/home/an', EVALREP_CACHE: '/cache' })).toBe('/cache');
  expect(cacheFolder('linux', {})).toBeUndefined();
  expect(cacheFolder('linux', { HOME: '/home/an', EVALREP_CACHE: 'off' })).toBeUndefined();
});
