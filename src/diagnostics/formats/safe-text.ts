/** Controls but line end and tab, and what turns the direction of text: with them a note could forge a terminal's text. */
export const UNSAFE = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * `text` fit for a terminal: each unsafe character becomes one that shows as unknown, so that columns stay the same. `##[`
 * gives a build server a command wherever it stands.
 */
export function safeText(text: string): string {
  return text.replace(UNSAFE, '\uFFFD').replaceAll('##[', '#\uFE5F[');
}

/** `text` fit for a terminal, with a space for every line end. */
export function onOneLine(text: string): string {
  return safeText(text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)));
}

/**
 * Lines that give GitHub Actions no command: one that begins with `::`, which wrapping can bring there, gets a colon of
 * another kind.
 */
export function withoutCommands(lines: string): string {
  return lines.replace(/^([^\S\n]*):(?=:)/gm, '$1\uFE55');
}
