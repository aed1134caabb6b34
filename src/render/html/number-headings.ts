import { attribute, type Token, voidElements } from './tokens.ts';

/**
 * Numbers the chapters and sections of a page whose body says that it is `numbered`: each section of its main part that is
 * not `unnumbered`, the headings of level 3 in it, and their entries in the contents. The numbers are text, for what a
 * style draws is in no tag of a PDF and in nothing that is copied.
 */
export function numberHeadings(tokens: readonly Token[]): Token[] {
  const body = tokens.find((token) => token.kind === 'open' && token.name === 'body');
  if (!body || !classesOf(body).includes('numbered')) return [...tokens];
  const numbering = new Numbering();
  return tokens.flatMap((token) => {
    const number = numbering.see(token);
    return number === undefined ? [token] : [token, ...numberToken(number)];
  });
}

const numberToken = (number: string): Token[] => [
  { kind: 'open', name: 'span', source: '<span class="number">' },
  { kind: 'text', source: number },
  { kind: 'close', name: 'span', source: '</span>' },
  { kind: 'text', source: ' ' },
];

const classesOf = ({ source }: Token): string[] => (attribute(source, 'class') ?? '').split(/\s+/);

interface Open {
  name: string;
  classes: string[];
}

class Numbering {
  /** The elements that are open, outermost first. */
  private readonly open: Open[] = [];
  private part = 0;
  private section = 0;

  /** The number that stands at the start of the element that begins with `token`, where there is one. */
  see(token: Token): string | undefined {
    if (token.kind === 'close') this.close(token.name);
    if (token.kind !== 'open' || voidElements.has(token.name)) return undefined;
    const { name } = token;
    const classes = classesOf(token);
    const number = this.isIn('main') ? this.inMain(name, classes) : this.inContents(name, classes);
    this.open.push({ name, classes });
    if (name === 'main') this.part = 0;
    return number;
  }

  private close(name: string): void {
    const at = this.open.findLastIndex((element) => element.name === name);
    if (at >= 0) this.open.splice(at);
  }

  private inMain(name: string, classes: string[]): string | undefined {
    const isPart = name === 'section' && this.open.at(-1)?.name === 'main';
    if (isPart && !classes.includes('unnumbered')) this.beginPart();
    if (this.open.some((element) => element.classes.includes('unnumbered'))) return undefined;
    if (name === 'h2') return String(this.part);
    return name === 'h3' ? this.nextSection() : undefined;
  }

  private inContents(name: string, classes: string[]): string | undefined {
    if (!this.open.some((element) => element.classes.includes('contents'))) return undefined;
    const items = this.open.filter((element) => element.name === 'li');
    if (name === 'li' && items.length === 0 && !classes.includes('unnumbered')) this.beginPart();
    if (!classes.includes('entry') || items.some((item) => item.classes.includes('unnumbered'))) return undefined;
    return items.length === 1 ? String(this.part) : this.nextSection();
  }

  private beginPart(): void {
    this.part++;
    this.section = 0;
  }

  private nextSection(): string {
    this.section++;
    return `${this.part}.${this.section}`;
  }

  private isIn(name: string): boolean {
    return this.open.some((element) => element.name === name);
  }
}
