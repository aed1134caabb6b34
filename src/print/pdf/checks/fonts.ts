import type { PdfRule } from '../../../diagnostics/pdf-problems.ts';
import type { PdfDict, PdfObject } from '../objects.ts';
import type { PdfFile } from '../read-pdf.ts';
import type { CheckedPdf, PdfProblem } from './check.ts';

/** Fonts are in the file (ISO 14289-1, 7.21.4.1) and say what characters their codes stand for (7.21.7). */
export function checkFonts({ file, contents }: CheckedPdf): PdfProblem[] {
  const problems: PdfProblem[] = [];
  const seen = new Set<PdfObject>();
  for (const { dict, pageNumber: page } of contents.byContainer.values()) {
    for (const object of file.dict(file.dict(dict.get('Resources'))?.get('Font'))?.values() ?? []) {
      const font = file.dict(object);
      if (font === undefined || seen.has(object)) continue;
      seen.add(object);
      const about = String(font.get('BaseFont') ?? font.get('Subtype')).slice(1);
      const add = (rule: PdfRule, message: string): void => void problems.push({ rule, message, about, page });
      if (!isEmbedded(file, font)) add('font-not-embedded', `The font ${about} is not in the file`);
      if (!file.stream(font.get('ToUnicode'))) add('font-without-characters', `${about} has no map to Unicode`);
    }
  }
  return problems;
}

/** Whether a font has its glyphs in the file: a program, or the drawings that a font of type 3 consists of. */
function isEmbedded(file: PdfFile, font: PdfDict): boolean {
  const descendant = file.dict(file.array(font.get('DescendantFonts'))?.[0]);
  const descriptor = file.dict((descendant ?? font).get('FontDescriptor'));
  const programs = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => file.stream(descriptor?.get(key)));
  return font.get('Subtype') === '/Type3' || programs.some((program) => program !== undefined);
}
