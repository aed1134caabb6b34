/** A tag of an element, or the text of a style sheet in the drawing; it is plain where no element stands in it. */
export type Markup =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; isEmpty: boolean }
  | { kind: 'close' }
  /** The type of the document begins to declare elements, attributes or texts of its own. */
  | { kind: 'declarations' }
  | { kind: 'style'; text: string; isPlain: boolean };

/** The tags of a drawing (SVG), in order; comments and what else is not an element are passed over. */
export function* markupIn(svg: string): Generator<Markup> {
  for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', at)) {
    const kind = OTHER.find(([start]) => svg.startsWith(start, at));
    const end = kind?.[1] ? svg.indexOf(kind[1], at) : endOfTag(svg, at);
    if (end < 0) return;
    const tag = svg.slice(at, end + 1);
    at = end + 1;
    if (kind?.[0] === '<!' && tag.includes('[')) yield { kind: 'declarations' };
    if (kind) continue;
    if (tag.startsWith('</')) {
      yield { kind: 'close' };
      continue;
    }
    const [name = ''] = tag.slice(1, 100).split(/[\s/>]/, 1);
    const local = name.slice(name.indexOf(':') + 1);
    yield { kind: 'open', name: local, attributes: attributesOf(tag), isEmpty: tag.endsWith('/>') };
    if (local === 'style' && !tag.endsWith('/>')) {
      const { close, ...sheet } = sheetAt(svg, at, name);
      yield { kind: 'style', ...sheet };
      at = close;
    }
  }
}

/** The text of a style sheet from where it begins, as XML has it, and where its end tag begins. */
function sheetAt(svg: string, from: number, name: string): { text: string; isPlain: boolean; close: number } {
  const texts: string[] = [];
  let isPlain = true;
  let at = from;
  for (let next = svg.indexOf('<', at); next >= 0; next = svg.indexOf('<', at)) {
    texts.push(decoded(svg.slice(at, next)));
    if (svg.startsWith(`</${name}`, next)) return { text: texts.join(''), isPlain, close: next };
    const [start = '', mark = '>'] = OTHER.find(([mark]) => svg.startsWith(mark, next)) ?? [];
    const end = svg.indexOf(mark ?? '>', next + start.length);
    if (end < 0) break;
    if (start === CDATA) texts.push(svg.slice(next + start.length, end));
    if (start === '') isPlain = false;
    at = end + (mark ?? '>').length;
  }
  return { text: texts.join(''), isPlain: false, close: svg.length };
}

const CDATA = '<![CDATA[';

/** What is no element: how it begins and ends; a declaration ends as a tag does. */
const OTHER = [['<!--', '-->'], [CDATA, ']]>'], ['<?', '?>'], ['<!']] as const;

/** Where the tag ends that begins at `start`; -1 where it does not. */
function endOfTag(svg: string, start: number): number {
  let quote = '';
  for (let at = start; at < svg.length; at++) {
    const character = svg[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const quote = /["']/g;
  let from = 1;
  for (let found = quote.exec(tag); found; found = quote.exec(tag)) {
    const end = tag.indexOf(found[0], found.index + 1);
    if (end < 0) break;
    const name = tag.slice(from, found.index).trimEnd().replace(/=$/, '').trimEnd().split(/\s+/).at(-1) ?? '';
    if (!attributes.has(name)) attributes.set(name, decoded(tag.slice(found.index + 1, end)));
    from = end + 1;
    quote.lastIndex = from;
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What an attribute says with its references to characters (XML 1.0, 4.1) replaced. */
function decoded(value: string): string {
  return value.replace(/&(?:#x0*([\da-f]{1,8})|#0*(\d{1,8})|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) =>
    name ? (NAMED[name] ?? '') : characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
