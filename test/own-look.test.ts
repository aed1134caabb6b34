import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readPrintedPdf } from '../src/print/pdf/printed-pdf.ts';
import { PdfFile } from '../src/print/pdf/read-pdf.ts';
import type { StructureElement } from '../src/print/pdf/structure-tree.ts';
import { runMain } from './cli/run-main.ts';
import { minimalEvaluation } from './docs/read-page.ts';
import { named, trueType, woff2 } from './fonts.ts';
import { validate, whyNoValidator } from './verapdf/validate.ts';

/* What docs/content-format.md shows under "Own look", over the minimal evaluation. */

// Each test makes a report.
vi.setConfig({ testTimeout: 60_000 });

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'content-format.md'), 'utf8');
const section = /^## Own look\n([\s\S]*?)^## /m.exec(page)?.[1] ?? '';
const examples = [...section.matchAll(/^`([^`]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => ({
  path,
  text,
}));
const [accent, logo, fonts, labels, sheet, cover] = examples;

const binaries: Record<string, string | Buffer> = {
  'content/images/logo.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><circle cx="30" cy="30" r="30" fill="#154273"/></svg>',
  'fonts/house-serif.woff2': woff2('newsreader-latin-400-normal.woff', named('House Serif')),
  'fonts/house-serif-italic.woff2': woff2('newsreader-latin-400-italic.woff', named('House Serif Italic')),
  'fonts/house-sans.ttf': trueType('archivo-latin-400-normal.woff', named('House Sans')),
  'fonts/house-sans-bold.ttf': trueType('archivo-latin-600-normal.woff', named('House Sans Bold')),
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the minimal evaluation and the `used` examples, all of whose settings stand in one evalrep.yaml. */
function folderWith(used: typeof examples, changed: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'evalrep-look-'));
  folders.push(folder);
  const files = new Map<string, string | Uint8Array>([...minimalEvaluation('en'), ...Object.entries(binaries)]);
  const settings = used.filter(({ path }) => path === 'evalrep.yaml').map(({ text }) => text);
  const style = settings.filter((text) => text.startsWith('style:\n')).map((text) => text.replace('style:\n', ''));
  const others = settings.filter((text) => !text.startsWith('style:\n'));
  files.set(
    'evalrep.yaml',
    [files.get('evalrep.yaml'), style.length > 0 ? 'style:\n' : '', ...style, ...others].join(''),
  );
  for (const { path, text } of used) if (path !== 'evalrep.yaml') files.set(path, text);
  for (const [path, content] of [...files, ...Object.entries(changed)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

async function buildHtml(used: typeof examples, only?: string): Promise<string> {
  const folder = folderWith(used);
  const argv = ['build', '--quiet', '--format', 'html', ...(only === undefined ? [] : ['--only', only])];
  const { stderr, status } = await runMain(argv, { cwd: folder });
  expect([status, stderr]).toEqual([0, '']);
  return readFileSync(join(folder, 'report', `${only?.replace('/', '-') ?? 'report'}.html`), 'utf8');
}

test('the guide has an example of each step', () => {
  expect(examples.map(({ path }) => path)).toEqual([
    ...Array.from({ length: 4 }, () => 'evalrep.yaml'),
    'templates/report.css',
    'templates/cover.liquid',
  ]);
});

describe('in a report with one example of the guide', () => {
  test('the accent is there, with white on it', async () => {
    expect(await buildHtml([accent ?? never()])).toContain('--accent: #005b8f; --on-accent: #ffffff;');
  });

  test('the logo hangs on the cover, with its words', async () => {
    const html = await buildHtml([logo ?? never()]);
    expect(html).toMatch(
      /<header class="cover"[^>]*>\n<div class="cover-logo"><img src="data:image\/svg\+xml;base64,[^"]+" alt="Municipality of Groningen" width="200" height="60">/,
    );
  });

  test('the logo hangs on a hand-out, with its words', async () => {
    expect(await buildHtml([logo ?? never()], 'shopping/council')).toMatch(
      /<header class="band">\n<div class="band-logo"><img src="data:image\/svg\+xml;base64,[^"]+" alt="Municipality of Groningen" width="200" height="60">/,
    );
    expect(await buildHtml([], 'shopping/council')).not.toContain('class="band-logo"');
  });

  test('the fonts are there, in front of the built-in ones, and the colophon names them', async () => {
    const html = await buildHtml([fonts ?? never()]);
    const faces = [
      ...html.matchAll(/@font-face\{font-family:"own (\w+)";([^}]*?);src:url\(data:([\w/]+);base64,([\w+/=]+)\)/g),
    ];
    expect(faces.map(([, role, which, type]) => `${role} ${which} ${type}`)).toEqual([
      'text font-weight:1 549;font-style:normal font/woff2',
      'text font-weight:1 549;font-style:italic font/woff2',
      'headings font-weight:1 549;font-style:normal font/ttf',
      'headings font-weight:550 1000;font-style:normal font/ttf',
    ]);
    expect(Buffer.from(faces[2]?.[4] ?? '', 'base64').equals(binaries['fonts/house-sans.ttf'] as Buffer)).toBe(true);
    expect(html).toContain('--serif: "own text", "Newsreader", "Archivo", "own headings", Georgia, serif;');
    expect(html).toContain('--sans: "own headings", "Archivo", "own text", "Helvetica Neue", Arial, sans-serif;');
    expect(html).toContain('--narrow: "Archivo Narrow", "Archivo", "own text", "own headings", Arial, sans-serif;');
    expect(html).toContain('set in House Sans and House Serif.');
  });

  test('the words are there', async () => {
    expect(await buildHtml([])).not.toMatch(/pilot/i);
    expect(await buildHtml([labels ?? never()])).toMatch(/pilot/i);
  });

  test('the style sheet comes last', async () => {
    const html = await buildHtml([sheet ?? never()]);
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(css.lastIndexOf('--neutral: #e8f0ee')).toBeGreaterThan(css.lastIndexOf('--neutral: #f3f0ea'));
    expect(css.lastIndexOf('--neutral: #f3f0ea')).toBeGreaterThan(0);
  });

  test('the template takes the place of the built-in one', async () => {
    const covers = async (used: typeof examples) =>
      /<header class="cover"[\s\S]*?<\/header>/.exec(await buildHtml(used))?.[0].replaceAll('\n', '');
    expect(await covers([])).toContain('cover-figure');
    expect(await covers([cover ?? never()])).toBe(
      '<header class="cover" id="cover"><h1 class="fit-3">What works in the council</h1><p class="imprint">June 2020</p></header>',
    );
  });
});

