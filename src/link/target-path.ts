import { posix } from 'node:path';

/** The path inside the evaluation of a target that is written from `folder`. */
export function pathFrom(folder: string, target: string): string {
  return posix.normalize(posix.join(folder, decode(target)));
}

/** Where a target was probably meant to lead: from the top of the evaluation, or with other slashes. */
export function meantBy(target: string, folder: string): string {
  const written = target.replaceAll('\\', '/');
  return written.startsWith('/') ? written.replace(/^\/+/, '') : pathFrom(folder, written);
}

export function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
