/** A text that grows by a character at a time. To add to a string would make a new string of every glyph of a report. */
export class TextRun {
  #units = new Uint16Array(1024);
  #length = 0;

  append(text: string): void {
    if (this.#length + text.length > this.#units.length) this.#grow(text.length);
    for (let at = 0; at < text.length; at++) this.#units[this.#length++] = text.charCodeAt(at);
  }

  /** The text so far; the next one begins empty. */
  take(): string {
    const bytes = Buffer.from(this.#units.buffer, 0, this.#length * 2);
    this.#length = 0;
    return bytes.toString('utf16le');
  }

  #grow(by: number): void {
    const units = new Uint16Array((this.#units.length + by) * 2);
    units.set(this.#units);
    this.#units = units;
  }
}
