import type { PrintedPdf } from '../../printed-pdf.ts';

/** What may not stand right in what, and what it is there. */
const replacements: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TD: { BlockQuote: 'Div' },
  TH: { BlockQuote: 'Div' },
  BlockQuote: { Aside: 'Div' },
  Link: { P: 'Span' },
};

/**
 * Keeps to the rules of what may stand in what, which came with PDF 2.0: a quotation in a cell of a table and an aside in a
 * quotation are groups, and a paragraph in a link is a text.
 *
 * veraPDF: ISO 32005 table 5 (TD-BlockQuote, BlockQuote-Aside, Link-P). ISO 14289-2, 8.2.2; ISO/TS 32005, 5.
 */
export function nestByRules({ structure }: PrintedPdf): void {
  structure.root.walk(({ type, elements }) => {
    const types = replacements[type];
    if (types === undefined) return;
    for (const kid of elements) kid.type = types[kid.type] ?? kid.type;
  });
}
