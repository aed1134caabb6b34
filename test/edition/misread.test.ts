import { expect, test } from 'vitest';
import { textRules } from '../../src/diagnostics/rules/text.ts';
import { nodeHost } from '../../src/load/host.ts';
import { build, check } from '../../src/pipeline.ts';
import { folderOf } from '../evaluate.ts';
import { readWith } from '../read-with.ts';

/** Passages that an author meant as internal and that Markdown reads as text for everybody, at least in part. */
const MISREAD = [
  ['a space behind the colons', '::: internal\nHush.\n:::'],
  ['two colons', '::internal\nHush.\n::'],
  ['another word', ':::intern\nHush.\n:::'],
  ['a capital', ':::Internal\nHush.\n:::'],
  ['in a line', 'Told, :::internal Hush. :::'],
  ['indented as code', '    :::internal\n    Hush.\n    :::'],
  ['outside its list item', '- :::internal\nHush.\n:::'],
  ['outside its quote', '> :::internal\nHush.\n> :::'],
  ['closed too early', ':::internal\n:::\nHush.\n:::'],
] as const;

const RULES = textRules.map(({ name }) => name);

test.each(MISREAD)(
  'an internal passage that is misread (%s) makes no report, whatever evalrep.yaml allows',
  async (_, passage) => {
    const changed: Record<string, (text: string) => string> = {
      'evalrep.yaml': (text) => text.replace('rules:', ['rules:', ...RULES.map((rule) => `${rule}: off`)].join('\n  ')),
      'back.md': (text) => `${text}\n\n${passage}\n`,
    };
    const checked = check(folderOf('editions-pruned'), {
      ...nodeHost,
      read: readWith((path) => Object.entries(changed).find(([name]) => path.endsWith(name))?.[1]),
    });
    expect(checked.diagnostics.map(({ rule }) => rule).filter((rule) => RULES.includes(rule))).not.toEqual([]);
    expect(checked.rules.get('misplaced-directive')).toBe('off');
    const { files } = await build(checked, { edition: 'public', formats: new Set(['json']) });
    expect(files).toEqual([]);
  },
);

test('a passage closes where it is closed, and not in a block of code', async () => {
  const passage = ':::internal\n```\n:::\n```\nHush.\n:::';
  const checked = check(folderOf('editions-pruned'), {
    ...nodeHost,
    read: readWith((path) => (path.endsWith('back.md') ? (text) => `${text}\n\n${passage}\n` : undefined)),
  });
  const { files } = await build(checked, { edition: 'public', formats: new Set(['json']) });
  const json = new TextDecoder().decode(files[0]?.bytes);
  expect(json).toContain('Told19');
  expect(json).not.toContain('Hush');
});
