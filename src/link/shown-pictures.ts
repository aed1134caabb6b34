import { type Limits, sizeText } from '../../schemas/limits.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import { evaluationTooLarge } from '../diagnostics/rules/files.ts';
import { pictureTooLarge, unsupportedPicture } from '../diagnostics/rules/references.ts';
import type { Picture } from './evaluation.ts';
import { mediaTypeOf, withPlainLineEnds } from './picture.ts';
import { type PictureWork, workOf } from './picture-limits.ts';

/** How many times the pixels of one picture all that are shown may have. */
const ALL_PICTURES = 20;

/** What is known of a file once it was looked at: nothing where it is no picture. */
type Looked = { picture: Picture; work: PictureWork } | undefined;

/** The pictures that the report shows, each looked at once; what it can't show, or not as often, is reported. */
export class ShownPictures {
  readonly diagnostics: Diagnostic[] = [];
  /** By path. */
  readonly byPath = new Map<string, Picture>();
  private readonly looked = new Map<string, Looked>();
  private readonly limits: Limits;
  /** The bytes and the pixels of pictures, as often as they are shown. */
  private readonly used = { pictures: 0, pixels: 0 };

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Keeps a picture for the report, as `target` names it at a place, unless it takes more than the limits allow. */
  show(path: string, bytes: Uint8Array, target: string, at: Place): void {
    const looked = this.lookAt(path, bytes);
    if (!looked) {
      this.diagnostics.push(unsupportedPicture.at(at, { target }));
      return;
    }
    const { picture, work } = looked;
    if ('fault' in work) {
      this.diagnostics.push(pictureTooLarge.at(at, work.fault));
      return;
    }
    this.byPath.set(path, picture);
    const { total, pixels } = this.limits;
    this.use('pictures', picture.bytes.length, total, sizeText(total), at);
    this.use('pixels', work.pixels, ALL_PICTURES * pixels, String(ALL_PICTURES * pixels), at);
  }

  private lookAt(path: string, bytes: Uint8Array): Looked {
    if (this.looked.has(path)) return this.looked.get(path);
    const mediaType = mediaTypeOf(bytes);
    const shown = mediaType === 'image/svg+xml' ? withPlainLineEnds(bytes) : bytes;
    const picture = mediaType && { path, mediaType, bytes: shown };
    const looked = picture && { picture, work: workOf(picture, this.limits) };
    this.looked.set(path, looked);
    return looked;
  }

  /** Reports the first picture with which there is more than `most`. */
  private use(what: 'pictures' | 'pixels', amount: number, most: number, words: string, at: Place): void {
    const before = this.used[what];
    this.used[what] += amount;
    if (before <= most && this.used[what] > most) {
      this.diagnostics.push(evaluationTooLarge.at(at, { what, most: words }));
    }
  }
}
