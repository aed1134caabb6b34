import { newPart, type Part, type Reference, shapesIn } from './cost.ts';
import { type Declaration, DrawingStyles, declarationsIn, unescaped, withoutComments } from './styles.ts';
import { type Markup, markupIn } from './tags.ts';

/** What showing a drawing (SVG) takes. */
export interface Drawing {
  /** Its elements, each as often as it is shown, and what paints them. */
  shapes: number;
  /** Whether it declares texts or attributes of its own, which may name each other until they fill the memory. */
  declaresEntities: boolean;
  /** What in it can keep a browser busy for hours, or hides what does. */
  slow: string | undefined;
  /** The first bytes of the pictures inside it. */
  pictures: Uint8Array[];
}

/** Effects that are worked out for each pixel from many others, or from formulas. */
const SLOW_EFFECT =
  /^fe(?:Turbulence|ConvolveMatrix|Morphology|DiffuseLighting|SpecularLighting|DisplacementMap|Image|Tile)$/;
/** So many shapes take as long as one effect on the whole drawing. */
const SHAPES_OF_EFFECT = 1000;
const EFFECT = /\b(?:blur|drop-shadow)\(/gi;
/** What the elements inside another one, and those that `use` shows, have from it. */
const INHERITED = ['fill', 'stroke', 'marker', 'marker-start', 'marker-mid', 'marker-end'];
const URL_REFERENCE = /url\(\s*["']?\s*#([^"')\s]+)/gi;
/** As many bytes as the head of a picture takes. */
const PICTURE = /data:image\/[a-z]{1,5};base64,([A-Za-z0-9+/]{1,20000})/gi;
const OTHER_DATA = /(?<![\w-])data:(?!image\/(?:png|jpe?g|gif|webp);base64,|(?:application|font)\/[\w.+-]{1,40};)/i;

type Opened = Extract<Markup, { kind: 'open' }>;
/** The ids of what an element may be painted with, by property: which rule of a style sheet wins is not worked out. */
type Paints = ReadonlyMap<string, readonly string[]>;
/** What may be painted with more is not counted any more. */
const MAX_PAINTS = 16;
/** What an animation may not change: what an element refers to and how many points it has. */
const FIXED = /(?:^|:)(?:href|class|style|d|points)$/;
/** Letters that are written by other bytes than those they are read from here. */
const OTHER_ENCODING = /^\s*<\?xml\b[^>]*?\sencoding\s*=\s*["'](?!(?:utf-?8|us-ascii|iso-8859-1|windows-1252)["'])/i;

/**
 * Reads a drawing as far as its elements go, what they refer to and what can make them slow; no further than `most` elements,
 * as none is shown less than once.
 */
export function readDrawing(svg: string, most = Number.POSITIVE_INFINITY): Drawing {
  const styles = new DrawingStyles();
  const reader = new DrawingReader(styles);
  for (const markup of markupIn(svg)) {
    if (markup.kind !== 'style') continue;
    styles.add(markup.text);
    if (!markup.isPlain) reader.slow ??= '<style>';
    reader.data(unescaped(markup.text));
  }
  for (const markup of markupIn(svg)) {
    reader.read(markup);
    if (reader.elements > most) break;
  }
  const sheet = /@import\b|<\?xml-stylesheet\b/i.exec(svg)?.[0] ?? (OTHER_ENCODING.test(svg) ? 'encoding' : undefined);
  return {
    shapes: Math.max(reader.elements, shapesIn(reader.whole, reader.named)),
    declaresEntities: reader.declares || /<!(?:ENTITY|ATTLIST)\b/.test(svg),
    slow: reader.slow ?? sheet,
    pictures: reader.pictures,
  };
}

class DrawingReader {
  readonly whole = newPart();
  readonly named = new Map<string, Part>();
  elements = 0;
  declares = false;
  slow: string | undefined;
  readonly pictures: Uint8Array[] = [];
  private readonly styles: DrawingStyles;
  private readonly open: { part: Part; paints: Paints }[];

  constructor(styles: DrawingStyles) {
    this.styles = styles;
    this.open = [{ part: this.whole, paints: new Map() }];
  }

  read(markup: Markup): void {
    if (markup.kind === 'close' && this.open.length > 1) this.open.pop();
    if (markup.kind === 'declarations') this.declares = true;
    if (markup.kind === 'open') this.element(markup);
  }

  /** Takes the pictures that a text holds; others than a browser shows as they are may be drawings too. */
  data(text: string): void {
    if (!/data/i.test(text)) return;
    const written = text.replace(/[\t\n\r ]/g, '');
    if (OTHER_DATA.test(written)) this.slow ??= 'data:';
    for (const [, base64 = ''] of written.matchAll(PICTURE)) this.pictures.push(Buffer.from(base64, 'base64'));
  }

  private element(opened: Opened): void {
    const { name, attributes } = opened;
    this.elements += 1;
    if (SLOW_EFFECT.test(name) || animatesReferences(opened)) this.slow ??= `<${name}>`;
    for (const value of attributes.values()) this.data(value);
    const outer = this.open.at(-1) ?? { part: this.whole, paints: new Map() };
    const part = this.partOf(attributes.get('id'), outer.part);
    const declared = [
      ...this.styles.of(name, attributes),
      ...[...attributes].flatMap(([property, value]) =>
        property === 'style' ? declarationsIn(withoutComments(value)) : [],
      ),
      ...[...attributes].flatMap(([property, value]): Declaration[] =>
        property !== 'style' && property !== 'd' && value.includes('(') ? [[property, unescaped(value)]] : [],
      ),
    ];
    part.shapes += /^fe[A-Z]/.test(name) ? SHAPES_OF_EFFECT : 1;
    const paints = new Map(outer.paints);
    for (const declaration of declared) this.declaration(declaration, part, paints);
    for (const reference of referencesOf(opened, paints)) part.references.push(reference);
    if (!opened.isEmpty) this.open.push({ part, paints });
  }

  private partOf(id: string | undefined, outer: Part): Part {
    if (id === undefined) return outer;
    const inner = newPart();
    outer.parts.push(inner);
    if (!this.named.has(id)) this.named.set(id, inner);
    return inner;
  }

  private declaration([property, value]: Declaration, part: Part, paints: Map<string, readonly string[]>): void {
    if (property === 'd' || (property.startsWith('--') && /url\(/i.test(value))) this.slow ??= property;
    part.shapes += SHAPES_OF_EFFECT * (value.match(EFFECT)?.length ?? 0);
    for (const [, id = ''] of value.matchAll(URL_REFERENCE)) {
      if (INHERITED.includes(property)) this.paint(property, id, paints);
      else part.references.push({ ids: [id], times: 1 });
    }
  }

  private paint(property: string, id: string, paints: Map<string, readonly string[]>): void {
    const there = paints.get(property) ?? [];
    if (there.includes(id)) return;
    if ([...paints.values()].flat().length >= MAX_PAINTS) this.slow ??= property;
    else paints.set(property, [...there, id]);
  }
}

/** Whether an element changes in time what is referred to or how many points there are. */
function animatesReferences({ name, attributes }: Opened): boolean {
  if (!/^(?:set|animate)/.test(name)) return false;
  const values = ['to', 'from', 'by', 'values'].map((key) => unescaped(attributes.get(key) ?? ''));
  return (
    FIXED.test(attributes.get('attributeName')?.trim() ?? '') || values.some((value) => /(?:url|path)\(/i.test(value))
  );
}

/** What an element shows besides itself: what `href` names, and what it and that are painted with. */
function referencesOf({ attributes }: Opened, paints: Paints): Reference[] {
  const shown = [...attributes]
    .filter(([name]) => /(?:^|:)href$/.test(name))
    .map(([, value]) => value.replace(/[\t\n\r]/g, '').trim())
    .filter((target) => target.startsWith('#'))
    .map((target) => ({ ids: [decodedFragment(target.slice(1))], times: 1 }));
  const points = paints.size === 0 ? 1 : pointsIn(attributes.get('d') ?? attributes.get('points') ?? '');
  const painted = [...paints].flatMap(([property, ids]) =>
    ids.map((id) => ({ id, times: property.startsWith('marker') ? points : 1 })),
  );
  return [
    ...shown,
    ...painted.map(({ id, times }) => ({ ids: [id], times })),
    ...shown.flatMap(({ ids }) => painted.map(({ id, times }) => ({ ids: [...ids, id], times }))),
  ];
}

/** At least as many points as a path has. */
const pointsIn = (path: string): number => path.match(/\d+(?:\.\d*)?|\.\d+|z/gi)?.length ?? 1;

function decodedFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
