import { expect, test } from 'vitest';
import type { Position } from '../../src/diagnostics/place.ts';
import { personalDataRules } from '../../src/diagnostics/rules/personal-data.ts';
import { check } from '../../src/pipeline.ts';
import { memoryHost } from '../memory-host.ts';
import { type Label, type LabelledLine, labelledLines } from './labelled.ts';

const lines = labelledLines();
const inText = personalDataRules.map(({ name }) => name).filter((name) => name !== 'gps-position');

/** Where the text of a line begins in its note. */
const before = ({ isSpeaker }: LabelledLine) => (isSpeaker ? ':::quote{by="' : '');
const noteOf = (line: LabelledLine) =>
  line.isSpeaker ? `${before(line)}${line.text}"}\nNow I know the people whom I meet.\n:::\n` : `${line.text}\n`;
/** Where a place in that note is in the text of the line. */
const offsetOf = ({ line, column }: Position, labelled: LabelledLine) => {
  const lines = `${before(labelled)}${labelled.text}`.split('\n').slice(0, line - 1);
  return lines.reduce((sum, { length }) => sum + length + 1, column - 1) - before(labelled).length;
};
const pathOf = (index: number) => `content/chapters/line-${index + 1}.md`;

/** What check finds in each line, as a chapter of its own of an evaluation with an experiment in Selwerd. */
function found(): Label[][] {
  const files = new Map([
    ['evalrep.yaml', 'title: T\nlanguage: nl\ndate: 2020\nauthors: [{name: Team}]\n'],
    ['content/framework.yaml', 'values: [{id: a, name: A}]\n'],
    ['content/experiments/01-x/experiment.md', '---\nname: Wijkbedrijf Selwerd\n---\nText.\n'],
    ...lines.map((line, index) => [pathOf(index), noteOf(line)] as const),
  ]);
  const { diagnostics } = check('/evaluation', memoryHost('/evaluation', files));
  return lines.map((line, index) => {
    const own = diagnostics.filter(({ at }) => at.file === pathOf(index));
    return own
      .filter(({ rule }) => inText.includes(rule))
      .map(({ rule, at: { range } }) => ({
        kind: rule,
        start: offsetOf(range.start, line),
        end: offsetOf(range.end, line),
      }));
  });
}

const same = (a: Label) => (b: Label) => a.kind === b.kind && a.start === b.start && a.end === b.end;
const shown = ({ text }: LabelledLine, { kind, start, end }: Label) =>
  `${text}  ->  ${kind} \`${text.slice(start, end)}\``;

test('the labelled lines are many, and about half of them hold none', () => {
  expect(lines.length).toBeGreaterThanOrEqual(1100);
  const without = lines.filter(({ labels }) => labels.length === 0).length;
  expect(without / lines.length).toBeGreaterThan(0.4);
  expect(without / lines.length).toBeLessThan(0.6);
});

test('of every kind all is found that is there, at its place, and nothing else', { timeout: 60_000 }, () => {
  const results = found();
  const missed: string[] = [];
  const wrong: string[] = [];
  const table = inText.map((kind) => {
    let [right, labelled, reported] = [0, 0, 0];
    lines.forEach((line, index) => {
      const expected = line.labels.filter((label) => label.kind === kind);
      const actual = (results[index] ?? []).filter((label) => label.kind === kind);
      labelled += expected.length;
      reported += actual.length;
      right += expected.filter((label) => actual.some(same(label))).length;
      missed.push(...expected.filter((label) => !actual.some(same(label))).map((label) => shown(line, label)));
      wrong.push(...actual.filter((label) => !expected.some(same(label))).map((label) => shown(line, label)));
    });
    return { kind, labelled, reported, precision: right / reported, recall: right / labelled };
  });
  process.stdout.write(
    `${table.map(({ kind, labelled, precision, recall }) => `${kind.padEnd(14)} ${String(labelled).padStart(3)} labelled, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`).join('\n')}\n`,
  );
  expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  for (const { kind, precision, recall } of table) expect([kind, precision, recall]).toEqual([kind, 1, 1]);
});
