import { expect, test } from 'vitest';
import type { Picture } from '../../src/link/evaluation.ts';
import { pictureSize } from '../../src/link/picture-size.ts';
import { dot } from '../render/rendering.ts';

function svg(attributes: string): Picture {
  return picture(
    'image/svg+xml',
    Buffer.from(`<?xml version="1.0"?>\n<svg ${attributes}><rect width="1" height="2"/></svg>`),
  );
}

function picture(mediaType: Picture['mediaType'], bytes: Uint8Array): Picture {
  return { path: 'a', mediaType, bytes };
}

const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex');

const exif = 'ffe1 0022 457869660000 4d4d 002a 00000008 0001 0112 0003 00000001 00060000 00000000';
const frame = 'ffc0 0011 08 0014 001e 03 012200 021101 031101';

test.each([
  ['PNG', dot, { width: 1, height: 1 }],
  ['GIF', picture('image/gif', hex('474946383961 2c01 c800')), { width: 300, height: 200 }],
  ['JPEG', picture('image/jpeg', hex(`ffd8 ffe0 0004 0000 ${frame}`)), { width: 30, height: 20 }],
  ['JPEG on its side', picture('image/jpeg', hex(`ffd8 ${exif} ${frame}`)), { width: 20, height: 30 }],
  [
    'WebP, lossy',
    picture('image/webp', hex('52494646 00000000 57454250 56503820 00000000 000000 9d012a 2c01 c800')),
    { width: 300, height: 200 },
  ],
  [
    'WebP, lossless',
    picture('image/webp', hex('52494646 00000000 57454250 5650384c 00000000 2f 2bc13100')),
    { width: 300, height: 200 },
  ],
  [
    'WebP, extended',
    picture('image/webp', hex('52494646 00000000 57454250 56503858 0a000000 00000000 2b0100 c70000')),
    { width: 300, height: 200 },
  ],
  ['SVG', svg('width="30px" height="20"'), { width: 30, height: 20 }],
  ['SVG with a view box', svg('width="100%" viewBox="0 0 30 20.4"'), { width: 30, height: 20 }],
  ['SVG without any', svg('xmlns="x"'), undefined],
  ['a file that breaks off', picture('image/png', hex('89504e47')), undefined],
  ['a file of another kind', picture('image/jpeg', hex('89504e470d0a1a0a')), undefined],
])('the size of %s', (_, file, expected) => {
  expect(pictureSize(file)).toEqual(expected);
});
