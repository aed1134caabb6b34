import type { Limits } from '../../schemas/limits.ts';
import type { PictureFault } from '../diagnostics/rules/references.ts';
import { readDrawing } from './drawing.ts';
import type { Picture } from './evaluation.ts';
import { mediaTypeOf } from './picture.ts';
import { pictureSize } from './picture-size.ts';

/** A shape of a drawing takes as long as this many pixels of a picture. */
const PIXELS_OF_SHAPE = 500;

/** Why a picture takes more of a browser than `limits` allows; undefined where it does not. */
export function pictureFault(picture: Picture, limits: Limits): PictureFault | undefined {
  const size = pictureSize(picture);
  if (size && size.width * size.height > limits.pixels) return { what: 'pixels', ...size };
  if (picture.mediaType !== 'image/svg+xml') return undefined;
  const { shapes, declaresEntities, pictures } = readDrawing(new TextDecoder().decode(picture.bytes));
  if (declaresEntities) return { what: 'entities' };
  if (shapes * PIXELS_OF_SHAPE > limits.pixels) return { what: 'shapes' };
  for (const bytes of pictures) {
    const mediaType = mediaTypeOf(bytes);
    const fault = mediaType && pictureFault({ path: picture.path, mediaType, bytes }, limits);
    if (fault) return fault;
  }
  return undefined;
}
