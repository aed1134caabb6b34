/** What CSS sets, as `fill` and `url(#a)`. */
export type Declaration = readonly [property: string, value: string];

/** The style sheets of a drawing, read as far as which elements each rule may be about. */
export class DrawingStyles {
  /** By `.class`, `#id`, the name of an element, or `*` for what is about any. */
  private readonly rules = new Map<string, Declaration[]>();

  /** Reads a sheet. */
  add(sheet: string): void {
    for (const chunk of withoutComments(sheet).split('}')) this.addChunk(chunk.split('{'));
  }

  /** What the sheets say of an element. */
  of(name: string, attributes: ReadonlyMap<string, string>): Declaration[] {
    if (this.rules.size === 0) return [];
    const classes = (attributes.get('class') ?? '').split(/\s+/).map((one) => `.${one}`);
    const keys = ['*', name, ...classes, `#${attributes.get('id') ?? ''}`];
    return keys.flatMap((key) => this.rules.get(key) ?? []);
  }

  /** What stands before the end of a rule: the selectors of those around it, and what they declare; its own come last. */
  private addChunk(parts: string[]): void {
    let selector = '*';
    for (const [index, part] of parts.entries()) {
      const end = index === parts.length - 1 ? part.length : part.lastIndexOf(';') + 1;
      const found = declarationsIn(part.slice(0, end)).filter(([, value]) => /(?:url|blur|shadow|path)\(/i.test(value));
      if (found.length > 0) for (const key of keysOf(selector)) this.put(key, found);
      selector = part.slice(end);
    }
  }

  private put(key: string, found: Declaration[]): void {
    const there = this.rules.get(key);
    if (there) for (const one of found) there.push(one);
    else this.rules.set(key, [...found]);
  }
}

const COMMENT = String.raw`\/\*[\s\S]*?(?:\*\/|$)`;
/** A text in quotes, an address without them, or a character by itself: a comment, a brace or a semicolon in it is none. */
const WHOLE = String.raw`"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?|(?:url|\\[\w -]{1,30})\(\s*(?!["'\s])[^)]*\)?|\\[\s\S]`;
const PIECE = new RegExp(`(${COMMENT})|${WHOLE}`, 'gi');

/** CSS without comments, and with escapes for what would end a rule or a declaration and is only text. */
export function withoutComments(css: string): string {
  return css.replace(PIECE, (piece: string, comment?: string) =>
    comment === undefined ? piece.replace(/[{};]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `) : ' ',
  );
}

/** The declarations in a rule or in `style`, without comments, with CSS escapes replaced. */
export function declarationsIn(text: string): Declaration[] {
  return text.split(';').flatMap((one): Declaration[] => {
    const colon = one.indexOf(':');
    if (colon < 0) return [];
    return [[unescaped(one.slice(0, colon)).trim().toLowerCase(), unescaped(one.slice(colon + 1)).trim()]];
  });
}

/** CSS with its escapes replaced by what they stand for (CSS Syntax 3, 4.3.7). */
export function unescaped(css: string): string {
  return css.replace(/\\(?:([\da-f]{1,6})\s?|)/gi, (_, hex) =>
    hex ? String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)) : '',
  );
}

/** What the elements that a selector selects are known by; what is not plain may select any. */
function keysOf(selector: string): string[] {
  if (/[(|\\&]/.test(selector)) return ['*'];
  return selector.split(',').map((one) => {
    const compound =
      one
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? '';
    const [whole = '', name] = /^(?:[\w-]+|\*)?([.#][\w-]+)?/.exec(compound) ?? [];
    return name ?? (whole === '' ? '*' : whole);
  });
}
