import { tagText } from '../pdf/tag-text.ts';

/** How many sections of each chapter are shown where a report is too long to be read whole. */
const SHOWN = 2;

/**
 * The tags of a report as its reviewers read them: without numbers of pages and places on them, which follow from the size
 * of the text, and without the fingerprint of the whole.
 */
export function readableTags(pdf: Uint8Array): string[] {
  return tagText(pdf)
    .replaceAll(/ BBox=\[[^\]]*\]/g, ' BBox')
    .replaceAll(/"[\da-f]{12}\. /g, '"#. ')
    .replaceAll(/\bp\.[ \u00a0]\d+/g, 'p. #')
    .split('\n')
    .map((line, index, lines) =>
      isEntry(lines, index) ? line.replace(/"\d+ /g, '"# ').replace(/ \d+"/g, ' #"') : line,
    )
    .map((line) => line.trimEnd());
}

/** Whether a line is of a link with the number of its page in front or behind: an entry of a list of contents. */
function isEntry(lines: readonly string[], index: number): boolean {
  const link = lines.slice(Math.max(0, index - 2), index + 2).join('\n');
  return /^\s*(?:→ #\S+ )?"(?:\d+ .*|.* \d+)"$/.test(lines[index] ?? '') && /Link\n.*\n\s*→ #/.test(link);
}

/** The same with no more than the first sections of each chapter. */
export function firstSections(lines: readonly string[]): string[] {
  let sections = 0;
  return lines.flatMap((line) => {
    if (/^ {2}H2 /.test(line)) sections = 0;
    const isSection = /^ {2}H3 /.test(line);
    if (isSection) sections += 1;
    if (sections <= SHOWN) return [line];
    return isSection ? [line, '    (…)'] : [];
  });
}
