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

What stands in braces, like \`{count}\`, is filled in; keep it where it makes sense. Where a slash parts two phrases, the first is
for one and the second for more; your own phrase is used for both. Two words that you may want to change belong
together, like \`experiment\` and \`experiments\`.

| key | Dutch | English |
|---|---|---|
${rows.join('\n')}
`;
  if (process.env.UPDATE_EXPECTED === '1') writeFileSync(page, text);
  expect(readFileSync(page, 'utf8')).toBe(text);
});
