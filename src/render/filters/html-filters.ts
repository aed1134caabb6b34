import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { ProseOptions } from '../prose/to-html.ts';
import type { Rendering } from '../rendering.ts';
import { escapeHtml, SafeHtml, toHtml, toText } from '../safe-html.ts';
import { type FilterArgument, namedArguments } from '../template/filter-arguments.ts';
import { ProseHtml } from '../template/prose-html.ts';
import { type Filters, perText } from './filter.ts';

const stringifier = unified().use(rehypeStringify).freeze();

/** Texts, links and pictures. */
export function htmlFilters({ media, pictures }: Rendering): Filters {
  return {
    /** `title="{{ item.title | plain }}"`: without mark-up, as attributes need it. */
    plain: toText,
    /** `{{ part.body | prose: level: 3, hang: true }}`; `quote: true` puts quotation marks around it. */
    prose: (value: unknown, ...args: FilterArgument[]) => {
      if (value === null) return '';
      if (!(value instanceof ProseHtml)) throw new TypeError('the filter `prose` is for texts with paragraphs');
      const { level, hang, quote } = namedArguments('prose', args, ['level', 'hang', 'quote']);
      return value.at({
        ...(level === undefined ? {} : { level: headingLevel(level) }),
        hang: hang === true,
        quote: quote === true,
      });
    },
    /** `{{ item.title | link: item.anchor }}`: just the words where the thing has no place in the report. */
    link: (value: unknown, anchor?: unknown) => {
      if (anchor === undefined || anchor === null || anchor === '') return value;
      // A link cannot hold another one.
      const words = toHtml(value).replace(/<\/?a\b(?:"[^"]*"|[^">])*>/g, '');
      return new SafeHtml(`<a href="#${escapeHtml(toText(anchor))}">${words}</a>`, toText(value));
    },
    /** `{{ item.anchor | page }}`: its page number, which printing fills in. */
    page: perText((anchor) =>
      media === 'print' && anchor
        ? new SafeHtml(`<span class="page" data-page-of="${escapeHtml(anchor)}"></span>`, '')
        : '',
    ),
    /** `url({{ report.cover.picture | picture }})`: the picture itself, as an address. */
    picture: perText((path) => pictures.address(path) ?? ''),
    /** `{{ report.cover.picture | image: alt: report.cover.alt }}`: `<img>` with the room that it needs. */
    image: (path: unknown, ...args: FilterArgument[]) => {
      const { alt } = namedArguments('image', args, ['alt']);
      const image = pictures.image(toText(path), toText(alt));
      return image ? new SafeHtml(stringifier.stringify({ type: 'root', children: [image] }), toText(alt)) : '';
    },
  };
}

function headingLevel(value: unknown): NonNullable<ProseOptions['level']> {
  const level = Number(value);
  if (!Number.isInteger(level) || level < 1 || level > 6)
    throw new TypeError(`\`${toText(value)}\` is no level of headings`);
  return level;
}
