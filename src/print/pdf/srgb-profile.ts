/** Points of the tone curve: readers make a table of them for every page, and with 1,024 that takes three times as long. */
const CURVE_POINTS = 256;

/**
 * A display profile of the sRGB colour space (IEC 61966-2-1), in the format of ICC.1:2001-04 (version 2.4), with the
 * primaries adapted to the D50 white point that profiles are relative to.
 */
export function srgbProfile(): Buffer {
  const curve = toneCurve();
  const tags: [string, Buffer][] = [
    ['desc', description('sRGB')],
    ['cprt', Buffer.from('text\0\0\0\0No copyright\0', 'latin1')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const data: Buffer[] = [];
  const offsets = new Map<Buffer, number>();
  let end = 128 + table.length;
  tags.forEach(([signature, value], index) => {
    const offset = offsets.get(value) ?? end;
    if (offset === end) {
      const padded = Buffer.alloc(Math.ceil(value.length / 4) * 4);
      value.copy(padded);
      data.push(padded);
      offsets.set(value, offset);
      end += padded.length;
    }
    const at = 4 + 12 * index;
    table.write(signature, at, 'latin1');
    table.writeUInt32BE(offset, at + 4);
    table.writeUInt32BE(value.length, at + 8);
  });
  return Buffer.concat([header(end), table, ...data]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02400000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [index, value] of [2026, 1, 1].entries()) bytes.writeUInt16BE(value, 24 + 2 * index);
  bytes.write('acsp', 36, 'latin1');
  xyz(0.9642, 1, 0.8249).copy(bytes, 68, 8);
  return bytes;
}

/** A colour; three numbers of 16 bits before and 16 after the point. */
function xyz(...values: [number, number, number]): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.write('XYZ ', 'latin1');
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 0x10000), 8 + 4 * index);
  return bytes;
}

/** From encoded values to light. */
function toneCurve(): Buffer {
  const bytes = Buffer.alloc(12 + 2 * CURVE_POINTS);
  bytes.write('curv', 'latin1');
  bytes.writeUInt32BE(CURVE_POINTS, 8);
  for (let point = 0; point < CURVE_POINTS; point++) {
    const encoded = point / (CURVE_POINTS - 1);
    const light = encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(light * 0xffff), 12 + 2 * point);
  }
  return bytes;
}

/** A text in ASCII, followed by empty ones in Unicode and in the script of the Macintosh. */
function description(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, 'latin1');
  const head = Buffer.alloc(12);
  head.write('desc', 'latin1');
  head.writeUInt32BE(ascii.length, 8);
  return Buffer.concat([head, ascii, Buffer.alloc(4 + 4 + 2 + 1 + 67)]);
}
