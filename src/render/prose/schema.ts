import type { Options } from 'rehype-sanitize';

/**
 * What may be in the HTML of a text; everything else is taken out. Ids, classes and roles are all evalrep's own: Markdown
 * has no means to give any. An image is only ever a picture of the evaluation.
 */
export const allowed: Options = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'hr', 'pre', 'ul', 'ol', 'li', 'div', 'section'],
    ...['blockquote', 'footer', 'aside', 'figure', 'figcaption', 'img'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['em', 'strong', 'del', 'code', 'a', 'sup', 'br'],
  ],
  attributes: {
    '*': ['id', 'className', 'role', 'ariaLabel', 'dataTag', 'lang', 'dir'],
    a: ['href', 'rel'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start'],
    div: ['tabIndex'],
    th: ['scope'],
  },
  // An image by a path has no protocol.
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['data'] },
  // Ids have to stay as they are: links and page numbers go by them.
  clobber: [],
  strip: ['script', 'style'],
};
