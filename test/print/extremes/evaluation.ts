import { blocksAlone, everyBlock, HEADINGS } from './blocks.ts';
import { PICTURES } from './pictures.ts';

/** What an evaluation is to hold; everything is small unless it is said. */
export interface Extremes {
  experiments?: number;
  values?: number;
  /** Whether its texts hold every block in every place. */
  blocks?: boolean;
  /** Rows of a table in a chapter; 400 fill more than ten pages. */
  rows?: number;
  footnotes?: number;
  /** What stands in every name, title and text, besides plain words. */
  words?: string;
  figures?: boolean;
  /** Further text of a chapter. */
  text?: string;
  orientation?: 'portrait' | 'landscape';
  language?: 'nl' | 'en';
  numbering?: boolean;
}

type Settings = Required<Extremes>;

const list = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

const quoted = (text: string): string => JSON.stringify(text);

/** The files of an evaluation at the limits of what its format allows. */
export function extremeFiles(extremes: Extremes): Map<string, string> {
  const settings: Settings = {
    experiments: 2,
    values: 3,
    blocks: false,
    rows: 0,
    footnotes: 0,
    words: '',
    figures: false,
    text: '',
    orientation: 'portrait',
    language: 'en',
    numbering: false,
    ...extremes,
  };
  const files = new Map([
    ['evalrep.yaml', config(settings)],
    ['content/framework.yaml', framework(settings)],
    ['content/chapters/foreword.md', chapter(settings)],
  ]);
  for (const [name, drawing] of PICTURES) files.set(`content/chapters/images/${name}`, drawing);
  for (let index = 0; index < settings.experiments; index++) addExperiment(files, `x${index}`, index, settings);
  return files;
}

function config({ words, language, orientation, numbering, experiments }: Settings): string {
  return [
    `title: ${quoted(`Extremes ${words}`)}`,
    `subtitle: ${quoted(`All that the format allows ${words}`)}`,
    `language: ${language}`,
    'date: 2026-11',
    `authors:\n  - {name: ${quoted(`Team ${words}`)}, organisation: ${quoted(`Office ${words}`)}}\n  - name: Others`,
    `commissioner: ${quoted(`Municipality ${words}`)}`,
    `description: ${quoted(`A description ${words}`)}`,
    `page: {orientation: ${orientation}}`,
    `numbering: ${numbering}`,
    experiments > 1 ? 'version: "1.0"' : '',
  ].join('\n');
}

function framework({ values, words }: Settings): string {
  return [
    'values:',
    ...list(
      values,
      (value) =>
        `  - {id: v${value}, name: ${quoted(`Value ${value} ${words}`)}, description: ${quoted(words || 'What it is.')}}`,
    ),
    'phases:',
    ...list(3, (phase) => `  - {id: p${phase}, name: ${quoted(`Phase ${phase} ${words}`)}}`),
    'questions:',
    ...list(3, (question) => `  - {id: q${question}, text: ${quoted(`Question ${question} ${words}?`)}}`),
    'themes:',
    ...list(
      values,
      (theme) =>
        `  - {id: t${theme}, name: ${quoted(`Theme ${theme} ${words}`)}, value: v${theme}, phase: p${theme % 3}}`,
    ),
  ].join('\n');
}

function chapter({ blocks, rows, footnotes, words, figures, text }: Settings): string {
  const parts = [`---\ntitle: ${quoted(`Foreword ${words}`)}\n---`, `A text. ${words}`, text];
  if (blocks) parts.push(everyBlock(), HEADINGS);
  if (figures)
    parts.push(...[...PICTURES.keys()].map((name) => `![A drawing](images/${name} "Of this size: ${name} ${words}")`));
  if (rows > 0) parts.push(table(rows, words));
  if (footnotes > 0) {
    parts.push(list(footnotes, (note) => `Sentence ${note}.[^n${note}]`).join(' '));
    parts.push(
      ...list(footnotes, (note) => `[^n${note}]: Note ${note}, see [a place](https://example.org/${note}). ${words}`),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function table(rows: number, words: string): string {
  const row = (index: number) => `| Row ${index} ${words} | ${index} | ${'a few words '.repeat(1 + (index % 9))}|`;
  return ['| Name | Number | Remark |', '|---|--:|---|', ...list(rows, row)].join('\n');
}

function addExperiment(files: Map<string, string>, id: string, index: number, settings: Settings): void {
  const { words, values, blocks } = settings;
  const folder = `content/experiments/${id}`;
  const text = blocks && index === 0 ? blocksAlone() : `A text. ${words}`;
  const add = (name: string, fields: string[], body: string): void => {
    files.set(`${folder}/${name}`, `---\n${fields.join('\n')}\n---\n${body}\n`);
  };
  if (blocks)
    for (const [name, drawing] of PICTURES)
      for (const place of PLACES) files.set(`${folder}/${place}images/${name}`, drawing);
  add('experiment.md', profile(index, words), text);
  add(
    'conclusion.md',
    [`title: ${quoted(`Conclusion ${words}`)}`],
    `${text}\n\n:::quote{#said by="resident"}\nWhat was said. ${words}\n:::`,
  );
  add(
    'sessions/2026-01-02.md',
    [
      'date: 2026-01-02',
      'tables: 6',
      'attendance: {total: 48, approximate: true, groups: {residents: 40, officials: 8}}',
    ],
    text,
  );
  add('answers/q0.md', [], text);
  for (let value = 0; value < values; value++) {
    const about = [
      `value: [v${value}, v${(value + 1) % values}]`,
      `phase: p${value % 3}`,
      'evidence: ["#said", answers/q0]',
    ];
    const fields = (what: string) => [
      `title: ${quoted(`${what} ${value} ${words}`)}`,
      ...about,
      `theme: t${(value + index) % values}`,
    ];
    add(
      `ingredients/i${value}.md`,
      [...fields('Ingredient'), `strong: ${value % 2 === 0}`],
      value === 0 ? text : `Why. ${words}`,
    );
    add(`building-blocks/b${value}.md`, fields('Block'), value === 0 ? text : `What. ${words}`);
  }
}

/** The folders of an experiment whose notes show pictures. */
const PLACES = ['', 'sessions/', 'answers/', 'ingredients/', 'building-blocks/'];

function profile(index: number, words: string): string[] {
  return [
    `name: ${quoted(`Experiment ${index} ${words}`)}`,
    `short: ${quoted(`E${index}`)}`,
    `neighbourhood: ${quoted(`North ${words}`)}`,
    'period: {from: 2017, to: 2020}',
    `organisation: ${quoted(`A team:\n\n- one\n- two ${words}`)}`,
    `goals: [${quoted(`A goal ${words}`)}, Another]`,
    'budget: {amount: 200000, currency: EUR, note: for *three* years}',
    `profile: [{label: ${quoted(`Field ${words}`)}, text: ${quoted(words || 'A text.')}}]`,
  ];
}
