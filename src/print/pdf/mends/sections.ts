import type { PrintedPdf } from '../printed-pdf.ts';

const types: Record<string, string> = { aside: 'Aside', sect: 'Sect', ref: 'Reference' };

/**
 * An element marked `aside` is an aside, one marked `sect` a section, one marked `ref` a reference to another place.
 *
 * ISO 14289-1, 7.1; ISO 32000-1, tables 333 (Sect) and 338 (Reference). No machine checks it.
 */
export function tagSections({ structure }: PrintedPdf): void {
  structure.root.walk((element) => {
    element.type = types[element.mark ?? ''] ?? element.type;
  });
}
