import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import { nodeHost } from '../load/host.ts';
import { isInside } from '../load/is-inside.ts';

/**
 * The folder that the report goes to: `out`, from `cwd`, or else `report` in the evaluation at `root`. What lies there under
 * that name came with the notes, so a link may not lead the report out of the evaluation; one that is named may lead anywhere.
 *
 * @throws {Failure} where it would
 */
export function reportFolder(root: string, out: string | undefined, cwd: string): string {
  if (out !== undefined) return resolve(cwd, out);
  const folder = join(root, 'report');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return folder;
  const [inside, target] = [nodeHost.resolve(root), nodeHost.resolve(folder)];
  if (inside !== undefined && target !== undefined && isInside(inside, target)) return folder;
  throw new Failure({
    nl: {
      message: `\`${folder}\` is een snelkoppeling die buiten de evaluatie uitkomt`,
      hint: 'Verwijder haar, of noem met `-o` de map waar het rapport komt.',
    },
    en: {
      message: `\`${folder}\` is a link that leads out of the evaluation`,
      hint: 'Remove it, or name the folder that the report goes to with `-o`.',
    },
  });
}
