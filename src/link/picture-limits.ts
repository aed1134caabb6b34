import type { Limits } from '../../schemas/limits.ts';
import type { PictureFault } from '../diagnostics/rules/references.ts';
import { readDrawing } from './drawing/read-drawing.ts';
import type { Picture } from './evaluation.ts';
import { mediaTypeOf } from './picture.ts';
import { pictureSize } from './picture-size.ts';

/** A shape of a drawing takes as long as this many pixels of a picture. */
const PIXELS_OF_SHAPE = 500;

/** How many pixels a picture asks of a browser each time that it is shown, or why that is more than the limits allow. */
export type PictureWork = { pixels: number } | { fault: PictureFault };

/** What showing a picture takes. */
export function workOf(picture: Picture, limits: Limits): PictureWork {
  const size = pictureSize(picture);
  const pixels = size ? size.width * size.height : 0;
  if (size && pixels > limits.pixels) return { fault: { what: 'pixels', ...size } };
  return picture.mediaType === 'image/svg+xml' ? workOfDrawing(picture, limits) : { pixels };
}

function workOfDrawing({ path, bytes }: Picture, limits: Limits): PictureWork {
  const { shapes, declaresEntities, slow, pictures } = readDrawing(
    new TextDecoder().decode(bytes),
    limits.pixels / PIXELS_OF_SHAPE,
  );
  if (declaresEntities) return { fault: { what: 'entities' } };
  if (slow !== undefined) return { fault: { what: 'slow', name: slow } };
  let pixels = shapes * PIXELS_OF_SHAPE;
  if (pixels > limits.pixels) return { fault: { what: 'shapes' } };
  for (const inside of pictures) {
    const mediaType = mediaTypeOf(inside);
    const work = mediaType && workOf({ path, mediaType, bytes: inside }, limits);
    if (work && 'fault' in work) return work;
    pixels += work?.pixels ?? 0;
  }
  return { pixels };
}
