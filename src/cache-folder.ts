import { posix, win32 } from 'node:path';
import type { Environment } from './environment.ts';

/**
 * Where evalrep keeps what it need not make twice; EVALREP_CACHE overrides it, or turns it `off`.
 * Yields nothing then, and where the system does not say what is the user's own folder.
 */
export function cacheFolder(platform: NodeJS.Platform, environment: Environment): string | undefined {
  const { EVALREP_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment;
  if (EVALREP_CACHE) return EVALREP_CACHE === 'off' ? undefined : EVALREP_CACHE;
  switch (platform) {
    case 'win32':
      return LOCALAPPDATA && win32.join(LOCALAPPDATA, 'evalrep', 'Cache');
    case 'darwin':
      return HOME && posix.join(HOME, 'Library', 'Caches', 'evalrep');
    default:
      // A relative XDG_CACHE_HOME is to be ignored: XDG Base Directory Specification.
      if (XDG_CACHE_HOME?.startsWith('/')) return posix.join(XDG_CACHE_HOME, 'evalrep');
      return HOME && posix.join(HOME, '.cache', 'evalrep');
  }
}
