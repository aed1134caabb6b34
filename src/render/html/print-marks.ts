import { Languages } from './languages.ts';
import { MARKS } from './marks.ts';
import { attribute, type Token } from './tokens.ts';

const markAttribute = /\sdata-tag\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i;
const langAttribute = /\slang\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i;

/**
 * Turns `data-tag="toc"` into `lang="nl-x-toc"`: a language is the only thing that Chromium hands on from an element to its
 * tag, and only where the element has an id.
 */
export function markForPrint(tokens: readonly Token[]): Token[] {
  const languages = new Languages();
  let count = 0;
  return tokens.map((token) => {
    languages.see(token);
    if (token.kind !== 'open') return token;
    const mark = attribute(token.source, 'data-tag');
    const isMarked = mark !== undefined && MARKS.has(mark);
    const plain = token.source.replace(markAttribute, '');
    const speaks = token.name !== 'html' && attribute(plain, 'lang') !== undefined;
    if (!isMarked && !speaks) return { ...token, source: plain };
    const id = attribute(plain, 'id') === undefined ? ` id="tag-${++count}"` : '';
    const lang = ` lang="${languages.current || 'und'}${isMarked ? `-x-${mark}` : ''}"`;
    return { ...token, source: plain.replace(langAttribute, '').replace(/^<[^\s/>]+/, (start) => start + id + lang) };
  });
}

/** Takes the marks out of a page for the screen. */
export function removeMarks(tokens: readonly Token[]): Token[] {
  return tokens.map((token) =>
    token.kind === 'open' && token.source.includes('data-tag')
      ? { ...token, source: token.source.replace(markAttribute, '') }
      : token,
  );
}
