import { LiquidError } from 'liquidjs';
import { TemplateError } from '../template-error.ts';
import type { TemplateFiles } from './builtin-templates.ts';

/**
 * What went wrong in a template, where and why; an error of any other kind comes back as it is.
 * LiquidJS puts the place into the message, and keeps what it was told first in `originalError`.
 */
export function toTemplateError(error: unknown, entry: string, files: TemplateFiles): unknown {
  if (!(error instanceof Error)) return error;
  if (!LiquidError.is(error)) {
    // Only the entry itself can be missing without a template that asks for it.
    return files.has(entry) ? error : new TemplateError({ template: entry, line: 1, column: 1 }, error.message);
  }
  const { token } = error as LiquidError;
  const [line = 1, column = 1] = token.getPosition();
  const template = token.file ?? nameOf(token.input, files) ?? entry;
  return new TemplateError({ template, line, column }, reasonOf(deepest(error)), { cause: error });
}

/** The token of a variable does not say which file it is in, but it has the whole text of it. */
function nameOf(text: string, files: TemplateFiles): string | undefined {
  return [...files].find(([, other]) => other === text)?.[0];
}

function deepest(error: Error): Error {
  const inner = LiquidError.is(error) ? error.originalError : undefined;
  return inner instanceof Error ? deepest(inner) : error;
}

function reasonOf(error: Error): string {
  if (error instanceof RangeError && error.message.startsWith('Maximum call stack')) {
    return 'templates take in each other without an end';
  }
  return error.message.replace(/, (?:file|line):.*$/s, '');
}
