import { expect, test } from 'vitest';
import type { Range } from '../../src/diagnostics/place.ts';
import { Lines } from '../../src/parse/lines.ts';
import { readYaml } from '../../src/parse/read-yaml.ts';
import { nodeAt, type YamlPath } from '../../src/parse/yaml-node.ts';

function read(yaml: string, before = '') {
  const lines = new Lines(before + yaml);
  const { output, diagnostics } = readYaml({ file: 'a.yaml', lines, offset: before.length, yaml }, 20);
  const cut = ({ start, end }: Range) => lines.text.slice(lines.offsetOf(start), lines.offsetOf(end));
  const at = (...path: YamlPath) => {
    const node = nodeAt(output, path);
    return node && cut(node.range);
  };
  const found = diagnostics.map(({ args, at }) => `${args.kind}: ${cut(at.range)}`);
  return { output, at, found, valueAt: (...path: YamlPath) => (nodeAt(output, path) as { value?: unknown })?.value };
}

test('each value stands where its author typed it, quotation marks and brackets included', () => {
  const { at } = read(
    "a: one\nb: \"two\"\nc:\n  - three\n  - 'fo''ur'\nd: {e: [5, 6 ], f: {}}\ng: |\n  text\n  more\n",
    '---\n',
  );
  expect(at('a')).toBe('one');
  expect(at('b')).toBe('"two"');
  expect(at('c', 1)).toBe("'fo''ur'");
  expect(at('d')).toBe('{e: [5, 6 ], f: {}}');
  expect(at('d', 'e')).toBe('[5, 6 ]');
  expect(at('d', 'f')).toBe('{}');
  expect(at('g')?.trim()).toBe('text\n  more');
});

test('numbers and truth values are those of YAML 1.2, and dates, times and `no` are text', () => {
  const { valueAt } = read('a: 12\nb: -1.5\nc: true\nd: ~\ne: no\nf: 19:30\ng: 2020-02-04\nh: 0x10\ni: 1_000\nj: on\n');
  expect(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((key) => valueAt(key))).toEqual([
    ...[12, -1.5, true, null, 'no', '19:30', '2020-02-04', '0x10', '1_000', 'on'],
  ]);
});

test('keys that every object has are keys like any other', () => {
  const { output, found } = read('constructor: 1\n__proto__: 2\ntoString: 3\n');
  expect([...(output?.entries.keys() ?? [])]).toEqual(['constructor', '__proto__', 'toString']);
  expect(found).toEqual([]);
});

test('where nothing is given, it is behind the key or the dash', () => {
  const { output } = read('a:\nb:\n  - x\n  -\n');
  expect(nodeAt(output, ['a'])?.range.start).toEqual({ line: 1, column: 2 });
  expect(nodeAt(output, ['b', 1])?.range.start).toEqual({ line: 4, column: 4 });
});

test('a comment is none where it was meant as the value', () => {
  expect(read('a: #x\nb: # a comment\nc:\n  - #y\n').found).toEqual(['comment: #x', 'comment: #y']);
});

test('ten thousand keys are read at once', () => {
  const yaml = Array.from({ length: 10_000 }, (_, index) => `k${index}: ${index}`).join('\n');
  expect(read(yaml).output?.entries.size).toBe(10_000);
});

test.each(['"\\', 'a: "\\', 'a: "\\x', 'a: [', 'a: @', 'a: "b', 'a: b:', '- ['])(
  'a file that breaks off is faulted inside it: %j',
  (yaml) => {
    const { output, diagnostics } = readYaml({ file: 'a.yaml', lines: new Lines(yaml), offset: 0, yaml }, 20);
    expect(output).toBeUndefined();
    for (const { at } of diagnostics) expect(at.range.end.column).toBeLessThanOrEqual(yaml.length + 1);
  },
);
