import { sep } from 'node:path';

/** Whether `path` lies in `folder` or is it; both with every link followed. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
