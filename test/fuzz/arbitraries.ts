import fc from 'fast-check';
import { EXPERIMENT } from '../hostile/report-of.ts';

/** Stands only where an author can mark internal; no public report may hold it. */
export const SECRET = 'Zwijgzaam';

/** Files laid over the minimal evaluation. */
export type Files = Record<string, string | Uint8Array>;

const BODY = `${EXPERIMENT}/conclusion.md`;
const SESSION = `${EXPERIMENT}/sessions/2020-02-05.md`;
const LETTER = `${EXPERIMENT}/ingredients/01-letter.md`;

const join = (parts: readonly string[]) => parts.join('');
const many = (...parts: string[]) => fc.constantFrom(...parts);

/** A UTF-16 unit, halves of pairs among them. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Pieces of Markdown, whole and broken, and what editors, mails and attackers put between them. */
const piece = fc.oneof(
  many(
    'word',
    'The council',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\r\n',
    '\u00a0',
    '\u200b',
    'é',
    '👩‍👧',
    '\u0301',
    '"',
    "'",
    '…',
  ),
  many(
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '```',
    '~~~',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '[^',
    '[^a]',
    '[^a]: ',
    '<',
    '>',
    '|',
  ),
  many(
    '# ',
    '## ',
    '###',
    '- ',
    '* ',
    '1. ',
    '3) ',
    '> ',
    '---',
    '===',
    '    ',
    '- [ ] ',
    '|---|---|',
    '| a | b |',
    '\\',
    '&',
  ),
  many(
    '&lt;',
    '&#0;',
    '&#x1f600;',
    '&amp;',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<script>',
    '<img src=x onerror=a>',
    '<?',
    ']]>',
  ),
  many(
    ':',
    '::',
    ':::',
    '::::',
    ':::quote',
    ':::note[T]',
    ':::quote{#a by="b" table=3}',
    ':::internal',
    ':::x{y=z}',
    '{',
    '}',
  ),
  many(
    'https://a.nl/',
    'www.a.nl',
    'javascript:a',
    'JaVa&Tab;script:a',
    'data:text/html,a',
    'file:///a',
    '//a.nl',
    '../..',
    'C:\\a',
  ),
  many(
    'a@b.nl',
    '06 12345678',
    'NL91ABNA0417164300',
    'bsn 123456782',
    '1234 AB 5',
    'J. de Vries',
    '{{ a }}',
    '{% raw %}',
  ),
  many(
    '__proto__',
    'constructor',
    '\0',
    '\u001b[31m',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\u0085',
    '##[add-mask]a',
    '::warning::a',
  ),
  fc.string({ unit: anyUnit, maxLength: 6 }),
);
export const markdown = fc.array(piece, { maxLength: 40 }).map(join);

/** Pieces of YAML. */
const yamlPiece = fc.oneof(
  many(
    'title',
    'value',
    'phase',
    'theme',
    'strong',
    'evidence',
    'date',
    'attendance',
    'total',
    'groups',
    'visibility',
    'question',
  ),
  many(
    ': ',
    ':',
    '- ',
    '\n',
    '\n  ',
    '\n    ',
    ' ',
    '\t',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>-',
    '#',
    ' # a',
    '? ',
    '\r\n',
  ),
  many(
    'inclusion',
    'agency',
    'draw',
    'true',
    'null',
    '~',
    '12',
    '-1.5',
    '2020-02-04',
    'internal',
    'public',
    '"#letter"',
    'a/b',
  ),
  many(
    '&a ',
    '*a',
    '!!js/function ',
    '!!str ',
    '<<: ',
    '---',
    '...',
    '%YAML 1.2',
    '\\u0000',
    '\\x',
    '\\',
    '\u0085',
    '\ufeff',
    '\ud800',
  ),
  many(
    '__proto__',
    'constructor',
    'toString',
    '{{ a }}',
    '<b>',
    'javascript:a',
    '\u001b[31m',
    '##[add-mask]a',
    ' ::warning::a',
  ),
  fc.string({ unit: anyUnit, maxLength: 4 }),
);
const yaml = fc.array(yamlPiece, { maxLength: 30 }).map(join);
const note = fc.tuple(yaml, markdown).map(([fields, body]) => `---\n${fields}\n---\n${body}`);

