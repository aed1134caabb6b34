import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasGpsPosition } from '../../src/privacy/gps-position.ts';

const square = readFileSync(
  join(import.meta.dirname, '..', 'cases', 'personal-data', 'content/experiments/01-council/images/square.jpg'),
);
/** The Exif data of that picture, from the header of its TIFF structure. */
const tiff = square.subarray(12, 2 + 2 + square.readUInt16BE(4));

/** The same data with its numbers the other way round. */
function littleEndian(data: Buffer): Buffer {
  const turned = Buffer.from(data);
  turned.write('II', 0, 'latin1');
  const swap = (at: number, size: number) => turned.subarray(at, at + size).reverse();
  swap(2, 2);
  swap(4, 4);
  for (const directory of [8, 26]) {
    const entries = data.readUInt16BE(directory);
    swap(directory, 2);
    for (let entry = directory + 2; entry < directory + 2 + 12 * entries; entry += 12) {
      for (const [offset, size] of [
        [0, 2],
        [2, 2],
        [4, 4],
      ] as const)
        swap(entry + offset, size);
      if (data.readUInt16BE(entry + 2) !== 2) swap(entry + 8, 4); // letters stay as they are
    }
  }
  for (let at = 80; at < data.length; at += 4) swap(at, 4);
  return turned;
}

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const number = (value: number, little = false) => {
  const bytes = Buffer.alloc(4);
  if (little) bytes.writeUInt32LE(value);
  else bytes.writeUInt32BE(value);
  return bytes;
};
const pngWith = (type: string, data: Uint8Array) =>
  Buffer.concat([
    bytesOf('\x89PNG\r\n\x1a\n'),
    ...chunk('IHDR', Buffer.alloc(13)),
    ...chunk(type, data),
    ...chunk('IEND', Buffer.alloc(0)),
  ]);
const chunk = (type: string, data: Uint8Array) => [number(data.length), bytesOf(type), data, number(0)];
const webpWith = (type: string, data: Uint8Array) =>
  Buffer.concat([
    bytesOf('RIFF'),
    number(100, true),
    bytesOf('WEBP'),
    bytesOf('VP8X'),
    number(10, true),
    Buffer.alloc(10),
    bytesOf(type),
    number(data.length, true),
    data,
  ]);
const jpegWith = (content: Uint8Array) => {
  const length = Buffer.from([0, 0]);
  length.writeUInt16BE(content.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), length, content, Buffer.from([0xff, 0xd9])]);
};
const xmp = (attribute: string) =>
  bytesOf(`<x:xmpmeta><rdf:Description exif:PixelXDimension="8" ${attribute}/></x:xmpmeta>`);
const located = xmp('exif:GPSLatitude="53,13.1N"');
const xmpMark = bytesOf('http://ns.adobe.com/xap/1.0/\0');

test('a position is found in every kind of picture that may hold one, in both orders of bytes', () => {
  const little = littleEndian(tiff);
  for (const data of [tiff, little]) {
    expect(hasGpsPosition(jpegWith(Buffer.concat([bytesOf('Exif\0\0'), data])))).toBe(true);
    expect(hasGpsPosition(pngWith('eXIf', data))).toBe(true);
    expect(hasGpsPosition(webpWith('EXIF', data))).toBe(true);
    expect(hasGpsPosition(webpWith('EXIF', Buffer.concat([bytesOf('Exif\0\0'), data])))).toBe(true);
  }
});

test('a position is found in XMP', () => {
  expect(hasGpsPosition(jpegWith(Buffer.concat([xmpMark, located])))).toBe(true);
  expect(hasGpsPosition(pngWith('iTXt', Buffer.concat([bytesOf('XML:com.adobe.xmp\0\0\0\0\0'), located])))).toBe(true);
  expect(hasGpsPosition(webpWith('XMP ', located))).toBe(true);
  expect(hasGpsPosition(jpegWith(Buffer.concat([xmpMark, xmp('exif:GPSVersionID="2.2.0.0"')])))).toBe(false);
});

test('a camera that knew no position left none', () => {
  const without = Buffer.from(tiff);
  without.fill(0, 80); // zero by zero, behind the directories
  expect(hasGpsPosition(pngWith('eXIf', without))).toBe(false);
  const other = Buffer.from(tiff);
  other.writeUInt16BE(0x8769, 10); // the directory of Exif's own tags in its place
  expect(hasGpsPosition(pngWith('eXIf', other))).toBe(false);
});

test('other data, and data that breaks off at any byte, tell nothing and do no harm', () => {
  expect(hasGpsPosition(new Uint8Array())).toBe(false);
  expect(hasGpsPosition(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(false);
  expect(hasGpsPosition(bytesOf('GIF89a, and then some more'))).toBe(false);
  for (const whole of [square, pngWith('eXIf', tiff), webpWith('EXIF', tiff)]) {
    for (let end = 0; end < whole.length; end++) expect(() => hasGpsPosition(whole.subarray(0, end))).not.toThrow();
    for (let at = 0; at < whole.length; at++) {
      const broken = Buffer.from(whole);
      broken[at] = 0xff;
      expect(() => hasGpsPosition(broken)).not.toThrow();
    }
  }
});
