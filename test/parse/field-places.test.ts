import { expect, test } from 'vitest';
import { FieldPlaces } from '../../src/parse/field-places.ts';
import { Lines } from '../../src/parse/lines.ts';
import { readYaml } from '../../src/parse/read-yaml.ts';
import { nodeAt } from '../../src/parse/yaml-node.ts';

/** What stands in the file where `part` stands in the text of the field `a`. */
function inFile(yaml: string, part: string): string {
  const lines = new Lines(yaml);
  const node = nodeAt(readYaml({ file: 'a.yaml', lines, offset: 0, yaml }, 20).output, ['a']);
  if (node?.kind !== 'scalar') throw new Error('a is no scalar');
  const { locate } = new FieldPlaces(lines, node);
  const text = new Lines(node.text);
  const index = node.text.indexOf(part);
  const start = locate(text.positionAt(index), 'start');
  const end = locate(text.positionAt(index + part.length), 'end');
  return yaml.slice(lines.offsetOf(start), lines.offsetOf(end));
}

test.each([
  ['plain', 'a: one <b> two\n'],
  ['plain over lines', 'a: one\n  more <b> two\n'],
  ['double quotation marks', 'a: "say \\"one\\" <b> two"\n'],
  ['single quotation marks', "a: 'it''s <b> two'\n"],
  ['a block', 'a: |\n  one\n\n    deeper\n  more <b> two\n'],
  ['a folded block', 'a: >-\n  one\n  more\n\n  <b> two\n'],
])('a place in a text in %s', (_, yaml) => {
  expect(inFile(yaml, '<b>')).toBe('<b>');
  expect(inFile(yaml, 'two')).toBe('two');
});
