import type { PdfStandard } from '../../pdf-standard.ts';

/** What a file says about its document, in its XMP metadata and its information dictionary. */
export interface DocumentInformation {
  title: string;
  authors: string[];
  description?: string | undefined;
  /** BCP 47. */
  language: string;
  /** What the file is to conform to. */
  standard: PdfStandard;
  date: Date;
  /** Program and version that made the file. */
  producer: string;
  /** A name for what the document says, `sha256:…`: the same content has the same. */
  identifier?: string | undefined;
}
