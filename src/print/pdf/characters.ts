/** Classes of bytes in PDF syntax (ISO 32000-1, 7.2.2), shared by the parser of objects and that of content streams. */

export const REGULAR = 0;
export const WHITE_SPACE = 1;
const DELIMITER = 2;

/** Class of each byte. */
export const classOf: Uint8Array = new Uint8Array(256);
for (const code of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) classOf[code] = WHITE_SPACE;
for (const char of '()<>[]{}/%') classOf[char.charCodeAt(0)] = DELIMITER;

/** Value of each byte as a hexadecimal digit, 255 for every other byte. */
export const hexValue: Uint8Array = new Uint8Array(256).fill(255);
for (const char of '0123456789abcdefABCDEF') hexValue[char.charCodeAt(0)] = Number.parseInt(char, 16);
