import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Dots in an inch: enough to see each block, line and gap, and so little that letters are grey. */
const RESOLUTION = 48;
/** How far a dot may be off, from 0 to 1, before it counts. */
const DOT_TOLERANCE = 0.15;

/** Page `number` (from 1) as a PNG; undefined where pdftoppm is not installed. */
export function pictureOf(pdf: Uint8Array, number: number): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'evalrep-pictures-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const page = String(number);
    const options = ['-png', '-r', String(RESOLUTION), '-f', page, '-l', page, '-singlefile'];
    const { status } = spawnSync('pdftoppm', [...options, file, join(folder, 'page')]);
    return status === 0 ? readFileSync(join(folder, 'page.png')) : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether a picture has nothing but white from `top` up to `bottom` in its left margin, `margin` wide; in millimetres. */
export function isMarginBlank(picture: Buffer, margin: number, top: number, bottom: number): boolean {
  const { data, width } = PNG.sync.read(picture);
  const dots = (length: number) => Math.round((length / 25.4) * RESOLUTION);
  for (let row = dots(top); row < dots(bottom); row++) {
    const from = row * width * 4;
    if (data.subarray(from, from + dots(margin) * 4).some((light) => light !== 255)) return false;
  }
  return true;
}

/** Of all dots, which share differs: 1 where the pages are not of one size. */
export function difference(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  const dots = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: DOT_TOLERANCE });
  return dots / (a.width * a.height);
}
