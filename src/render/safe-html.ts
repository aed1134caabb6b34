/**
 * HTML that is known to be safe: text and mark-up that evalrep made itself. Templates print it as it is; every other value
 * they print is escaped. As a string (in a comparison, a sort, an attribute) it is its plain text.
 */
export class SafeHtml {
  readonly #html: string;
  readonly #text: string | undefined;

  /** @param text what a reader sees, where the caller knows it; else it is taken from the mark-up */
  constructor(html: string, text?: string) {
    this.#html = html;
    this.#text = text;
  }

  /** Safe HTML stays as it is, any other value becomes text. */
  static concat(values: readonly unknown[]): SafeHtml {
    return new SafeHtml(values.map(toHtml).join(''), values.map(toText).join(''));
  }

  get html(): string {
    return this.#html;
  }

  /** What a reader sees, without any mark-up. */
  get text(): string {
    return this.#text ?? plainText(this.#html);
  }

  toString(): string {
    return this.text;
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** `text` as HTML, in an element as well as in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * The HTML that a template prints for `value`.
 * @throws {TypeError} where the value is a thing of the model rather than a text, number or list of those
 */
export function toHtml(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof SafeHtml) return value.html;
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return escapeHtml(toText(value));
}

/** What a reader sees of `value`; throws as {@link toHtml} does. */
export function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof SafeHtml) return value.text;
  if (Array.isArray(value)) return value.map(toText).join('');
  if (typeof value === 'object' || typeof value === 'function') {
    throw new TypeError('this value has parts and cannot be printed as a whole');
  }
  return String(value);
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of HTML that evalrep made: tags out, and character references read. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (reference, decimal, hex, name) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return characters[name] ?? reference;
    });
}
