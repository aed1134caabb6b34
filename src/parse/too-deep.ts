import type { Position } from '../diagnostics/place.ts';
import { CodeScan, MARKS } from './code-scan.ts';

const BEFORE = new RegExp(`^${MARKS}`);
const MARK = />|[-*+](?=[ \t])|\d+[.)](?=[ \t])/g;

/**
 * The first line of a Markdown text where lists, quotes, directives or brackets lie deeper than `deepest` in each other: the time that reading takes
 * grows with their depth, and deep trees are more than a program can walk.
 */
export function findTooDeep(text: string, deepest: number): Position | undefined {
  const depths = new Depths();
  const code = new CodeScan();
  let line = 0;
  for (const content of text.split('\n')) {
    line += 1;
    if (!code.read(content, line) && depths.read(content) > deepest) {
      return { line, column: content.length - content.trimStart().length + 1 };
    }
  }
  return undefined;
}

/** Estimates the depth of each line from its marks, its indentation and what is open above it. */
class Depths {
  private readonly lists: number[] = [];
  private directives = 0;
  private brackets = 0;

  read(content: string): number {
    if (content.trim() === '') this.brackets = 0;
    const before = BEFORE.exec(content)?.[0] ?? '';
    const marks = before.match(MARK)?.length ?? 0;
    const indent = before.length - before.trimStart().length;
    if (marks > 0) {
      while ((this.lists.at(-1) ?? -1) >= indent) this.lists.pop();
      this.lists.push(indent);
    }
    const [, name] = /^:{3,}[ \t]*([A-Za-z]?)/.exec(content.slice(before.length)) ?? [];
    if (name !== undefined) this.directives = Math.max(0, this.directives + (name === '' ? -1 : 1));
    return Math.max(marks + this.lists.length, this.directives, this.deepestBracket(content));
  }

  private deepestBracket(content: string): number {
    let deepest = this.brackets;
    for (const character of content) {
      if (character === '[') this.brackets += 1;
      else if (character === ']') this.brackets = Math.max(0, this.brackets - 1);
      deepest = Math.max(deepest, this.brackets);
    }
    return deepest;
  }
}
