import type { PrintedPdf } from '../printed-pdf.ts';

const types: Record<string, string> = { aside: 'Aside', sect: 'Sect' };

/**
 * An element marked `aside` is an aside, one marked `sect` a section.
 *
 * ISO 14289-1, 7.1; ISO 32000-1, table 333 (Sect). No machine checks it.
 */
export function tagSections({ structure }: PrintedPdf): void {
  structure.root.walk((element) => {
    element.type = types[element.mark ?? ''] ?? element.type;
  });
}
