import { graphemesOf, textWidth } from './text-width.ts';

/**
 * `text` in lines of at most `width` columns, broken at spaces; lines after the first begin with `indent`. A word that
 * fits on no line is broken anywhere.
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const [first = '', ...others] = text.split(' ').flatMap((word) => pieces(word, width - indent.length));
  const lines = [first];
  for (const word of others) {
    const line = lines.at(-1) ?? '';
    if (textWidth(line) + 1 + textWidth(word) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}

function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const parts = [''];
  let used = 0;
  for (const grapheme of graphemesOf(word)) {
    if (used + grapheme.width > width) {
      parts.push('');
      used = 0;
    }
    parts[parts.length - 1] += grapheme.text;
    used += grapheme.width;
  }
  return parts;
}
