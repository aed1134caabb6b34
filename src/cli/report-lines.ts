import { isAbsolute, join, relative, sep } from 'node:path';
import type { InLanguages, Language } from '../diagnostics/language.ts';

/** A file of the report as it was written. */
export interface WrittenFile {
  name: string;
  bytes: Uint8Array;
  /** Of a PDF. */
  pages?: number;
}

const pageWord: InLanguages<[one: string, more: string]> = { nl: ['pagina', "pagina's"], en: ['page', 'pages'] };
const UNITS = ['kB', 'MB', 'GB'];

/** The last lines of a build, one a file: `report/report.pdf   78 pages, 1.2 MB`. Paths start from `cwd` where they lie in it. */
export function reportLines(folder: string, files: readonly WrittenFile[], cwd: string, language: Language): string[] {
  const named = files.map((file) => ({ ...file, path: shortPath(join(folder, file.name), cwd) }));
  const widest = Math.max(...named.map(({ path }) => path.length));
  return named.map(({ path, pages, bytes }) => {
    const [one, more] = pageWord[language];
    const count = pages === undefined ? '' : `${pages} ${pages === 1 ? one : more}, `;
    return `${path.padEnd(widest)}  ${count}${sizeOf(bytes.length, language)}`;
  });
}

function shortPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '..' || short.startsWith(`..${sep}`) || isAbsolute(short) ? path : short;
}

/** `1.2 MB`; in thousands, as file managers show it. */
function sizeOf(bytes: number, language: Language): string {
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = size < 10 ? 1 : 0;
  const shown = Math.max(size, 0.1).toLocaleString(language, {
    minimumFractionDigits: 0,
    maximumFractionDigits: digits,
  });
  return `${shown} ${UNITS[unit]}`;
}
