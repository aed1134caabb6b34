import { expect, test } from 'vitest';
import { decode } from '../../src/load/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a byte order mark is dropped, and every line end is one character', () => {
  expect(decode(bytes('\uFEFFa\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n' });
});

test('the character that stands for what can not be read may be meant', () => {
  expect(decode(bytes('a\uFFFD'))).toEqual({ text: 'a\uFFFD' });
});

test('another encoding is found at its first character that differs', () => {
  expect(decode(Buffer.from('Een\nCafé voor iedereen', 'latin1'))).toEqual({ invalidAt: { line: 2, column: 4 } });
  expect(decode(Buffer.from('title: x', 'utf16le'))).toEqual({ invalidAt: { line: 1, column: 2 } });
});
