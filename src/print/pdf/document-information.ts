/** What a file says about its document, in its XMP metadata and its information dictionary. */
export interface DocumentInformation {
  title: string;
  authors: string[];
  description?: string | undefined;
  /** BCP 47. */
  language: string;
  date: Date;
  /** Program and version that made the file. */
  producer: string;
}
