/** Every block that a text may hold, alone and in every block that holds others. */

const LINE =
  'Plain, *stress*, **strong, *and both***, ~~regret~~, `code()`, CO~2~, <https://example.org/bare>, ' +
  '[what they wrote](https://example.org/a?b=1&c=2 "title"), ![a dot](images/square.svg) and a\\\nnew line.[^note]';

const leaves: Readonly<Record<string, string>> = {
  paragraph: LINE,
  paragraphs: 'One.\n\nTwo.\n\nThree.',
  code: '```js\nconst a = 1;\n  const b = 2;\n```',
  indented: 'Before:\n\n    indented code',
  table: '| Street | Houses |\n|:---|---:|\n| North | 12 |\n| South | `9`, *nine*[^note] |',
  'table of heads': '| Street | Houses |\n|---|---|',
  figure: '![Three planters](images/wide.svg "With a *caption*")',
  'figure without a caption': '![Three planters](images/tall.svg)',
  decoration: '![](images/square.svg "decorative")',
  rule: 'Before\n\n---\n\nBehind',
};

type Container = (inner: string) => string;

const indented = (marker: string, text: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? marker : line && ' '.repeat(marker.length)) + line)
    .join('\n');

const containers: Readonly<Record<string, Container>> = {
  'a list': (inner) => `${indented('- ', inner)}\n- next`,
  'a list from 7': (inner) => `${indented('7. ', inner)}\n8. next`,
  'a loose list': (inner) => `${indented('* ', inner)}\n\n* next`,
  'a list of tasks': (inner) => `- [x] done\n- [ ] to do\n${indented('- ', inner)}`,
  'a quotation': (inner) => inner.replace(/^/gm, '> '),
  'a quote': (inner) => `:::quote{by="resident" table=3}\n${inner}\n:::`,
  'a note': (inner) => `:::note[A *title*]\n${inner}\n:::`,
  'an internal passage': (inner) => `:::internal\n${inner}\n:::`,
};

/** A directive in a directive has more colons around it. */
const around = (container: Container, inner: string): string => {
  const longest = Math.max(0, ...(inner.match(/^[> ]*:+/gm) ?? []).map((colons) => colons.replace(/[^:]/g, '').length));
  const outer = container(inner);
  if (longest < 3 || !outer.startsWith(':::')) return outer;
  const colons = ':'.repeat(longest + 1);
  return outer.replace(/^:::/, colons).replace(/:::$/, colons);
};

/** What the format refuses: a quote of which nothing is left for who cannot see it. */
const isRefused = (name: string): boolean => name === 'decoration in a quote';

/** The blocks, each below a line that says what it is. */
export function everyBlock(): string {
  const alone = Object.entries(leaves);
  const within = Object.entries(containers).flatMap(([place, container]) =>
    alone.map(([name, leaf]): [string, string] => [`${name} in ${place}`, around(container, leaf)]),
  );
  const twice = Object.entries(containers).flatMap(([place, container]) =>
    Object.entries(containers).map(([inner, inside]): [string, string] => [
      `${inner} in ${place}`,
      around(container, around(inside, LINE)),
    ]),
  );
  const blocks = [...alone, ...within, ...twice].filter(([name]) => !isRefused(name));
  return `${blocks.map(([name, block]) => `This is ${name}:\n\n${block}`).join('\n\n')}\n\n${NOTE}`;
}

/** Every block alone, and each that holds others around a line. */
export function blocksAlone(): string {
  const around = Object.values(containers).map((container) => container(LINE));
  return [...Object.values(leaves), ...around, NOTE].join('\n\n');
}

const NOTE = '[^note]: A note with *stress*, and\n\n    a second paragraph.\n\n    - a list\n';

/** Headings of all levels, one below the other and back again. */
export const HEADINGS =
  '## Two\n\nText.\n\n### Three\n\n#### Four\n\nText.\n\n##### Five\n\nText.\n\n###### Six\n\nText.\n\n## Two again\n\nText.';
