/** What showing a drawing (SVG) takes. */
export interface Drawing {
  /** Its elements, each as often as it is shown. */
  shapes: number;
  /** Whether it declares texts of its own, which may name each other until they fill the memory. */
  declaresEntities: boolean;
  /** The first bytes of the pictures inside it. */
  pictures: Uint8Array[];
}

const ID = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const REFERENCE = /(?:href\s*=\s*["']\s*|url\(\s*["']?\s*)#([^"')\s]+)/g;
/** As many bytes as the head of a picture takes. */
const PICTURE = /data:image\/[a-z+.-]{1,20};base64,\s*([A-Za-z0-9+/]{1,20000})/g;

/** An element that others can refer to, with what lies in it; or the whole drawing. */
interface Part {
  elements: number;
  parts: Part[];
  refersTo: string[];
}

/** Reads a drawing as far as its elements go and what they refer to. */
export function readDrawing(svg: string): Drawing {
  const whole = newPart();
  const named = new Map<string, Part>();
  const open = [whole];
  for (const tag of tagsIn(svg)) {
    if (tag.startsWith('</')) {
      if (open.length > 1) open.pop();
      continue;
    }
    let part = open.at(-1) ?? whole;
    const [, double, single] = ID.exec(tag) ?? [];
    const id = double ?? single;
    if (id !== undefined) {
      const inner = newPart();
      part.parts.push(inner);
      if (!named.has(id)) named.set(id, inner);
      part = inner;
    }
    part.elements += 1;
    for (const [, to = ''] of tag.matchAll(REFERENCE)) part.refersTo.push(to);
    if (!tag.endsWith('/>')) open.push(part);
  }
  const pictures = [...svg.matchAll(PICTURE)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
  return { shapes: shapesIn(whole, named), declaresEntities: /<!ENTITY\b/.test(svg), pictures };
}

const newPart = (): Part => ({ elements: 0, parts: [], refersTo: [] });

/** The tags of elements, in order; comments and what is not text are passed over. */
function* tagsIn(svg: string): Generator<string> {
  for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', at)) {
    const kind = OTHER.find(([start]) => svg.startsWith(start, at));
    const end = kind ? svg.indexOf(kind[1], at) : endOfTag(svg, at);
    if (end < 0) return;
    if (!kind) yield svg.slice(at, end + 1);
    at = end + 1;
  }
}

const OTHER = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

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

/** How many elements are shown; what refers to itself is shown once, as browsers do. */
function shapesIn(whole: Part, named: ReadonlyMap<string, Part>): number {
  const shapes = new Map<Part, number>();
  const begun = new Set<Part>();
  const waiting = [whole];
  for (let part = waiting.at(-1); part; part = waiting.at(-1)) {
    const used = [...part.parts, ...part.refersTo.flatMap((id) => named.get(id) ?? [])];
    if (begun.has(part)) {
      waiting.pop();
      if (shapes.has(part)) continue;
      shapes.set(
        part,
        used.reduce((sum, other) => sum + (shapes.get(other) ?? 0), part.elements),
      );
    } else {
      begun.add(part);
      for (const other of used) if (!begun.has(other)) waiting.push(other);
    }
  }
  return shapes.get(whole) ?? 0;
}
