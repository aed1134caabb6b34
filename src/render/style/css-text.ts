/** `text` as a CSS string with its quotation marks, safe in a style element: no character ends the string or the element. */
export function cssString(text: string): string {
  // Control characters, and those that would end the string or begin a tag.
  const escaped = text.replace(/[\p{Cc}"\\<>&]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}

/** `text` as a CSS name: what is not an ASCII letter, a digit or a hyphen becomes `_` and its number. */
export function cssName(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}`);
  return /^[A-Za-z]/.test(safe) ? safe : `_${safe}`;
}

/** A style sheet that cannot end the style element it stands in. */
export function inStyleElement(css: string): string {
  return css.replace(/<(?=\/style|!--)/gi, '\\3c ');
}