/** Bytes of any kind, and what has the beginning of a text or a picture. */
const bytes = fc
  .tuple(
    many('', '---\n', '\ufeff', '\u0089PNG\r\n\u001a\n', 'GIF89a', '<svg ', '<svg width="1"><use href="#a"/>'),
    fc.uint8Array({ maxLength: 60 }),
  )
  .map(([start, rest]) => Buffer.concat([Buffer.from(start, start.startsWith('\u0089') ? 'latin1' : 'utf8'), rest]));

export const bytesInNote: fc.Arbitrary<Files> = fc
  .tuple(many(BODY, SESSION, 'evalrep.yaml', 'content/framework.yaml'), bytes)
  .map(([path, content]) => ({ [path]: content }));

export const bytesInPicture: fc.Arbitrary<Files> = bytes.map((content) => ({
  [BODY]: '![a](images/a.png)\n',
  [`${EXPERIMENT}/images/a.png`]: content,
}));

export const yamlInNote: fc.Arbitrary<Files> = fc
  .tuple(many(SESSION, LETTER, `${EXPERIMENT}/experiment.md`), note)
  .map(([path, text]) => ({ [path]: text }));

export const yamlInFile: fc.Arbitrary<Files> = fc
  .tuple(many('evalrep.yaml', 'content/framework.yaml'), yaml)
  .map(([path, text]) => ({ [path]: text }));

export const markdownInNote: fc.Arbitrary<Files> = markdown.map((text) => ({ [BODY]: text }));

/** Text without fences: what stands in fenced code is shown as it is typed. */
const unfenced = markdown.map((text) => text.replace(/`{3,}|~{3,}/g, ''));
const passage = fc
  .tuple(
    many(
      ':::internal',
      '::: internal',
      ':::internal ',
      ':::internal\t',
      '::::internal',
      ':::Internal',
      '  :::internal',
      '> :::internal',
      '- :::internal',
      '\t:::internal',
    ),
    many('\n', '\n\n', '\r\n'),
    many('', '> ', '  ', '- ', '\n', '\u200b'),
    many('\n:::\n', '\n::::\n', '\n:::', '\n', '\n\n:::\n', ':::\n', '\n  :::\n', '\n> :::\n'),
  )
  .map(([opening, end, before, closing]) => `\n${opening}${end}${before}${SECRET}${closing}`);
const internalNote = fc
  .tuple(
    many('---\n', '---\r\n', '--- \n', '\ufeff---\n', '---yaml\n'),
    many('internal', '"internal"', 'internal # yes', "'internal'", 'Internal'),
    unfenced,
  )
  .map(
    ([mark, value, text]) => `${mark}title: ${SECRET}\nvalue: inclusion\nvisibility: ${value}\n---\n${SECRET} ${text}`,
  );
const path = many(
  BODY,
  SESSION,
  LETTER,
  `${EXPERIMENT}/ingredients/02-x.md`,
  `${EXPERIMENT}/answers/more-residents.md`,
  `${EXPERIMENT}/building-blocks/03-x.md`,
  'content/chapters/foreword.md',
);
const withPassage = fc
  .tuple(unfenced, passage, unfenced)
  .map(([before, secret, after]) => `${before}\n${secret}\n${after}`);
const text = fc.oneof(
  markdown,
  note,
  fc
    .tuple(many('title: A\nvalue: inclusion', 'title: *a*\nphase: connect', 'date: 2020'), markdown)
    .map(([fields, body]) => `---\n${fields}\n---\n${body}`),
);

/** Several notes at once, internal ones and passages among them. */
export const evaluation: fc.Arbitrary<Files> = fc
  .tuple(
    fc.dictionary(path, text, { maxKeys: 3 }),
    fc.option(
      fc.tuple(
        path,
        fc.oneof(
          internalNote,
          withPassage,
          withPassage.map((body) => `---\ntitle: A\nvalue: inclusion\n---\n${body}`),
        ),
      ),
    ),
  )
  .map(([files, secret]) => ({ ...files, ...(secret ? { [secret[0]]: secret[1] } : {}) }));
