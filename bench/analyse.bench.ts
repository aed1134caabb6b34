/** How long it takes to work out what a report says: npx vitest bench bench/analyse.bench.ts */
import { bench, describe } from 'vitest';
import { analyse } from '../src/analyse/analyse.ts';
import { selectEdition } from '../src/edition/select-edition.ts';
import { check } from '../src/pipeline.ts';
import { memoryHost } from '../test/memory-host.ts';

const THEMES = 20;

/** An evaluation in which every finding has a theme and a source, and every building block learns from somebody. */
function evaluationOf(experiments: number, findings: number): Map<string, string> {
  const list = (count: number, item: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => item(index));
  const files = new Map([
    ['evalrep.yaml', 'title: Large\nlanguage: en\ndate: 2020\nauthors:\n  - name: Nobody\n'],
    [
      'content/framework.yaml',
      [
        'values:',
        ...list(5, (value) => `  - {id: v${value}, name: Value ${value}}`),
        'phases:',
        ...list(3, (phase) => `  - {id: p${phase}, name: Phase ${phase}}`),
        'themes:',
        ...list(THEMES, (theme) => `  - {id: t${theme}, name: Theme ${theme}, value: v${theme % 5}}`),
      ].join('\n'),
    ],
  ]);
  for (let at = 0; at < experiments; at++) {
    const folder = `content/experiments/x${at}`;
    files.set(`${folder}/experiment.md`, `---\nname: Experiment ${at}\n---\nText.\n`);
    files.set(`${folder}/sessions/first.md`, ':::quote{#said by="resident"}\nWords.\n:::\n');
    for (let index = 0; index < findings / 2; index++) {
      const facts = `value: v${index % 5}\nphase: p${index % 3}\ntheme: t${(at + index) % THEMES}\nevidence: "#said"`;
      files.set(
        `${folder}/ingredients/i${index}.md`,
        `---\ntitle: I${index}\n${facts}\nstrong: ${index % 3 === 0}\n---\nText.\n`,
      );
      const from = `learn-from: x${(at + 1) % experiments}/ingredients/i${index}`;
      files.set(`${folder}/building-blocks/b${index}.md`, `---\ntitle: B${index}\n${facts}\n${from}\n---\nText.\n`);
    }
  }
  return files;
}

describe.each([
  [5, 30],
  [40, 100],
  [40, 250],
])('%i experiments with %i findings each', (experiments, findings) => {
  const checked = check('/evaluation', memoryHost('/evaluation', evaluationOf(experiments, findings)));
  const { evaluation } = checked;
  if (!evaluation) throw new Error(`not in order: ${checked.diagnostics[0]?.rule}`);
  const options = { time: 0, iterations: 3, warmupTime: 0, warmupIterations: 1 };

  bench('select the public edition', () => void selectEdition(evaluation, 'public'), options);
  bench('analyse', () => void analyse(evaluation, { edition: 'public', evalrepVersion: '0.0.0' }), options);
});
