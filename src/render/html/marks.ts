/** What an element is in the PDF, where HTML cannot say it: the values of `data-tag`. */
export const MARKS: ReadonlySet<string> = new Set(['toc', 'dl', 'dt', 'dd', 'note', 'aside', 'sect', 'ref']);
