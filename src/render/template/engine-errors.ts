import { LiquidError } from 'liquidjs';
import { TemplateError } from '../template-error.ts';

/**
 * What went wrong in a template, where and why; an error of any other kind comes back as it is.
 * LiquidJS puts the place into the message, and keeps what it was told first in `originalError`.
 */
export function toTemplateError(error: unknown, entry: string): unknown {
  if (!LiquidError.is(error) || !(error instanceof Error)) {
    return error instanceof Error && error.message.startsWith('there is no template')
      ? new TemplateError({ template: entry, line: 1, column: 1 }, error.message, { cause: error })
      : error;
  }
  const [line = 1, column = 1] = error.token.getPosition();
  const first = deepest(error);
  const reason = first.message.replace(/, file:.*$|, line:.*$/s, '');
  return new TemplateError({ template: error.token.file ?? entry, line, column }, reason, { cause: error });
}

function deepest(error: Error): Error {
  const inner = LiquidError.is(error) ? error.originalError : undefined;
  return inner instanceof Error ? deepest(inner) : error;
}
