/** A mistake in a template: what an author who replaced one can mend. Lines and columns count from 1. */
export class TemplateError extends Error {
  readonly template: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;

  constructor(place: { template: string; line: number; column: number }, reason: string, options?: ErrorOptions) {
    super(`${place.template}:${place.line}:${place.column}: ${reason}`, options);
    this.name = 'TemplateError';
    this.template = place.template;
    this.line = place.line;
    this.column = place.column;
    this.reason = reason;
  }
}
