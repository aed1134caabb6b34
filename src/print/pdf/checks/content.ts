import type { PdfRule } from '../../../diagnostics/pdf-problems.ts';
import type { Content, MarkedSequence } from '../content.ts';
import { sequenceOf, unownedSequences } from '../printed-pdf.ts';
import { MarkedContent } from '../structure-tree.ts';
import type { CheckedPdf, PdfProblem } from './check.ts';

/**
 * Everything that is drawn is either tagged or an artifact, tags and content streams tell of the same content
 * (ISO 14289-1, 7.1), and every glyph stands for a character (7.21.7 and 7.21.8).
 */
export function checkContent(pdf: CheckedPdf): PdfProblem[] {
  const problems = [...pdf.contents.byContainer.values()].flatMap(checkStream);
  for (const page of pdf.contents.repeatedForms) {
    const message = 'The same tagged content is drawn more than once, as `mask-image` in a style makes Chromium do';
    problems.push({ rule: 'content-drawn-twice', message, page });
  }
  for (const [{ pageNumber }, { text }] of unownedSequences(pdf)) {
    problems.push({
      rule: 'content-without-element',
      message: `No tag has the content ${quote(text)}`,
      about: end(text),
      page: pageNumber,
    });
  }
  const owned = new Set<MarkedSequence>();
  pdf.structure.root.walk((element) => {
    for (const kid of element.kids) {
      if (!(kid instanceof MarkedContent)) continue;
      const [content, sequence] = sequenceOf(pdf, kid) ?? [];
      const page = content?.pageNumber ?? pdf.pageOf(element);
      if (sequence === undefined) {
        const message = `A tag ${element.type} has content that is not there`;
        problems.push({ rule: 'element-without-content', message, page });
      } else if (owned.has(sequence)) {
        const about = end(sequence.text);
        problems.push({ rule: 'content-owned-twice', message: `Two tags have ${quote(about)}`, about, page });
      } else owned.add(sequence);
    }
  });
  return problems;
}

function checkStream(content: Content): PdfProblem[] {
  const { unmarked, repeatedIds, unbalanced, crossed, missingGlyphs, pageNumber: page } = content;
  const problems: PdfProblem[] = [];
  const add = (rule: PdfRule, message: string): void => void problems.push({ rule, message, page });
  if (unmarked.length > 0) add('unmarked-drawing', 'Something drawn is neither content nor an artifact');
  if (repeatedIds.length > 0) add('content-id-repeated', 'Two pieces of content have the same identifier');
  if (unbalanced > 0) add('marks-unbalanced', 'A mark in the content has a begin and no end, or an end and no begin');
  if (crossed > 0) add('content-in-artifact', 'A mark of content is in one of an artifact, or the other way round');
  for (const before of missingGlyphs) {
    const message = `The fonts have no glyph for a character after ${quote(before)}`;
    problems.push({ rule: 'character-unknown', message, about: end(before), page });
  }
  return problems;
}

const end = (text: string): string => text.slice(-40);
const quote = (text: string): string => `"${end(text)}"`;
