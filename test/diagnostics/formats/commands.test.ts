import { expect, test } from 'vitest';
import { type Finding, summarise } from '../../../src/diagnostics/finding.ts';
import { formats } from '../../../src/diagnostics/formats/formats.ts';
import { withoutCommands } from '../../../src/diagnostics/formats/safe-text.ts';
import { shownSource } from '../../../src/diagnostics/formats/shown-source.ts';

const TRICKS = '\u001b[31mred\u001b]0;title\u0007 \u009b2J \u202eevil\u202c \u2028';
const HOSTILE = `${'a'.repeat(30)} ::set-output name=a::b ##[add-mask]c ::add-mask::d ${TRICKS}\n::error::e`;
const finding: Finding = {
  rule: 'no-evidence',
  severity: 'error',
  message: `it says \`${HOSTILE}\``,
  hint: HOSTILE,
  file: `::add-mask::${TRICKS}.md`,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 9,
  related: [{ message: HOSTILE, file: `${TRICKS}.md`, line: 1, column: 1 }],
};

test.each([...formats])('%s gives a terminal no control and a build server no command', (name, format) => {
  for (const width of [24, 40, 80]) {
    const text = format([finding], summarise([finding], 1), {
      language: 'en',
      colour: false,
      width,
      source: shownSource(() => HOSTILE),
    });
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2028]/u);
    expect(text).not.toContain('##[');
    const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'));
    expect(commands).toHaveLength(name === 'github' ? 1 : 0);
  }
});

test('JSON says the same as before', () => {
  const text = formats.get('json')?.([finding], summarise([finding], 1), {
    language: 'en',
    colour: false,
    width: 80,
    source: shownSource(() => undefined),
  });
  expect(JSON.parse(text ?? '').findings).toEqual([finding]);
});

test('lines about a passage stay as they are, but for their first colon', () => {
  expect(withoutCommands('  ::a\n:b\nc ::d\n')).toBe('  \ufe55:a\n:b\nc ::d\n');
});
