/**
 * What notes can hold much of: of each kind the largest number of it that is tried, near to a usual limit or as much as
 * takes a while, and the files with so many of it, to lay over an evaluation of one experiment.
 */
const COUNCIL = 'content/experiments/01-council';
const CONFIG = 'title: A\nlanguage: en\ndate: 2020\nauthors:\n  - name: Nobody\n';

/** @param {number} count @param {(index: number) => string} item */
const each = (count, item, between = '\n') => Array.from({ length: count }, (_, index) => item(index)).join(between);

/** @param {string} text */
const conclusion = (text) => ({ [`${COUNCIL}/conclusion.md`]: text });
/** @param {string} fields */
const session = (fields, text = 'Text.') => ({ [`${COUNCIL}/sessions/first.md`]: `---\n${fields}\n---\n${text}\n` });
/** @param {string} yaml */
const config = (yaml) => ({ 'evalrep.yaml': `${CONFIG}${yaml}\n` });
/** @param {string} more */
const framework = (more, values = '  - {id: agency, name: Agency}') => ({
  'content/framework.yaml': `values:\n${values}\n${more}\n`,
});
/** @param {number} count @param {(index: number) => string} text */
const files = (
  count,
  path = (/** @type {number} */ index) => `${COUNCIL}/sessions/s${index}.md`,
  text = (_) => 'Text.\n',
) => Object.fromEntries(Array.from({ length: count }, (_, index) => [path(index), text(index)]));
/** @param {string} content */
const drawing = (content) => ({
  ...conclusion('![A street](images/street.svg)\n'),
  [`${COUNCIL}/images/street.svg`]: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${content}</svg>`,
});
/** @param {string} facts */
const ingredient = (facts) => `---\ntitle: A\n${facts}\n---\nText.\n`;

/** Markdown of one note. @type {Record<string, [most: number, text: (count: number) => string]>} */
const texts = {
  'characters of a line': [800_000, (n) => 'a'.repeat(n)],
  'words of a paragraph': [300_000, (n) => 'ab '.repeat(n)],
  'spaces inside a line': [800_000, (n) => `a${' '.repeat(n)}b`],
  'lines of a paragraph': [90_000, (n) => 'abcd efg\n'.repeat(n)],
  paragraphs: [40_000, (n) => 'abc\n\n'.repeat(n)],
  'empty lines': [90_000, (n) => `a${'\n'.repeat(n)}b`],
  links: [6000, (n) => each(n, (i) => `[a ${i}](https://a.nl/${i})`, '\n\n')],
  'links in one paragraph': [2400, (n) => each(n, (i) => `[a ${i}](https://a.nl/${i})`, ' ')],
  'links that lead nowhere': [6000, (n) => each(n, (i) => `[word ${i}](a${i}.md)`, '\n\n')],
  'pictures that are not there': [6000, (n) => each(n, (i) => `![word ${i}](a${i}.png)`, '\n\n')],
  'bare addresses': [6000, (n) => each(n, (i) => `www.a${i}.nl`, '\n\n')],
  footnotes: [5000, (n) => `${each(n, (i) => `a[^${i}]`, '\n\n')}\n\n${each(n, (i) => `[^${i}]: b`, '\n\n')}`],
  'footnotes without a text': [8000, (n) => each(n, (i) => `a[^${i}]`, '\n\n')],
  'footnotes that nothing refers to': [8000, (n) => each(n, (i) => `[^${i}]: b`, '\n\n')],
  'references to one footnote': [8000, (n) => `${'a[^a]\n\n'.repeat(n)}[^a]: b`],
  'stars in paragraphs': [16_000, (n) => '*a* **b**\n\n'.repeat(n / 2)],
  'stars in one paragraph': [6000, (n) => '*a* '.repeat(n)],
  'stars that open': [8000, (n) => '*a '.repeat(n)],
  backticks: [6000, (n) => '`a` '.repeat(n)],
  'quotation marks': [200_000, (n) => `"a" `.repeat(n)],
  'quotation marks that open': [200_000, (n) => `"a `.repeat(n)],
  'quotes with >': [4000, (n) => '> a\n\n'.repeat(n)],
  'lines of a quote with >': [40_000, (n) => '> a\n'.repeat(n)],
  'quotes as deep as may be': [400, (n) => each(n, () => `${'> '.repeat(38)}a`, '\n\n')],
  'items of a list': [8000, (n) => '- a\n'.repeat(n)],
  'lists apart': [2800, (n) => '- a\n\nb\n\n'.repeat(n)],
  'numbered items': [8000, (n) => each(n, (i) => `${i + 1}. a`)],
  'lists as deep as may be': [1200, (n) => each(n, (i) => `${'  '.repeat(i % 30)}- a`)],
  headings: [16_000, (n) => each(n, (i) => `### h${i}`, '\n\n')],
  'headings of one name': [16_000, (n) => '### h\n\n'.repeat(n)],
  'underlined headings': [4000, (n) => 'a\n---\n\n'.repeat(n)],
  'rows of a table': [16_000, (n) => `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(n)}`],
  tables: [4000, (n) => '| a | b |\n|---|---|\n| c | d |\n\n'.repeat(n)],
  definitions: [6000, (n) => each(n, (i) => `[a${i}]: https://b.nl`)],
  'definitions that are used': [4000, (n) => each(n, (i) => `[w${i}]\n\n[w${i}]: https://b.nl`, '\n\n')],
  'addresses without a definition': [8000, (n) => each(n, (i) => `[word ${i}][a${i}]`, '\n\n')],
  'blocks of code': [8000, (n) => '```\na\n```\n\n'.repeat(n)],
  'lines of code': [90_000, (n) => `\`\`\`\n${'a\n'.repeat(n)}\`\`\``],
  'HTML elements': [16_000, (n) => 'a <b>c</b>\n\n'.repeat(n / 2)],
  'blocks of HTML': [16_000, (n) => '<div>\n\n'.repeat(n)],
  comments: [16_000, (n) => '<!-- a -->\n\n'.repeat(n)],
  'quotes that are named': [4000, (n) => each(n, (i) => `:::quote{#q${i} by="resident"}\na\n:::`, '\n\n')],
  'quotes of one name': [4000, (n) => ':::quote{#q by="resident"}\na\n:::\n\n'.repeat(n)],
  'quotes of persons': [4000, (n) => each(n, (i) => `:::quote{#q${i} by="Mrs. Smith"}\na\n:::`, '\n\n')],
  asides: [4000, (n) => ':::note[A]\na\n:::\n\n'.repeat(n)],
  'internal passages': [4000, (n) => ':::internal\na\n:::\n\n'.repeat(n)],
  'passages that stay open': [8000, (n) => ':::internal\n\n'.repeat(n)],
  'lines that close nothing': [8000, (n) => ':::\n\n'.repeat(n)],
  'directives that are misspelt': [8000, (n) => each(n, (i) => `:::quoet${i}\na\n:::`, '\n\n')],
  'attributes of a directive': [8000, (n) => `:::quote{${each(n, (i) => `a${i}=b`, ' ')}}\na\n:::`],
  'colons inside a line': [8000, (n) => 'a ::b '.repeat(n)],
  'addresses of e-mail': [20_000, (n) => each(n, (i) => `jan${i}@example.org`, ' ')],
  'telephone numbers': [20_000, (n) => each(n, (i) => `06-${10_000_000 + i}`, ' ')],
  digits: [800_000, (n) => '1234567890'.repeat(n / 10)],
  'digits in groups': [300_000, (n) => '12 '.repeat(n)],
  postcodes: [20_000, (n) => each(n, (i) => `${1000 + (i % 8000)} AB 12`, ' ')],
  'at signs': [90_000, (n) => 'a@'.repeat(n)],
  'dots between letters': [300_000, (n) => 'a.'.repeat(n)],
  emoji: [60_000, (n) => '😀 '.repeat(n)],
  'letters with accents of their own': [60_000, (n) => 'e\u0301 '.repeat(n)],
  entities: [16_000, (n) => '&amp; '.repeat(n)],
  backslashes: [40_000, (n) => '\\* '.repeat(n)],
  'hard breaks': [8000, (n) => 'a\\\n'.repeat(n)],
  'marks of a merge': [16_000, (n) => '<<<<<<<\n\n'.repeat(n)],
  'marks of facts': [16_000, (n) => '---\n\n'.repeat(n)],
  'visibility in the text': [16_000, (n) => 'visibility: internal\n\n'.repeat(n)],
};

/** Fields of one note. @type {Record<string, [most: number, fields: (count: number) => string]>} */
const fields = {
  'unknown keys': [30_000, (n) => each(n, (i) => `locatio${i}: a`)],
  'keys of a mapping': [30_000, (n) => `attendance:\n  total: ${n}\n  groups:\n${each(n, (i) => `    g${i}: 1`)}`],
  'the same key': [60_000, (n) => 'date: 2020\n'.repeat(n)],
  aliases: [30_000, (n) => `a: &a b\nc: [${'*a, '.repeat(n)}]`],
  anchors: [30_000, (n) => each(n, (i) => `a${i}: &a${i} b`)],
  tags: [30_000, (n) => each(n, (i) => `a${i}: !!binary b`)],
  'items in brackets': [200_000, (n) => `location: [${'a, '.repeat(n)}]`],
  'characters of a field': [800_000, (n) => `location: ${'a'.repeat(n)}`],
  'words of a field': [200_000, (n) => `location: ${'ab '.repeat(n)}`],
  'lines of a field': [90_000, (n) => `location: >\n${'  ab cd\n'.repeat(n)}`],
  'spaces in front of a remark': [800_000, (n) => `location: #a${' '.repeat(n)}b`],
  remarks: [90_000, (n) => '# a\n'.repeat(n)],
  'lines of facts that are none': [90_000, (n) => 'abc\n'.repeat(n)],
};

/** More than one file. @type {Record<string, [most: number, files: (count: number) => Record<string, string>]>} */
const evaluations = {
  'values that are known and names that are not': [
    8000,
    (n) => ({
      ...framework(
        '',
        each(n, (i) => `  - {id: value-${i}, name: A}`),
      ),
      [`${COUNCIL}/ingredients/01-letter.md`]: ingredient(`value:\n${each(n, (i) => `  - vallue-${i}`)}`),
    }),
  ],
  values: [
    4000,
    (n) =>
      framework(
        '',
        each(n, (i) => `  - {id: value-${i}, name: Value ${i}}`),
      ),
  ],
  phases: [4000, (n) => framework(`phases:\n${each(n, (i) => `  - {id: p${i}, name: Phase ${i}}`)}`)],
  questions: [4000, (n) => framework(`questions:\n${each(n, (i) => `  - {id: q${i}, text: "Question ${i}?"}`)}`)],
  themes: [4000, (n) => framework(`themes:\n${each(n, (i) => `  - {id: t${i}, name: Theme ${i}, value: agency}`)}`)],
  'themes of one name': [
    4000,
    (n) => framework(`themes:\n${each(n, (i) => `  - {id: t${i}, name: Theme, value: agency}`)}`),
  ],
  'indicators of a value': [
    20_000,
    (n) => framework('', `  - id: agency\n    name: A\n    indicators:\n${each(n, (i) => `      - I${i}`)}`),
  ],
  'ingredients of one theme': [
    2400,
    (n) => ({
      ...framework('themes:\n  - {id: t, name: T, value: agency}'),
      ...files(
        n,
        (i) => `${COUNCIL}/ingredients/i${i}.md`,
        () => ingredient('value: agency\ntheme: t\nstrong: true'),
      ),
    }),
  ],
  'themes of one ingredient': [
    2400,
    (n) => ({
      ...framework(`themes:\n${each(n, (i) => `  - {id: t${i}, name: Theme ${i}, value: agency}`)}`),
      [`${COUNCIL}/ingredients/01-letter.md`]: ingredient(
        `value: agency\nstrong: true\ntheme: [${each(n, (i) => `t${i}`, ', ')}]`,
      ),
    }),
  ],
  'sources of an ingredient': [
    4000,
    (n) => ({
      ...conclusion(each(n, (i) => `:::quote{#q${i} by="resident"}\na\n:::`, '\n\n')),
      [`${COUNCIL}/ingredients/01-letter.md`]: ingredient(
        `value: agency\nevidence: [${each(n, (i) => `"#q${i}"`, ', ')}]`,
      ),
    }),
  ],
  'ingredients with one source': [
    2400,
    (n) => ({
      ...conclusion(':::quote{#q by="resident"}\na\n:::\n'),
      ...files(
        n,
        (i) => `${COUNCIL}/ingredients/i${i}.md`,
        () => ingredient('value: agency\nevidence: "#q"'),
      ),
    }),
  ],
  'sources that are not there': [
    4000,
    (n) => ({
      ...conclusion(each(n, (i) => `:::quote{#quote${i} by="resident"}\na\n:::`, '\n\n')),
      [`${COUNCIL}/ingredients/01-letter.md`]: ingredient(
        `value: agency\nevidence: [${each(n, (i) => `"#quotee${i}"`, ', ')}]`,
      ),
    }),
  ],
  experiments: [
    2400,
    (n) =>
      files(
        n,
        (i) => `content/experiments/x${i}/experiment.md`,
        (i) => `---\nname: X ${i}\n---\nText.\n`,
      ),
  ],
  'experiments that learn from each other': [
    800,
    (n) => ({
      ...files(
        n,
        (i) => `content/experiments/x${i}/experiment.md`,
        (i) => `---\nname: X ${i}\n---\nText.\n`,
      ),
      ...files(
        n,
        (i) => `content/experiments/x${i}/ingredients/a.md`,
        () => ingredient('value: agency\nstrong: true'),
      ),
      ...files(
        n,
        (i) => `content/experiments/x${i}/building-blocks/b.md`,
        (i) => ingredient(`value: agency\nlearn-from: x${(i + 1) % n}/ingredients/a`),
      ),
    }),
  ],
  'experiments of one theme': [
    400,
    (n) => ({
      ...framework('themes:\n  - {id: t, name: T, value: agency}'),
      ...files(
        n,
        (i) => `content/experiments/x${i}/experiment.md`,
        (i) => `---\nname: X ${i}\n---\nText.\n`,
      ),
      ...files(
        n,
        (i) => `content/experiments/x${i}/ingredients/a.md`,
        () => ingredient('value: agency\ntheme: t\nstrong: true'),
      ),
      ...files(
        n,
        (i) => `content/experiments/x${i}/building-blocks/b.md`,
        () => ingredient('value: agency\ntheme: t'),
      ),
    }),
  ],
  'providers of one building block': [
    2000,
    (n) => ({
      ...files(
        n,
        (i) => `${COUNCIL}/ingredients/i${i}.md`,
        () => ingredient('value: agency'),
      ),
      'content/experiments/02-other/experiment.md': '---\nname: Other\n---\nText.\n',
      'content/experiments/02-other/building-blocks/b.md': ingredient(
        `value: agency\nlearn-from: [${each(n, (i) => `council/ingredients/i${i}`, ', ')}]`,
      ),
    }),
  ],
  sessions: [4000, (n) => files(n)],
  'sessions with a finding each': [4000, (n) => files(n, undefined, () => '---\nlocatoin: a\n---\nText.\n')],
  'answers to no question': [4000, (n) => files(n, (i) => `${COUNCIL}/answers/more-residentss${i}.md`)],
  'notes of one title': [
    4000,
    (n) =>
      files(
        n,
        (i) => `${COUNCIL}/ingredients/i${i}.md`,
        () => ingredient('value: agency'),
      ),
  ],
  'notes of titles alike': [
    2400,
    (n) =>
      files(
        n,
        (i) => `${COUNCIL}/ingredients/i${i}.md`,
        (i) => `---\ntitle: A letter by post ${i}\nvalue: agency\n---\nText.\n`,
      ),
  ],
  'notes that link to each other': [
    2400,
    (n) =>
      files(
        n,
        (i) => `${COUNCIL}/sessions/s${i}.md`,
        (i) => `[the next of them](s${(i + 1) % n}.md)\n`,
      ),
  ],
  'notes with links that are misspelt': [
    2400,
    (n) =>
      files(
        n,
        (i) => `${COUNCIL}/sessions/s${i}.md`,
        (i) => `[the next of them](ss${(i + 1) % n}.md)\n`,
      ),
  ],
  'quotes in notes with one name': [2400, (n) => files(n, undefined, () => ':::quote{#q by="resident"}\na\n:::\n')],
  'names that are not allowed': [4000, (n) => files(n, (i) => `${COUNCIL}/sessions/S ${i}.md`)],
  'names alike but for a number in front': [4000, (n) => files(n, (i) => `${COUNCIL}/sessions/${10_000 + i}-same.md`)],
  'files without a place': [4000, (n) => files(n, (i) => `${COUNCIL}/experimemt${i}.md`)],
  'chapters in the contents': [
    2400,
    (n) => ({
      ...files(
        n,
        (i) => `content/chapters/c${i}.md`,
        (i) => `---\ntitle: C ${i}\n---\nText.\n`,
      ),
      ...config(`contents:\n${each(n, (i) => `  - c${i}`)}`),
    }),
  ],
  'parts of the contents that are misspelt': [
    2400,
    (n) => ({
      ...files(
        n,
        (i) => `content/chapters/chapter${i}.md`,
        (i) => `---\ntitle: C ${i}\n---\nText.\n`,
      ),
      ...config(`contents:\n${each(n, (i) => `  - chappter${i}`)}`),
    }),
  ],
  authors: [10_000, (n) => config(each(n, (i) => `  - name: Author ${i}`))],
  'rules that do not exist': [10_000, (n) => config(`rules:\n${each(n, (i) => `  no-evidense${i}: off`)}`)],
  'labels that do not exist': [10_000, (n) => config(`labels:\n${each(n, (i) => `  experimemt${i}: a`)}`)],
  'elements of a drawing': [90_000, (n) => drawing('<path d="M0 0"/>'.repeat(n))],
  'elements with a name': [80_000, (n) => drawing(each(n, (i) => `<g id="a${i}"/>`, ''))],
  'elements that refer to one': [80_000, (n) => drawing(`<path id="a"/>${'<use href="#a"/>'.repeat(n)}`)],
  'elements in each other': [80_000, (n) => drawing(`${'<g>'.repeat(n)}${'</g>'.repeat(n)}`)],
  'elements in each other, each with a name': [
    40_000,
    (n) => drawing(`${each(n, (i) => `<g id="a${i}">`, '')}${'</g>'.repeat(n)}`),
  ],
  'elements that refer to each other': [
    40_000,
    (n) => drawing(each(n, (i) => `<g id="a${i}"><use href="#a${i + 1}"/></g>`, '')),
  ],
  'attributes of an element': [400_000, (n) => drawing(`<path ${each(n, (i) => `a${i}="b"`, ' ')}/>`)],
  'spaces in an element': [4_000_000, (n) => drawing(`<path ${' '.repeat(n)}/>`)],
  'spaces behind a word in an element': [1_000_000, (n) => drawing(`<path ${'id '.repeat(n)}/>`)],
  'addresses in an element': [400_000, (n) => drawing(`<path style="${'url( '.repeat(n)}"/>`)],
  'remarks in a drawing': [400_000, (n) => drawing('<!-- a -->'.repeat(n))],
  'pictures in a drawing': [40_000, (n) => drawing('<image href="data:image/png;base64,AAAA"/>'.repeat(n))],
  'what is no picture in a drawing': [400_000, (n) => drawing('data:image/png;base64, '.repeat(n))],
  'less-than signs in a drawing': [4_000_000, (n) => drawing('<'.repeat(n))],
  'pictures that are shown': [
    2400,
    (n) => ({
      ...conclusion('![A street](images/p.svg)\n\n'.repeat(n)),
      [`${COUNCIL}/images/p.svg`]: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    }),
  ],
  'pictures that lie there': [
    4000,
    (n) =>
      files(
        n,
        (i) => `${COUNCIL}/images/p${i}.svg`,
        () => '<svg/>',
      ),
  ],
  'pictures that are misspelt': [
    2400,
    (n) => ({
      ...conclusion(each(n, (i) => `![A street](images/picturre${i}.svg)`, '\n\n')),
      ...files(
        n,
        (i) => `${COUNCIL}/images/picture${i}.svg`,
        () => '<svg/>',
      ),
    }),
  ],
  'rules of a style sheet': [40_000, (n) => ({ 'templates/report.css': 'p { color: red }\n'.repeat(n) })],
  'characters of a style sheet': [800_000, (n) => ({ 'templates/report.css': 'u'.repeat(n) })],
  'templates in a template': [4000, (n) => ({ 'templates/report.liquid': '{% if a %}{{ b }}{% endif %}'.repeat(n) })],
};

/** @type {Record<string, [most: number, files: (count: number) => Record<string, string>]>} */
export const KINDS = {
  ...Object.fromEntries(
    Object.entries(texts).map(([name, [most, text]]) => [name, [most, (n) => conclusion(`${text(n)}\n`)]]),
  ),
  ...Object.fromEntries(Object.entries(fields).map(([name, [most, text]]) => [name, [most, (n) => session(text(n))]])),
  ...evaluations,
};

/** The evaluation that they are laid over. */
export const BASE = {
  ...config(''),
  ...framework(''),
  [`${COUNCIL}/experiment.md`]: '---\nname: The council\n---\nText.\n',
};
