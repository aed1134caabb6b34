/** Elements that have a browser connect to a server, policy or no policy; or that give addresses another base. */
const ELEMENTS = /<(?=(?:link|i?frame|frameset|fencedframe|object|embed|applet|portal|webview|base)(?:[\s/>]|$))/gi;
/** Where the name of an attribute can begin: behind a space, a slash or the value before it, or behind a prefix. */
const BEGIN = String.raw`(?<=[\s/"':])`;
/** Attributes that have a browser send something or open another page. */
const SENDING = new RegExp(`${BEGIN}(?:ping|attributionsrc|srcdoc|manifest|(?:form)?action)(?=\\s*=)`, 'gi');
/** White space as HTML and addresses know it. */
const SPACE = String.raw`[\t\n\f\r ]*`;
/** `href` that leads elsewhere than to a place in the report, to the web, to e-mail or to a telephone; pictures are shown. */
const STRAY = new RegExp(
  `${BEGIN}href(?=\\s*=(?!${SPACE}["']?${SPACE}(?:#|https?://|mailto:|tel:|data:image/(?:png|jpeg|gif|webp|svg\\+xml)[;,])))`,
  'gi',
);
/** What sets `href` later, to whatever it likes. */
const LATER = new RegExp(`${BEGIN}attributeName(?=\\s*=\\s*["']?[^"'>]{0,100}href)`, 'gi');

/**
 * Takes from a page what a policy knows nothing of: links to other than the web and the report itself, what sends its reader
 * elsewhere (`<meta http-equiv="refresh">`), and what has a browser connect to a server (`<link rel="preconnect">`, a frame).
 * With a character of it as a reference a name is the same in words and in values, and is no name of an attribute; in words
 * `<` is a reference already.
 */
export function withoutWaysOut(html: string): string {
  return html
    .replace(/(http)-(equiv)/gi, '$1&#45;$2')
    .replace(ELEMENTS, '<no-')
    .replace(SENDING, disguised)
    .replace(STRAY, disguised)
    .replace(LATER, disguised);
}

/** The last character of a name as a reference. */
const disguised = (name: string): string => `${name.slice(0, -1)}&#${name.charCodeAt(name.length - 1)};`;
