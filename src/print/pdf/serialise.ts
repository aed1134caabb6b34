import { isName, type PdfDict, type PdfObject, PdfRef, PdfString } from './objects.ts';

/** An object but a stream in the syntax of ISO 32000-1, 7.3; one character per byte. */
export function serialise(object: PdfObject): string {
  if (isName(object)) return serialiseName(object);
  if (typeof object === 'number') return serialiseNumber(object);
  if (object instanceof PdfRef) return `${object.number} 0 R`;
  if (object instanceof PdfString) return serialiseString(object.bytes);
  if (Array.isArray(object)) return `[${object.map(serialise).join(' ')}]`;
  if (object instanceof Map) return serialiseDict(object);
  if (object === null || typeof object === 'boolean') return String(object);
  throw new TypeError('A stream is an object of its own and cannot be part of another');
}

export function serialiseDict(dict: PdfDict): string {
  let text = '<<';
  // `for … of` would make an array of each entry, and a report has a hundred thousand.
  dict.forEach((value, key) => {
    text += `${serialiseName(`/${key}`)} ${serialise(value)}`;
  });
  return `${text}>>`;
}

/** Every character but the regular ones from `!` to `~` is escaped (7.3.5). */
function serialiseName(name: string): string {
  if (/^\/[\w.\-+*:]*$/.test(name)) return name;
  const escaped = name.slice(1).replace(/[^!-~]|[#()<>[\]{}/%]/g, (char) => `#${hexByte(char)}`);
  return `/${escaped}`;
}

/** PDF has no exponents (7.3.3). */
function serialiseNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text;
}

/** In parentheses when that reads well, in hexadecimal digits otherwise (7.3.4). */
function serialiseString(bytes: string): string {
  if (/^[ -~]*$/.test(bytes)) return `(${bytes.replace(/[\\()]/g, '\\$&')})`;
  let hex = '';
  for (const char of bytes) hex += hexByte(char);
  return `<${hex}>`;
}

const hexByte = (char: string): string => char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
