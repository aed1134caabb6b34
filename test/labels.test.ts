import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../src/render/words/en.ts';
import { wordKeys } from '../src/render/words/keys.ts';
import { nl, type Word } from '../src/render/words/nl.ts';

const page = join(import.meta.dirname, '..', 'docs', 'labels.md');

function cell(word: Word): string {
  const text = typeof word === 'string' ? word : `${word.one} / ${word.other}`;
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

test('docs/labels.md names every word of the report (UPDATE_EXPECTED=1 writes it anew)', () => {
  const rows = wordKeys.map((key) => `| \`${key}\` | ${cell(nl[key])} | ${cell(en[key])} |`);
  const text = `# The words of the report

Every word that evalrep adds to a report can be replaced, in \`evalrep.yaml\`:

\`\`\`yaml
labels:
  experiment: Pilot
  experiments: Pilots
\`\`\`

What stands in braces is filled in: a value, like \`{count}\`, or another word, like \`{experiment}\`. A phrase of your own can
have the values that the built-in one has, and any word of this list that has no braces itself. Put quotation marks around a
phrase that begins with a brace:

\`\`\`yaml
labels:
  by-value: "{value} by {value}, {experiment} by {experiment}"
\`\`\`

A word begins with a small letter inside a phrase, and keeps its capital where the phrase begins with it. In the phrase for
\`{experiment}\` itself, \`{experiment}\` is the built-in word. Anything else in braces is printed as it stands, and
\`evalrep check\` warns of it.

Where a slash with a space on either side parts two phrases, the first is for one and the second for more. Write both, or a
single phrase that goes for any number:

\`\`\`yaml
labels:
  at-count-tables: in {count} group / in {count} groups
  count-quotes: "quotes: {count}"
\`\`\`

Words that belong together have a key each, such as \`experiment\` and \`experiments\`, \`session\` and \`session-plural\`. A
word that stands in many phrases, like these, needs to be given once: the phrases follow.

| key | Dutch | English |
|---|---|---|
${rows.join('\n')}
`;
  if (process.env.UPDATE_EXPECTED === '1') writeFileSync(page, text);
  expect(readFileSync(page, 'utf8')).toBe(text);
});
