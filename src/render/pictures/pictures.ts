import type { Element } from 'hast';
import type { Picture } from '../../link/evaluation.ts';
import { pictureSize } from '../../link/picture-size.ts';
import { NO_PICTURE } from '../../link/text-linker.ts';
import { element } from '../prose/hast.ts';

/** How the pictures of a report get into its HTML. A picture is named by its path inside the evaluation. */
export interface Pictures {
  /** The address of a picture; nothing where there is no such picture. */
  address(path: string): string | undefined;
  /** `<img>` of a picture, with the room that it needs; `alt` is empty where it is decorative. */
  image(path: string, alt: string): Element | undefined;
}

/** The report holds its pictures itself. */
export function embedded(pictures: ReadonlyMap<string, Picture>): Pictures {
  const address = (path: string) => {
    const picture = pictures.get(path);
    return picture && dataUri(picture);
  };
  return {
    address,
    image: (path, alt) => {
      const [src, picture] = [address(path), pictures.get(path)];
      return src === undefined || !picture ? undefined : element('img', { src, alt, ...pictureSize(picture) });
    },
  };
}

/** The pictures stay where they are: an address is a path inside the evaluation. */
export const linked: Pictures = {
  address: (path) => encodeURI(path),
  image: (path, alt) => (path === NO_PICTURE ? undefined : element('img', { src: encodeURI(path), alt })),
};

function dataUri({ mediaType, bytes }: Picture): string {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return `data:${mediaType};base64,${base64}`;
}
