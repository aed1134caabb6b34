import { readingScript } from '../../src/render/screen/reading-script.ts';

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"<]*")?)*)\s*(\/?)>/y;
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:="([^"<]*)")?/g;

/** What keeps a page from being whole HTML with no script but evalrep's own; undefined where nothing does. */
export function faultOfHtml(html: string): string | undefined {
  const own = `<script>${readingScript()}</script>`;
  const page = html
    .replace(own, '')
    .replace(/^<!doctype html>/i, '')
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '');
  return faultIn(page, (name, attributes) => {
    if (/^(?:script|iframe|object|embed|base|form|frame|style|link)$/i.test(name)) return `<${name}>`;
    for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (/^on|^srcdoc$|^formaction$/i.test(key)) return `attribute ${key}`;
      const isAddress = /^(?:href|src|poster|action|xlink:href|srcset|background)$/i.test(key);
      if (isAddress && !/^(?:#|data:image\/|https?:|mailto:|tel:)/.test(value)) return `address ${value}`;
    }
    return undefined;
  });
}

/** What keeps a text from being well-formed XML; undefined where nothing does. */
export function faultOfXml(xml: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML can't hold them
  const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.exec(xml);
  if (forbidden) return `character ${forbidden[0].charCodeAt(0)}`;
  return faultIn(xml.replace(/^<\?xml[^>]*\?>/, ''), (name, _, isSelfClosed) =>
    VOID.has(name) && !isSelfClosed ? name : undefined,
  );
}

type Judge = (name: string, attributes: string, isSelfClosed: boolean) => string | undefined;

function faultIn(markup: string, judge: Judge): string | undefined {
  const open: string[] = [];
  let at = 0;
  for (let start = markup.indexOf('<'); start >= 0; start = markup.indexOf('<', at)) {
    const stray = /&(?!(?:[a-z]+|#\d+|#x[\da-f]+);)/i.exec(markup.slice(at, start));
    if (stray) return `& in ${stray.input.slice(stray.index, stray.index + 20)}`;
    TAG.lastIndex = start;
    const [tag, slash, name = '', attributes = '', closed] = TAG.exec(markup) ?? [];
    if (tag === undefined) return `no tag: ${markup.slice(start, start + 40)}`;
    at = start + tag.length;
    if (slash === '/') {
      if (open.pop() !== name) return `</${name}> closes another element`;
      continue;
    }
    const fault = judge(name, attributes, closed === '/');
    if (fault !== undefined) return fault;
    if (closed !== '/' && !VOID.has(name)) open.push(name);
  }
  return open.length > 0 ? `<${open.at(-1)}> stays open` : undefined;
}
