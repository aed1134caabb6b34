import type { Element } from 'hast';
import type { Picture } from '../../link/evaluation.ts';
import { pictureSize } from './picture-size.ts';

/** The picture itself, as the address of an image. */
export function dataUri({ mediaType, bytes }: Picture): string {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return `data:${mediaType};base64,${base64}`;
}

/** `<img>` of a picture, with the room it needs; `alt` is empty where it is decorative. */
export function pictureElement(picture: Picture, alt: string): Element {
  return {
    type: 'element',
    tagName: 'img',
    properties: { src: dataUri(picture), alt, ...pictureSize(picture) },
    children: [],
  };
}
