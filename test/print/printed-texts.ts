/** A text of a report as a browser lays it out for paper. Widths are those of the text areas in CSS pixels: 25.4 mm are 96. */
export interface PrintedText {
  text: string;
  /** In points. */
  size: number;
  /** Whether it stands in a table. */
  inTable: boolean;
  /** Whether it sticks out of its cell by more than a space at the end of a line, which is there and not seen. */
  overflows: boolean;
}

/** All texts that are shown. Runs in the page, with the medium print. */
export function printedTexts(): PrintedText[] {
  const space = 6;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: PrintedText[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !element.checkVisibility()) continue;
    const cell = element.closest('th, td')?.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    const sticksOut = ({ left, right, top, bottom }: DOMRect) =>
      cell !== undefined &&
      (left < cell.left - space ||
        right > cell.right + space ||
        top < cell.top - space ||
        bottom > cell.bottom + space);
    found.push({
      text: node.textContent.trim().slice(0, 60),
      size: Number.parseFloat(getComputedStyle(element).fontSize) * 0.75,
      inTable: cell !== undefined,
      overflows: [...range.getClientRects()].some(sticksOut),
    });
  }
  return found;
}
