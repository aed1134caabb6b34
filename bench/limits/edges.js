/** Evaluations just below one usual limit, and below all of them: files as pairs of a path and what it holds. */
import { deflateSync } from 'node:zlib';
import { BASE } from '../growth/kinds.js';

const COUNCIL = 'content/experiments/01-council';
const MB = 1_000_000;
const LINE = 'We met in the school on a rainy evening and spoke of the street until it was late.\n';
/** Twelve hundred characters with as many marks as authors write. */
const ORDINARY = `${LINE.repeat(4)}\n*Nobody* had asked for it: see [the school](https://a.nl).\n\n${LINE.repeat(8)}\n- one\n- two\n`;

/** @param {number} count @param {(index: number) => [string, string | Uint8Array]} file */
function* files(count, file) {
  yield* Object.entries(BASE);
  for (let index = 0; index < count; index++) yield file(index);
}

/** @param {number} index @param {string} text */
const note = (index, text) => /** @type {[string, string]} */ ([`${COUNCIL}/sessions/s${index}.md`, text]);

/** Text of so many bytes in paragraphs. @param {number} bytes */
const prose = (bytes) => `${LINE.repeat(6)}\n`.repeat(Math.floor(bytes / (6 * LINE.length + 1)));

/** A PNG of one grey that is as large as may be in pixels and as small as may be in bytes. */
function png(width, height, grey) {
  const chunk = (type, data) => {
    const bytes = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(bytes.length + 8);
    framed.writeUInt32BE(data.length, 0);
    bytes.copy(framed, 4);
    framed.writeUInt32BE(crc32(bytes), bytes.length + 4);
    return framed;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8); // eight bits of red, green and blue
  const pixels = deflateSync(rowsOf(width, height, grey), { level: 9 });
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** Rows of pixels, each with the number of its filter in front: none. */
function rowsOf(width, height, grey) {
  const rows = Buffer.alloc((3 * width + 1) * height, grey);
  for (let row = 0; row < height; row++) rows[row * (3 * width + 1)] = 0;
  return rows;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** @param {string} content */
const svg = (content) => `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500">${content}</svg>`;

/** Each of so many pictures shown once. @param {number} count @param {string} type @param {(index: number) => string | Uint8Array} picture */
function* shown(count, type, picture) {
  yield* files(count, (index) => [`${COUNCIL}/images/p${index}.${type}`, picture(index)]);
  const lines = Array.from({ length: count }, (_, index) => `![A street](images/p${index}.${type})\n`);
  yield [`${COUNCIL}/conclusion.md`, lines.join('\n')];
}

/** Each of them other than the others, or a browser works it out once. @param {number} index */
const shapes = (index) => svg(`<!-- ${index} -->${'<path d="M0 0h500v500z" opacity=".5"/>'.repeat(99_000)}`);
const MARKS = '*a* b\n\n'.repeat(19_000);

/** @type {Record<string, () => Iterable<[string, string | Uint8Array]>>} */
export const EDGES = {
  'the marks of one note': () => files(1, (index) => note(index, MARKS)),
  'the marks of all notes': () => files(10, (index) => note(index, MARKS)),
  'the tables of all notes': () =>
    files(10, (index) => note(index, `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(14_500)}`)),
  'notes, ordinary ones': () => files(9500, (index) => note(index, ORDINARY)),
  'notes, empty ones': () => files(19_900, (index) => note(index, '')),
  'the characters of one note': () => files(1, (index) => note(index, prose(0.99 * MB))),
  'the words of all notes': () => files(17, (index) => note(index, `${'word '.repeat(0.19 * MB)}\n`)),
  'the unknown keys of all notes': () => files(10, (index) => note(index, keys(44_000))),
  'the bytes of pictures': () => shown(4, 'jpg', (index) => jpeg(19.9 * MB, index)),
  'the pixels of one picture': () => shown(1, 'png', () => png(10_000, 4999, 7)),
  'the pixels of all pictures': () => shown(20, 'png', (index) => png(10_000, 4999, index)),
  'the shapes of one drawing': () => shown(1, 'svg', shapes),
  'the shapes of all drawings': () => shown(20, 'svg', shapes),
  'all at once': function* () {
    const pictures = { jpg: (index) => jpeg(19.9 * MB, index), png: (index) => png(10_000, 4999, index), svg: shapes };
    yield* files(5000, (index) => note(index, ORDINARY));
    yield* files(4, (index) => note(index + 5000, MARKS));
    const names = [...'001111111111222222222'].map((kind, index) => [index, ['jpg', 'png', 'svg'][Number(kind)]]);
    for (const [index, type] of names) yield [`${COUNCIL}/images/p${index}.${type}`, pictures[type](index)];
    const text = names.map(([index, type]) => `![A street](images/p${index}.${type})\n`).join('\n');
    yield [`${COUNCIL}/conclusion.md`, text];
  },
};

/** @param {number} bytes */
const keys = (bytes) =>
  `---\n${Array.from({ length: bytes / 12 }, (_, index) => `k${index}: a\n`).join('')}---\nText.\n`;

/** What begins as a photograph of 20 by 20 pixels and is long. @param {number} bytes @param {number} index */
function jpeg(bytes, index) {
  const small = Buffer.from(PHOTO, 'base64');
  const remark = Buffer.alloc(65_537, index);
  remark.set([0xff, 0xfe, 0xff, 0xff]);
  const remarks = Array.from({ length: Math.floor(bytes / remark.length) }, () => remark);
  return Buffer.concat([small.subarray(0, 2), ...remarks, small.subarray(2)]);
}

/** Twenty by twenty yellow pixels, as JPEG. */
const PHOTO =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i' +
  'Z2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj' +
  'Y2NjY2NjY2P/wAARCAAUABQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA' +
  'FgEBAQEAAAAAAAAAAAAAAAAAAAQG/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AqgM6qAAAAAAf/9k=';
