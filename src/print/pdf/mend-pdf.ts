import type { PdfStandard } from '../../pdf-standard.ts';
import type { PdfProblem } from './checks/check.ts';
import type { DocumentInformation } from './document-information.ts';
import { adoptFormContent } from './mends/adopt-form-content.ts';
import { markArtifacts } from './mends/artifacts.ts';
import { tagCaptions } from './mends/captions.ts';
import { simplifyCellAttributes } from './mends/cell-attributes.ts';
import { renumberCellIds } from './mends/cell-ids.ts';
import { tagContentsList } from './mends/contents-list.ts';
import { describeLinks } from './mends/describe-links.ts';
import { tagDescriptionLists } from './mends/description-lists.ts';
import { pruneEmptyElements } from './mends/empty-elements.ts';
import { boxFigures, ungroupFigures } from './mends/figures.ts';
import { markHyphensAtLineEnds } from './mends/hyphens-at-line-ends.ts';
import { joinLinks } from './mends/join-links.ts';
import { numberLists, tagListBodies, tagListItems } from './mends/lists.ts';
import { takeMarks } from './mends/marks.ts';
import { writeMetadata } from './mends/metadata.ts';
import { nameLigatures } from './mends/name-ligatures.ts';
import { tagNotes } from './mends/notes.ts';
import { mendOutline } from './mends/outline.ts';
import { declareColours } from './mends/output-intent.ts';
import { removeSoftHyphens } from './mends/remove-soft-hyphens.ts';
import { unrepeatTableHeads } from './mends/repeated-table-heads.ts';
import { mapRoles } from './mends/roles.ts';
import { tagSections } from './mends/sections.ts';
import { separateTexts } from './mends/separate-texts.ts';
import { tagLinks } from './mends/tag-links.ts';
import { placeCaptions } from './mends/ua-2/captions.ts';
import { referToSections } from './mends/ua-2/contents-references.ts';
import { takeLinkTargets } from './mends/ua-2/link-targets.ts';
import { agreeOnLinkWords } from './mends/ua-2/link-words.ts';
import { nameDescriptionLists } from './mends/ua-2/list-kinds.ts';
import { nameNamespace } from './mends/ua-2/namespace.ts';
import { nestByRules } from './mends/ua-2/nesting.ts';
import { referToNotes } from './mends/ua-2/notes.ts';
import { aimAtElements } from './mends/ua-2/structure-destinations.ts';
import { dissolveTexts, dissolveWrappers } from './mends/wrappers.ts';
import { destinationPages, pagesOf } from './pages.ts';
import { type Mend, type PrintedPdf, readPrintedPdf } from './printed-pdf.ts';
import { readContents, writeContents } from './read-contents.ts';
import { PdfFile } from './read-pdf.ts';
import { selfCheck } from './self-check.ts';
import { writePdf } from './write-pdf.ts';
import { writeStructure } from './write-structure.ts';

export interface MendedPdf {
  bytes: Uint8Array;
  pages: number;
  /** What keeps the file from conforming to its standards, as far as this program can tell. */
  problems: PdfProblem[];
}

/** The mends for every standard, in an order that matters where a reason is given. */
const shared: readonly Mend[] = [
  adoptFormContent, // before all that asks what an element draws
  unrepeatTableHeads, // before dissolveTexts, for it asks which text is whose
  dissolveTexts, // before all others: they don't ask for these elements, which are half of all
  removeSoftHyphens,
  nameLigatures,
  markHyphensAtLineEnds,
  markArtifacts,
  takeMarks, // before the mends that follow a mark
  tagSections,
  tagLinks, // before joinLinks and tagContentsList, which look for links
  joinLinks,
  ungroupFigures, // before boxFigures, for groups have no box
  boxFigures,
  tagContentsList, // before tagListItems, for its entries are no list items
  tagDescriptionLists, // before tagListBodies, which would have terms in bodies
  tagListItems, // before tagListBodies, which looks for items
  tagListBodies,
  numberLists, // after tagDescriptionLists, whose labels are of no kind
  tagCaptions, // before dissolveWrappers, which makes paragraphs of blocks in a caption
  tagNotes, // after tagListBodies: a note is what is in a body
  renumberCellIds,
  simplifyCellAttributes,
  pruneEmptyElements, // after all that empties elements
  dissolveWrappers, // after all that looks at the elements as Chromium made them
  separateTexts, // after dissolveWrappers, which says which texts are in one line
  describeLinks, // after all that tags links, and after separateTexts: it has their text
  mendOutline, // after pruneEmptyElements, for bookmarks point at elements
  declareColours,
];

/** Every mend for PDF/UA-1 and PDF/A-2a. */
export const mends: readonly Mend[] = [
  ...shared,
  mapRoles, // after all that changes types
];

/** Every mend for PDF/UA-2 and PDF/A-4. */
export const mendsForUa2: readonly Mend[] = [
  takeLinkTargets, // before dissolveTexts and takeMarks, which look at languages
  ...shared,
  nameDescriptionLists,
  placeCaptions,
  nestByRules,
  agreeOnLinkWords, // after describeLinks, which has the words of annotations
  aimAtElements, // after describeLinks and mendOutline: of what is left of links and bookmarks
  referToSections, // after aimAtElements, which says where links lead
  referToNotes, // after aimAtElements too
  nameNamespace, // after all that changes types
];

const mendsFor: Readonly<Record<PdfStandard, readonly Mend[]>> = { 'ua-1': mends, 'ua-2': mendsForUa2 };

/**
 * Makes of a tagged PDF that Chromium printed one that conforms to the standard that `document` names, and names it and
 * the part of PDF/A that goes with it in the file when nothing was found that is against them. Equal input gives equal bytes.
 */
export const mendPrintedPdf = (pdf: PrintedPdf, document: DocumentInformation): Promise<MendedPdf> =>
  mendWith(mendsFor[document.standard], pdf, document);

/** The same, of the bytes of a file; rejects with PdfSyntaxError when they are no tagged PDF of the kind that Chromium writes. */
export const mendPdf = (printed: Uint8Array, document: DocumentInformation): Promise<MendedPdf> =>
  mendPdfWith(mendsFor[document.standard], printed, document);

/** As `mendPdf`, with some of the mends, for tests that show what each is for. */
export const mendPdfWith = async (
  some: readonly Mend[],
  printed: Uint8Array,
  document: DocumentInformation,
): Promise<MendedPdf> => mendWith(some, readPrintedPdf(new PdfFile(printed)), document);

async function mendWith(some: readonly Mend[], pdf: PrintedPdf, document: DocumentInformation): Promise<MendedPdf> {
  const { file } = pdf;
  for (const mend of some) mend(pdf);
  writeContents(file, pdf.contents);
  writeStructure(file, pdf.structure);
  const problems = selfCheck({ ...pdf, contents: readContents(file) }, document);
  writeMetadata(file, document, problems.length === 0);
  const version = document.standard === 'ua-2' ? '2.0' : '1.7';
  return { bytes: await writePdf(file, version), pages: pagesOf(file).length, problems };
}

/** Page, from 1, of every named destination: the ids that links of the document point at. */
export const pageNumbers = (printed: Uint8Array): Map<string, number> => destinationPages(new PdfFile(printed));
