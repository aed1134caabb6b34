import type { Language } from '../../src/diagnostics/language.ts';
import type { Picture } from '../../src/link/evaluation.ts';
import { embedded } from '../../src/render/pictures/pictures.ts';
import type { Rendering } from '../../src/render/rendering.ts';
import { vocabulary } from '../../src/render/words/word.ts';

/** A picture of one pixel. */
export const dot: Picture = {
  path: 'content/images/dot.png',
  mediaType: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  ),
};

export const pictures: ReadonlyMap<string, Picture> = new Map([[dot.path, dot]]);

/** What rendering knows at the start of a report. */
export function startRendering(language: Language = 'nl', changes: Partial<Rendering> = {}): Rendering {
  return {
    language,
    media: 'screen',
    edition: 'public',
    vocabulary: vocabulary(language, {}),
    pictures: embedded(pictures),
    claimed: new Set(),
    noted: 0,
    ...changes,
  };
}

/** HTML that a reader of a test can follow: pictures left out. */
export function readable(html: string): string {
  return html.replace(/data:[\w/+-]+;base64,[\w+/=]+/g, 'data:…');
}
