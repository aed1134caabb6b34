/**
 * What a reader of the page cannot see whole: elements that stick out of the window or of their own box, or that cut off
 * what is in them. Runs in the page. Tables of authors scroll in a box of their own, words for assistive technology stand
 * left of the page, and the frame of the cross-table measures one of its columns.
 */
export function lost(): string[] {
  const found: string[] = [];
  const { clientWidth: window, scrollWidth } = document.documentElement;
  if (scrollWidth > window) found.push(`the page is ${scrollWidth} wide`);
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('.scroll, .skip') || element.matches('.frame') || !element.checkVisibility()) continue;
    const { display, overflowX, overflowY } = getComputedStyle(element);
    const name = `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (right > window + 1 || left < -1)) found.push(`out of the window: ${name}`);
    if (display === 'inline') continue;
    if (element.scrollWidth > element.clientWidth + 2 && overflowX === 'visible') found.push(`sticks out: ${name}`);
    const cut = element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
    if (cut && (overflowX === 'hidden' || overflowY === 'hidden') && element.textContent?.trim()) {
      found.push(`cut off: ${name}`);
    }
  }
  return found;
}
