import type { Diagnostic } from '../diagnostic.ts';
import type { Range } from '../place.ts';
import { rules } from '../registry.ts';

declare const masked: unique symbol;

/**
 * The lines of a file of the evaluation as they may be shown, each file divided once; undefined where there is none. Only
 * {@link shownSource} makes one, so that no format can print what is masked.
 */
export type ShownSource = ((file: string) => readonly string[] | undefined) & { readonly [masked]: true };

/**
 * What `read` gives, lines ending in `\n`, with `•` in the place of every character at which one of `diagnostics` finds personal data, whatever the
 * severity of its rule: a line may be shown for another finding.
 */
export function shownSource(
  read: (file: string) => string | undefined,
  diagnostics: readonly Diagnostic[] = [],
): ShownSource {
  const ranges = new Map<string, Range[]>();
  for (const { rule, at } of diagnostics) {
    if (!rules.get(rule)?.sensitive) continue;
    const others = ranges.get(at.file);
    if (others) others.push(at.range);
    else ranges.set(at.file, [at.range]);
  }
  const known = new Map<string, readonly string[] | undefined>();
  const show = (file: string) => {
    if (!known.has(file)) known.set(file, mask(read(file)?.split('\n'), ranges.get(file) ?? []));
    return known.get(file);
  };
  return show as ShownSource;
}

function mask(lines: readonly string[] | undefined, ranges: readonly Range[]): readonly string[] | undefined {
  if (lines === undefined) return undefined;
  const shown = new Map<number, string[]>();
  for (const { start, end } of ranges) {
    for (let number = start.line; number <= Math.min(end.line, lines.length); number++) {
      const units = shown.get(number) ?? lines[number - 1]?.split('') ?? [];
      shown.set(number, units);
      units.fill('•', number === start.line ? start.column - 1 : 0, number === end.line ? end.column - 1 : undefined);
    }
  }
  return shown.size === 0 ? lines : lines.map((line, index) => shown.get(index + 1)?.join('') ?? line);
}
