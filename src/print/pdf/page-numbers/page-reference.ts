/** A place in the printed report where the number of a page belongs. */
export interface PageReference {
  /** The id of what the number is the page of. */
  target: string;
  /** The digits that were printed there: they hold the room, and show a font's digits. */
  text: string;
  /** Whether the number keeps to the end of its room, as in a column of numbers, and not to the words before it. */
  keepsToEnd: boolean;
}
