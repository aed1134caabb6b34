import type { Format } from './format.ts';
import { onOneLine, withoutCommands } from './safe-text.ts';

/** One line a finding, as compilers print it: `path:line:column: severity: message [rule]`. */
export const unix: Format = (findings) =>
  findings
    .map(({ file, line, column, severity, message, rule }) =>
      onOneLine(`${file}:${line}:${column}: ${severity}: ${message} [${rule}]`),
    )
    .map((line) => `${withoutCommands(line)}\n`)
    .join('');
