import type { Element, ElementContent } from 'hast';
import { element } from './hast.ts';

/** Puts each heading in one box with the block that follows it, so that they can stand beside each other. */
export function hangHeadings(blocks: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  let box: Element | undefined;
  for (const block of blocks) {
    if (block.type === 'element' && isHeading(block)) {
      if (box) out.push(box);
      box = element('div', { className: ['hang'] }, [block]);
    } else if (box && block.type === 'element') {
      box.children.push(block);
      out.push(box);
      box = undefined;
    } else if (!box) {
      out.push(block);
    }
  }
  if (box) out.push(box);
  return out;
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}
