/** Something in a file that is against the standards that it should conform to. */
export interface PdfProblem {
  /** Kebab-case name that states the fault. */
  rule: string;
  message: string;
  /** From 1; null when it is not on one page. */
  page: number | null;
}
