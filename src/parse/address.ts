/** The scheme of an address (`https:`), lower case; undefined for a path. Hidden characters don't hide one. */
export function schemeOf(url: string): string | undefined {
  const visible = [...url].filter((character) => character > ' ').join('');
  if (visible.startsWith('//') || visible.startsWith('\\\\')) return '//';
  return /^[a-z][a-z0-9+.-]*:/i.exec(visible)?.[0].toLowerCase();
}

/** An address as messages show it: a long one without its end. */
export function shorten(url: string): string {
  return url.length > 60 ? `${url.slice(0, 57)}…` : url;
}
