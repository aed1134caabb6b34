const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39], cyan: [36, 39] } as const;

export type Colour = keyof typeof CODES;

/** `text` in a colour (ANSI, ECMA-48). */
export function paint(colour: Colour, text: string): string {
  const [on, off] = CODES[colour];
  return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
}

/** Lines whose values, with `colour`, are coloured in place of standing in backticks; a value may run on over lines. */
export function paintValues(lines: readonly string[], colour: boolean): string[] {
  const ticks = lines.join('').split('`').length - 1;
  if (!colour || ticks % 2 === 1) return [...lines];
  let inside = false;
  return lines.map((line) =>
    line
      .split('`')
      .map((text, index) => {
        if (index > 0) inside = !inside;
        return inside ? paint('cyan', text) : text;
      })
      .join(''),
  );
}
