import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { type Finding, summarise } from '../../../src/diagnostics/finding.ts';
import { githubSummary } from '../../../src/diagnostics/formats/github-summary.ts';
import { shownSource } from '../../../src/diagnostics/formats/shown-source.ts';
import { aFinding, print } from './a-finding.ts';

const related = [{ message: 'The first one is here.', file: 'content/y.md', line: 4, column: 1 }];
const many = (number: number, different: Partial<Finding>) =>
  Array.from({ length: number }, (_, index) => aFinding({ line: index + 1, endLine: index + 1, ...different }));

test('a finding is a workflow command, with its hint and second place on lines of their own', () => {
  expect(print('github', [aFinding({ related })])).toBe(
    `::error file=content/x.md,line=2,col=8,endLine=2,endColumn=13,title=unknown-value::the framework has no value \`agncy\`%0ADid you mean \`agency\`?%0AThe first one is here. content/y.md:4:1
1 error in 3 files.
`,
  );
});

test('a note cannot give commands of its own, nor end its command early', () => {
  const text = print('github', [aFinding({ file: 'a,line=9::b.md', message: '100%\n::error::x\r::y' })]);
  expect(text).toContain('file=a%2Cline=9%3A%3Ab.md,line=2');
  expect(text).toContain('::100%25 ::error::x\uFFFD::y%0A');
  expect(text.split('\n')).toHaveLength(3);
});

test('the worst come first, and each kind in the order of the notes', () => {
  const severities = ['info', 'warning', 'error', 'warning'] as const;
  const findings = severities.map((severity, index) => aFinding({ severity, line: index + 1, endLine: index + 1 }));
  const shown = [...print('github', findings).matchAll(/^::(\w+) .*line=(\d),/gm)].map(
    ([, kind, line]) => `${kind}${line}`,
  );
  expect(shown).toEqual(['error3', 'warning2', 'warning4', 'notice1']);
});

test('what GitHub leaves out after ten of a kind is counted, and stands in the log all the same', () => {
  const findings = [...many(23, {}), ...many(11, { severity: 'warning' }), ...many(10, { severity: 'info' })];
  const lines = print('github', findings).trimEnd().split('\n');
  expect(lines).toHaveLength(46);
  expect(lines[44]).toContain('GitHub shows no more than 10 annotations of each kind');
  expect(lines[44]).toContain('Left out there: 13 errors and 1 warning.');
  expect(print('github', findings, { language: 'nl' })).toContain('Daar ontbreken: 13 fouten en 1 waarschuwing.');
  expect(print('github', many(10, {}))).not.toContain('no more than');
});

test('paths start from the repository where the evaluation is a folder of it', () => {
  expect(print('github', [aFinding()], { inRepository: 'my evaluation/' })).toContain(
    'file=my evaluation/content/x.md,',
  );
});

/** The cells of the table in a text of Markdown, row by row, and what stands outside it. */
function tableIn(markdown: string): { rows: string[][]; kinds: Set<string> } {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const rows: string[][] = [];
  const kinds = new Set<string>();
  visit(tree, (node) => {
    kinds.add(node.type);
    if (node.type === 'tableRow') rows.push(node.children.map((child) => textOf(child, { includeHtml: false })));
  });
  return { rows, kinds };
}

const summaryOf = (findings: Finding[], context = {}) =>
  githubSummary(findings, summarise(findings, 3), {
    language: 'en',
    colour: false,
    width: 80,
    source: shownSource(() => undefined),
    ...context,
  });

test('the summary is a table of all findings', () => {
  const text = summaryOf([aFinding({ severity: 'warning' }), ...many(30, {})], { inRepository: 'sub/' });
  expect(text).toMatch(/^### evalrep: 30 errors and 1 warning in 3 files\.\n/);
  const { rows } = tableIn(text);
  expect(rows).toHaveLength(32);
  expect(rows[1]).toEqual([
    'error',
    'sub/content/x.md:1:8',
    'the framework has no value agncy [unknown-value]Did you mean agency?',
  ]);
  expect(rows.at(-1)?.[0]).toBe('warning');
  expect(summaryOf([], { language: 'nl' })).toBe('### evalrep: Niets te melden in 3 bestanden.\n\n');
});

test('a note cannot put anything but text in the summary', () => {
  const message = '| a `<b>|` ![c](d) <script>*e* [f](g) #1 @h ~i~ \\| ``';
  const { rows, kinds } = tableIn(summaryOf([aFinding({ message, hint: '`odd | <img>' })]));
  expect(rows[1]?.[2]).toBe('| a <b>| ![c](d) <script>*e* [f](g) #1 @h ~i~ \\|  [unknown-value]`odd | <img>');
  for (const kind of ['link', 'image', 'emphasis', 'delete']) expect(kinds).not.toContain(kind);
});

test('a summary stays within what GitHub takes, and says how many it leaves out', () => {
  const text = summaryOf(many(10_000, { message: 'woord '.repeat(40) }));
  expect(new TextEncoder().encode(text).length).toBeLessThan(1024 * 1024);
  expect(text).toMatch(/\n\d{4} more are in the log\.\n\n$/);
});
