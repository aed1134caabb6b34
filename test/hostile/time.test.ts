import { describe, expect, test } from 'vitest';
import { summarise, toFindings } from '../../src/diagnostics/finding.ts';
import { formats } from '../../src/diagnostics/formats/formats.ts';
import { shownSource } from '../../src/diagnostics/formats/shown-source.ts';
import { checkWith, configWith, EXPERIMENT, reportWith, rulesOf } from './report-of.ts';

/** So many times the same: what takes time that grows with its square or worse would take minutes. */
const MANY = 100_000;
const SVG = { [`${EXPERIMENT}/conclusion.md`]: '![A street](images/street.svg)\n' };

describe('a note is read in time that grows with its length', { timeout: 20_000 }, () => {
  test.each([
    ['a link whose brackets stay open', `[a](${'.'.repeat(MANY)}`, []],
    ['passages inside a line', 'a ::internal '.repeat(4000), ['misplaced-directive']],
    ['a merge that never ends', `${'<<<<<<<\n'.repeat(400)}${'=======\n'.repeat(400)}`, ['top-heading']],
    ['spaces', `a${' '.repeat(MANY)}b`, []],
    ['stars', '*'.repeat(MANY / 2), []],
  ])('%s', (_, text, rules) => {
    expect(rulesOf({ [`${EXPERIMENT}/sessions/2020-02-05.md`]: `---\ndate: 2020\n---\n${text}\n` })).toEqual(rules);
  });

  test.each([
    ['tabs around a row of dashes', `a\n${'\t'.repeat(3000)}-:${'\t'.repeat(3000)}\t-`, []],
    ['colons in a line of two', `*a*\n\n${':'.repeat(60_000)}\u2028a`, ['malformed-directive']],
    ['backticks in a line of two', `*a*\n\n${'`'.repeat(60_000)}\u2028a`, ['unclosed-code']],
    ['tabs in front of a speaker', `:::quote{#a${'\t'.repeat(MANY)} by="Mrs. Smith"}\na\n:::`, ['person-name']],
    ['tabs in what a quote can have', `:::quote{by${'\t'.repeat(MANY)}="resident" x}\na\n:::`, ['unknown-attribute']],
    ['digits', `*a* ${'1234567890'.repeat(MANY / 10)}`, []],
    ['words', `*a* ${'Jan '.repeat(MANY)}`, []],
  ])('%s, and what is said of it', async (_, text, rules) => {
    const checked = checkWith({ [`${EXPERIMENT}/sessions/2020-02-05.md`]: `---\ndate: 2020\n---\n${text}\n` });
    expect([...new Set(checked.diagnostics.map(({ rule }) => rule))]).toEqual(rules);
    const findings = toFindings(checked.diagnostics, new Map(), 'en');
    const source = shownSource(() => text);
    for (const format of formats.values()) {
      format(findings, summarise(findings, 1), { language: 'en', colour: false, width: 80, source });
    }
  });

  test.each([
    ['the digits of a number that is none', `tables: ${'0'.repeat(MANY * 5)}x`, ['wrong-type']],
    ['spaces in a number', `tables: 1${' '.repeat(MANY * 5)}x`, ['wrong-type']],
  ])('a field: %s', (_, fields, rules) => {
    expect(rulesOf({ [`${EXPERIMENT}/sessions/2020-02-05.md`]: `---\n${fields}\n---\ntext\n` })).toEqual(rules);
  });

  test.each(['<a"', '<a ', '<!', '</a'])('what a template leaves open: %s', async (text) => {
    const report = await reportWith({ 'templates/report.liquid': text.repeat(MANY) });
    expect(report?.html).toContain(text);
  });

  test('a name behind a number sign', () => {
    const fields = `location: #a${' '.repeat(MANY)}b`;
    expect(rulesOf({ [`${EXPERIMENT}/sessions/2020-02-05.md`]: `---\n${fields}\n---\ntext\n` })).toEqual([
      'invalid-yaml',
    ]);
  });

  test('a picture that begins with comments', () => {
    expect(rulesOf({ ...SVG, [`${EXPERIMENT}/images/street.svg`]: '<!---->'.repeat(70) })).toContain(
      'unsupported-picture',
    );
    expect(rulesOf({ ...SVG, [`${EXPERIMENT}/images/street.svg`]: '<!-- a --><!----><svg></svg>' })).not.toContain(
      'unsupported-picture',
    );
  });
});

describe('what would take hours is not read, and the report says so', { timeout: 60_000 }, () => {
  const lines = (line: string, times: number) => `${line}\n`.repeat(times);
  const each = (times: number, line: (index: number) => string) =>
    Array.from({ length: times }, (_, i) => line(i)).join('\n');

  test.each([
    ['quotes apart', lines('> a\n', 10_000)],
    ['underlined headings', lines('a\n---', 10_000)],
    ['a megabyte of stars on one line', 'a *b* '.repeat(160_000)],
    ['ten thousand links in a paragraph', '[a](b.md) '.repeat(10_000)],
    ['brackets that close nothing', ']'.repeat(30_000)],
    ['stars that open', '*a **a '.repeat(50_000)],
    ['footnotes', `${'[^a] '.repeat(50_000)}\n\n[^a]: b`],
    ['definitions', each(70_000, (index) => `[a${index}]: b`)],
    ['a list', lines('- a', 30_000)],
    ['lists apart', lines('- a\n\nb\n', 6000)],
    ['lists with headings between them', lines('1. a\n# b', 6000)],
    ['lists apart in a list', `- a\n\n${lines('  - b\n\n  c\n', 4000)}`],
    ['lists apart in a quote', lines('> - a\n>\n> b\n>', 4000)],
    ['footnotes apart', each(6000, (index) => `[^${index}]: a\n\nb\n`)],
    ['bare addresses', 'www.a.nl '.repeat(100_000)],
    ['a table of many columns', `|${' a |'.repeat(500)}\n|${'---|'.repeat(500)}\n${lines('| b |', 500)}`],
    ['a long address that is used often', `${'[a] '.repeat(4000)}\n\n[a]: https://a.nl/${'b'.repeat(90_000)}`],
    ['a long row of colons in code', `${lines(':::note\na\n:::', 4000)}\n\`\`\`\n${':'.repeat(90_000)}\n\`\`\``],
    ['what opens a declaration of HTML', 'a<!A '.repeat(30_000)],
  ])('%s', (_, text) => {
    expect(rulesOf({ [`${EXPERIMENT}/sessions/2020-02-05.md`]: `---\ndate: 2020\n---\n${text}\n` })).toEqual([
      'note-too-complex',
    ]);
  });

  test.each([
    ['evalrep.yaml', (text: string) => configWith(`subtitle: "${text}"`)],
    [
      'the framework',
      (text: string) => ({
        'content/framework.yaml': `values:\n  - {id: agency, name: A, description: "${text}"}\n`,
      }),
    ],
  ])('in %s', (_, files) => {
    expect(rulesOf(files('*a **a '.repeat(50_000)))).toContain('note-too-complex');
  });

  test('what hundreds of experiments can fetch from each other', () => {
    const findings = Array.from({ length: 300 }, (_, index): [string, string][] => [
      [`content/experiments/x${index}/experiment.md`, `---\nname: X ${index}\n---\nText.\n`],
      [
        `content/experiments/x${index}/ingredients/a.md`,
        '---\ntitle: A\ntheme: draw\nvalue: agency\nstrong: true\n---\nText.\n',
      ],
      [`content/experiments/x${index}/building-blocks/b.md`, '---\ntitle: B\ntheme: draw\nvalue: agency\n---\nText.\n'],
    ]).flat();
    expect(rulesOf(Object.fromEntries(findings))).toContain('evaluation-too-large');
    const own = findings.map(([path, text]) => [path, text.replace('theme: draw\n', '')]);
    expect(rulesOf(Object.fromEntries(own))).toContain('evaluation-too-large');
  });

  test('notes that are bearable one by one', () => {
    const notes = Array.from({ length: 30 }, (_, index) => [`${EXPERIMENT}/sessions/s${index}.md`, '*a* '.repeat(400)]);
    const found = rulesOf({ ...configWith('limits: {complexity: 1 million}'), ...Object.fromEntries(notes) });
    expect(found).toContain('note-too-complex');
  });

  test('an ordinary note of 300 kB is', async () => {
    const paragraph =
      'The *council* met in [the school](https://a.nl/), and residents said "it works" (see [^a]). They **agreed** that lots be drawn.\n\n';
    const section = `## A heading\n\n${paragraph.repeat(20)}> ${paragraph}- an item\n- another *item*\n\n| a | b |\n|---|---|\n| c | d |\n\n`;
    const text = `${section.repeat(110)}[^a]: A note.\n`;
    expect(text.length).toBeGreaterThan(300_000);
    expect(rulesOf({ [`${EXPERIMENT}/conclusion.md`]: text })).toEqual([]);
  });

  test('fields: twenty thousand unknown keys are as many findings', () => {
    const fields = each(20_000, (index) => `locatio${index}: a`);
    const found = checkWith({ [`${EXPERIMENT}/sessions/2020-02-05.md`]: `---\n${fields}\n---\ntext\n` }).diagnostics;
    expect(found.filter(({ rule }) => rule === 'unknown-key')).toHaveLength(20_000);
  });

  test('fields: thousands of names that lead nowhere, among thousands that they may be meant to be', () => {
    const values = each(10_000, (index) => `  - {id: value-${index}, name: A}`);
    const names = each(8000, (index) => `  - vallue-${index}`);
    const found = checkWith({
      'content/framework.yaml': `values:\n${values}\n`,
      [`${EXPERIMENT}/ingredients/01-letter.md`]: `---\ntitle: A\nvalue:\n${names}\n---\ntext\n`,
    }).diagnostics.filter(({ rule }) => rule === 'unknown-value');
    expect(found.length).toBeGreaterThan(7000);
    expect(found[0]?.args.suggestion).toBeDefined();
    expect(found.at(-1)?.args.suggestion).toBeUndefined();
  });

  test('aliases that name each other, and tags', () => {
    const fields = 'a: &a [b, b]\nc: &c [*a, *a]\nd: &d [*c, *c]\ne: [*d, *d]\nf: !!binary aa\n';
    expect(rulesOf({ [`${EXPERIMENT}/sessions/2020-02-05.md`]: `---\n${fields}---\ntext\n` })).toEqual([
      'yaml-alias',
      'yaml-tag',
    ]);
  });
});

describe('a picture that would take a browser hours is not shown', () => {
  const uses = (id: string, of: string) => `<g id="${id}">${`<use href="#${of}"/>`.repeat(10)}</g>`;
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a0080600000000000000', 'hex');

  test.each([
    ['of a hundred thousand pixels each way', png],
    ['a drawing as large', '<svg width="100000" height="100000"></svg>'],
    [
      'a drawing with such a picture in it',
      `<svg width="1" height="1"><image href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
    ],
    [
      'a drawing that shows one shape a billion times',
      `<svg width="1" height="1"><path id="a"/>${'abcdefghi'
        .split('')
        .map((id, index, all) => (index === 0 ? '' : uses(id, all[index - 1] ?? '')))
        .join('')}<use href="#i"/></svg>`,
    ],
    [
      'a drawing filled with patterns of patterns',
      `<svg width="1" height="1">${'abcdefghi'
        .split('')
        .map((id, index, all) => `<pattern id="${id}">${`<path fill="url(#${all[index + 1]})"/>`.repeat(10)}</pattern>`)
        .join('')}<path fill="url('#a')"/></svg>`,
    ],
    ['a drawing of a million shapes', `<svg width="1" height="1">${'<path/>'.repeat(1_000_000)}</svg>`],
  ])('%s', (_, bytes) => {
    expect(rulesOf({ ...SVG, [`${EXPERIMENT}/images/street.svg`]: bytes })).toContain('picture-too-large');
  });

  const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${content}</svg>`;
  const thousand = '<path d="M0 0"/>'.repeat(1000);

  test.each([
    ['noise', '<filter id="a"><feTurbulence numOctaves="99"/></filter><rect filter="url(#a)"/>'],
    ['effects, many times', `<filter id="a"><feGaussianBlur/></filter>${'<rect filter="url(#a)"/>'.repeat(200)}`],
    ['effects in CSS', '<rect style="filter:blur(9px)"/>'.repeat(200)],
    ['effects in a style sheet', `<style>.a{filter:blur(9px)}</style>${'<rect class="a"/>'.repeat(200)}`],
    [
      'patterns in a style sheet',
      `<style>.a{fill:url(#p)}</style><pattern id="p">${thousand}</pattern>${'<rect class="a"/>'.repeat(200)}`,
    ],
    [
      'patterns for all in a group',
      `<pattern id="p">${thousand}</pattern><g fill="url(#p)">${'<rect/>'.repeat(200)}</g>`,
    ],
    [
      'patterns for all that is used',
      `<pattern id="p">${thousand}</pattern><g id="g">${'<rect/>'.repeat(200)}</g><use href="#g" fill="url(#p)"/>`,
    ],
    [
      'marks at each point',
      `<marker id="m">${thousand}</marker><path marker-mid="url(#m)" d="${'L1 1'.repeat(200)}"/>`,
    ],
    ['a reference in other letters', `<g id="a">${thousand}</g>${'<use href="&#35;%61"/>'.repeat(200)}`],
    ['a reference behind another name', `<g x=" id='b'" id="a">${thousand}</g>${'<use href="#a"/>'.repeat(200)}`],
    [
      'a reference in CSS in other letters',
      `<mask id="a">${thousand}</mask>${'<rect style="mask:url(\\23 a)"/>'.repeat(200)}`,
    ],
    ['what CSS names', `<style>g{--a:url(#p)} rect{fill:var(--a)}</style><pattern id="p"/><g><rect/></g>`],
    ['a sheet from elsewhere', '<style>@import "data:text/css,rect{fill:url(%23p)}";</style>'],
    ['a drawing in it', '<image href="data:image/svg+xml,%3Csvg/%3E"/>'],
    ['a drawing in it, in other letters', '<image href="data&#58;image/svg+xml;base64,PHN2Zy8+"/>'],
    ['a picture of an unknown kind in it', `<image href="data:;base64,${png.toString('base64')}"/>`],
    [
      'a reference in long numbers of letters',
      `<g id="a">${thousand}</g>${'<use href="&#0000000000035;a"/>'.repeat(200)}`,
    ],
    ...[
      ['in numbers of letters', '.a{fill:&#117;rl(&#35;p)}'],
      ['in pieces', '.a{fill:u<![CDATA[r]]>l(<!-- </style> -->#p)}'],
      ['between elements', '.a{fill:u<g/>rl(#p)}'],
      ['for a part of an element', 'q{x:"/*"}.a{fill:url(#p)}q{x:"*/"}'],
      ['behind a brace in a text', '.a{x:"{";fill:url(#p)}'],
      ['for what is not plain, with another behind', ':is(.a){fill:url(#p)} :is(.b){fill:url(#q)}'],
      ['with an importance', '.a{fill:url(#p)!important} rect{stroke:none}'],
    ].map(([name, sheet]) => [
      `patterns in a style sheet ${name}`,
      `<style>${sheet}</style><pattern id="p">${thousand}</pattern>${'<rect class="a" style="fill:none"/>'.repeat(200)}`,
    ]),
    [
      'patterns in an attribute with escapes',
      `<pattern id="p">${thousand}</pattern>${'<rect fill="\\75rl(#p)"/>'.repeat(200)}`,
    ],
    [
      'marks at points without spaces',
      `<marker id="m">${thousand}</marker><path marker-mid="url(#m)" d="M0 0h${'.1'.repeat(200)}"/>`,
    ],
    [
      'marks at points without numbers',
      `<marker id="m">${thousand}</marker><path marker-mid="url(#m)" d="M0 0${'z'.repeat(200)}"/>`,
    ],
    ['a path in a style sheet', '<style>path{d:path("M0 0h1")}</style><path/>'],
    ['a reference that changes', '<use><set attributeName="xlink:href" to="#a"/></use>'],
    ['a class that changes', '<path><animate attributeName="class" values="a;b"/></path>'],
    ['a comment in its type', '<!DOCTYPE svg [<!-- > <style> -->]><rect/>'],
    ['attributes by declaration', '<!DOCTYPE svg [<!ATTLIST rect fill CDATA "url(#p)">]><rect/>'],
  ])('a drawing with %s', (_, content) => {
    expect(rulesOf({ ...SVG, [`${EXPERIMENT}/images/street.svg`]: svg(content) })).toContain('picture-too-large');
  });

  test.each([
    [
      'a shadow',
      '<filter id="a"><feGaussianBlur/><feOffset/><feMerge><feMergeNode/></feMerge></filter><g filter="url(#a)"/>',
    ],
    [
      'the styles of a drawing program',
      `<style type="text/css"><![CDATA[.st0{fill:url(#g);}.st1{fill:none}]]></style><linearGradient id="g"><stop/><stop/></linearGradient>${'<path class="st0"/>'.repeat(2000)}`,
    ],
    ['a photograph in it', '<image href="data:image/jpeg;base64,/9j/4AAQSkZJRg=="/>'],
    ['a font in it', '<style>@font-face{font-family:a;src:url(data:font/woff2;base64,AAAA)}</style><text>a</text>'],
    ['a circle that grows', '<circle r="1"><animate attributeName="r" to="9"/></circle>'],
    [
      'a type',
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><rect/>',
    ],
    ['signs', `<marker id="m"><path/></marker>${'<path marker-end="url(#m)" d="M0 0L9 9"/>'.repeat(500)}`],
  ])('a drawing as programs make them is: with %s', (_, content) => {
    expect(rulesOf({ ...SVG, [`${EXPERIMENT}/images/street.svg`]: svg(content) })).not.toContain('picture-too-large');
  });

  test('many drawings that each ask a bearable amount', () => {
    const shown = Array.from({ length: 30 }, (_, index) => index);
    const text = shown.map((index) => `![A street](images/p${index}.svg)\n`).join('\n');
    const drawings = shown.map((index) => [`${EXPERIMENT}/images/p${index}.svg`, svg('<path/>'.repeat(160))]);
    expect(
      rulesOf({
        ...configWith('limits: {pixels: 100000}'),
        [`${EXPERIMENT}/conclusion.md`]: text,
        ...Object.fromEntries(drawings),
      }),
    ).toContain('evaluation-too-large');
  });

  test('a drawing that is too large is looked at once, however often it is shown', () => {
    const text = '![A street](images/street.svg)\n\n'.repeat(2000);
    const drawing = svg(`<!--${' '.repeat(10_000_000)}-->${'<path/>'.repeat(200_000)}`);
    const { diagnostics } = checkWith({
      [`${EXPERIMENT}/conclusion.md`]: text,
      [`${EXPERIMENT}/images/street.svg`]: drawing,
    });
    expect(diagnostics.filter(({ rule }) => rule === 'picture-too-large')).toHaveLength(2000);
  });

  test('a drawing that shows itself in itself is shown, as browsers do that once', () => {
    const drawing =
      '<svg width="1" height="1"><g id="a"><use href="#a"/><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>';
    expect(rulesOf({ ...SVG, [`${EXPERIMENT}/images/street.svg`]: drawing })).not.toContain('picture-too-large');
  });

  test('a picture that is shown a thousand times', () => {
    const drawing = `<svg width="1" height="1"><!--${' '.repeat(1_000_000)}--></svg>`;
    const text = '![A street](images/street.svg)\n\n'.repeat(400);
    expect(rulesOf({ [`${EXPERIMENT}/conclusion.md`]: text, [`${EXPERIMENT}/images/street.svg`]: drawing })).toContain(
      'evaluation-too-large',
    );
  });
});

describe('a report is made in bounds', { timeout: 60_000 }, () => {
  test('of labels that name each other a thousand times', async () => {
    const labels = ['experiment: {value}', 'value: {phase}', 'phase: {theme}'].map((label) => {
      const [key, name = ''] = label.split(': ');
      return `  ${key}: "${name.repeat(1000)}"`;
    });
    const report = await reportWith(configWith(['labels:', ...labels].join('\n')));
    expect(report?.html.length).toBeLessThan(10_000_000);
  });

  test.each([
    ['a list without an end', '{% for i in (1..1000000000) %}a{% endfor %}'],
    [
      'a text that grows and grows',
      '{% assign a = "aaaaaaaaaa" %}{% for i in (1..12) %}{% assign a = a | replace: "a", a %}{% endfor %}',
    ],
  ])('by a template with %s', (_, template) => {
    expect(rulesOf({ 'templates/report.liquid': template })).toContain('template-error');
  });
});