describe('printed with all examples of the guide', () => {
  const files: Record<string, Uint8Array> = {};
  /** The report has another cover in the last example, without the logo. */
  const used = examples.filter(({ path }) => path !== 'templates/cover.liquid');
  const foreign = { 'content/chapters/foreword.md': '---\ntitle: Foreword\n---\nAs in Łódź.\n' };

  beforeAll(async () => {
    for (const [name, changed] of Object.entries({ plain: {}, 'with letters that no own font has': foreign })) {
      const folder = folderWith(used, changed);
      const run = await runMain(['build', '--browser', 'bundled', '--format', 'pdf'], { cwd: folder });
      expect([run.status, run.stderr]).toEqual([0, '']);
      files[name] = readFileSync(join(folder, 'report', 'report.pdf'));
    }
  }, 120_000);

  test('texts are in the own fonts, and only what these lack in a built-in one', () => {
    const [plain, lacking] = Object.values(files).map(fontsOf);
    expect(plain).toEqual(expect.arrayContaining(['HouseSans', 'HouseSansBold', 'HouseSerif']));
    expect(plain?.filter((name) => /Newsreader/.test(name))).toEqual([]);
    expect(lacking).toEqual(expect.arrayContaining(['HouseSerif', expect.stringMatching(/^Newsreader/)]));
  });

  test('the logo is a figure with its words', () => {
    const { structure } = readPrintedPdf(new PdfFile(files.plain ?? never()));
    const figures: (string | undefined)[] = [];
    structure.root.walk((element: StructureElement) => {
      if (element.type === 'Figure') figures.push(element.alt);
    });
    expect(figures[0]).toBe('Municipality of Groningen');
  });

  test.skipIf(whyNoValidator !== undefined)(`veraPDF finds no fault ${whyNoValidator ?? ''}`, async () => {
    const name = 'with letters that no own font has';
    expect(await validate({ [name]: files[name] ?? never() })).toEqual({ [name]: [] });
  });

  test('a font that the browser refuses is a finding, and no report', async () => {
    const broken = trueType('archivo-latin-400-normal.woff', { head: Buffer.alloc(54) });
    const folder = folderWith(used, { 'fonts/house-sans.ttf': broken });
    const run = await runMain(['build', '--browser', 'bundled'], { cwd: folder });
    expect(run.stdout).toContain('`fonts/house-sans.ttf` is a font that the browser refuses');
    expect(run.status).toBe(1);
    expect(existsSync(join(folder, 'report'))).toBe(false);
  });
});

/** The names of the fonts in a PDF, without the six letters that mark a part of one. */
function fontsOf(pdf: Uint8Array): string[] {
  const file = new PdfFile(pdf);
  const names = Array.from({ length: file.size }, (_, number) => file.dict(file.ref(number))?.get('BaseFont'));
  return [
    ...new Set(
      names.filter((name) => name !== undefined).map((name) => String(name).replace(/^\/(?:[A-Z]{6}\+)?/, '')),
    ),
  ];
}

function never(): never {
  throw new Error('docs/content-format.md lacks an example');
}
