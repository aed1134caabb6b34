import type { PrintedPdf } from '../../printed-pdf.ts';

/**
 * A list of terms and what is said of them is a list of descriptions, a kind that PDF 2.0 has a name for. There a list
 * with labels may not say that it has none.
 *
 * veraPDF: PDF/UA-2 8.2.5.25-1. ISO 14289-2, 8.2.5.25; ISO 32000-2, 14.8.5.5 (ListNumbering).
 */
export function nameDescriptionLists({ structure }: PrintedPdf): void {
  structure.root.walk(({ type, elements, attributes }) => {
    const hasLabels = elements.some((item) => item.elements.some((part) => part.type === 'Lbl'));
    if (type !== 'L' || !hasLabels) return;
    for (const entries of attributes) {
      if (entries.get('ListNumbering') === '/None') entries.set('ListNumbering', '/Description');
    }
  });
}
