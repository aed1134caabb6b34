/** What may stand in a line before its own text: the marks of list items and blockquotes around it. */
export const MARKS = '(?:[ \\t]|>|[-*+][ \\t]|\\d+[.)][ \\t])*';

const CODE = new RegExp(`^(${MARKS})(\`{3,}|~{3,})([\\s\\S]*)$`);

/** Tells which lines of a Markdown text belong to a fenced block of code. */
export class CodeScan {
  /** Where the fence stands that is open, if one is. */
  openAt: { line: number; column: number; length: number } | undefined;
  private fence = '';

  /** Reads the next line; whether it is code, or a fence of code. */
  read(text: string, line: number): boolean {
    const [, before = '', fence = '', rest = ''] = CODE.exec(text) ?? [];
    if (this.openAt) {
      const closes = fence !== '' && fence.startsWith(this.fence) && rest.trim() === '';
      if (closes) this.openAt = undefined;
      return true;
    }
    if (fence === '' || (fence.startsWith('`') && rest.includes('`'))) return false;
    this.fence = fence;
    this.openAt = { line, column: before.length + 1, length: fence.length };
    return true;
  }
}
