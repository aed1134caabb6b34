import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReportModel } from '../../src/analyse/report-model.ts';
import { attribute, tokenise } from '../../src/render/html/tokens.ts';
import { render, withHtml } from '../../src/render/render.ts';
import type { Media } from '../../src/render/rendering.ts';
import { readingScript } from '../../src/render/screen/reading-script.ts';
import { builtInTemplates } from '../../src/render/template/builtin-templates.ts';
import { wordKeys } from '../../src/render/words/keys.ts';
import { nl } from '../../src/render/words/nl.ts';
import { reportModel } from './model.ts';
import { pictures } from './rendering.ts';
import { inline } from './texts.ts';

function page(media: Media, changes: Partial<ReportModel['report']> = {}): string {
  return render(reportModel(changes), { pictures, media }).output;
}

function attributes(html: string, name: string): string[] {
  return tokenise(html).flatMap((token) => {
    const value = token.kind === 'open' ? attribute(token.source, name) : undefined;
    return value === undefined ? [] : [value];
  });
}

const cases = [
  ['screen', {}],
  ['print', {}],
  ['print', { language: 'en', edition: 'internal', orientation: 'landscape', numbering: true }],
  ['screen', { cover: { picture: 'content/images/dot.png', alt: 'Een stip' }, accent: '#005b8f' }],
] as const;

describe.each(cases)('the built-in report for %s, with %j', (media, changes) => {
  const html = page(media, changes);

  test('gives no id twice', () => {
    const ids = attributes(html, 'id');
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('leads somewhere with every link inside it', () => {
    const ids = new Set(attributes(html, 'id'));
    const links = attributes(html, 'href').filter((href) => href.startsWith('#'));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    expect(html, 'a link without an address led nowhere').not.toMatch(/<a(?![^>]*\shref=)[\s>]/);
    for (const name of ['aria-labelledby', 'data-page-of']) {
      expect(attributes(html, name).filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test('skips no level of headings', () => {
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('says of every picture what it shows', () => {
    const images = tokenise(html).filter((token) => token.kind === 'open' && token.name === 'img');
    expect(images.filter(({ source }) => attribute(source, 'alt') === undefined)).toEqual([]);
  });

  test('needs nothing from outside', () => {
    expect(attributes(html, 'src').filter((src) => !src.startsWith('data:'))).toEqual([]);
    const script = `<script>${readingScript()}</script>`;
    expect(html.split(script)).toHaveLength(media === 'screen' ? 2 : 1);
    expect(html.replace(script, '')).not.toMatch(/<(?:link|script|iframe|object|embed)\b|url\((?!data:)/);
  });
});

test('a report for the screen has no marks for print, and one for print no layout space', () => {
  expect(page('screen')).not.toMatch(/data-tag|data-page-of|\u00ad/);
  expect(page('print')).toMatch(/lang="nl-x-dl"/);
  expect(page('print').replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/>\n/);
});

test.each([
  ['screen', 0, 0, 0],
  ['screen', 1, 0, 1],
  ['screen', 0, 1, 1],
  ['print', 1, 0, 0],
  ['print', 0, 1, 0],
] as const)(
  'on %s, %i ingredients and %i building blocks have %i filters',
  (media, ingredients, buildingBlocks, many) => {
    const model = reportModel();
    for (const part of model.parts) if (part.kind === 'synthesis') part.totals = { ingredients, buildingBlocks };
    expect(render(model, { pictures, media }).output.split('<fieldset class="filter"')).toHaveLength(many + 1);
  },
);

test('names of groups are set like any text', () => {
  expect(page('screen')).toContain('bewoners van ’t\u00a0plein');
});

test('the same model gives the same page', () => {
  expect(page('print')).toBe(page('print'));
});

test('hostile titles stay text, in the page as in its style sheet', () => {
  const html = page('print', {
    title: inline('a`<script>`"'),
    footer: inline('`</style><script>alert(1)</script>`"; } * {'),
  });
  expect(html).not.toContain('<script');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html).toContain('content: "\\3c /style\\3e \\3c script\\3e alert(1)\\3c /script\\3e ”; } * {"');
});

test('as JSON each text is HTML, and pictures are paths', () => {
  const { report, experiments, parts } = withHtml(reportModel());
  expect(report.title).toBe('Wat werkt in de wijk');
  expect(experiments[0]?.name).toBe('Wijkraad door <em>loting</em>');
  expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
  expect(JSON.stringify(parts)).toContain('<blockquote class=\\"quote\\" id=\\"council-quote\\">');
});

describe('the built-in templates', () => {
  const templates = [...builtInTemplates()].filter(
    ([name]) => name.endsWith('.liquid') && name !== 'running-feet.liquid',
  );

  /** What stands between tags, and in attributes that are read out, without what Liquid fills in. */
  function words(template: string): string[] {
    const source = template
      .replace(/\{%-?\s*comment[\s\S]*?endcomment\s*-?%\}/g, '')
      .replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, '');
    const shown = tokenise(source).flatMap((token) => {
      if (token.kind === 'text') return [token.source];
      if (token.kind !== 'open') return [];
      return ['alt', 'aria-label', 'title'].flatMap((name) => attribute(token.source, name) ?? []);
    });
    return shown.flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []);
  }

  /** Templates that write CSS or class names, where every letter is code. */
  const code = new Set([
    'running-foot.liquid',
    'wide-page.liquid',
    'fit.liquid',
    'hand-out-feet.liquid',
    'filter-about.liquid',
  ]);

  test.each(templates.filter(([name]) => !code.has(name)))('%s holds no word of its own', (_, template) => {
    expect(words(template)).toEqual([]);
  });

  test('print no text that they hold themselves, also where every letter is code', () => {
    const all = [...builtInTemplates()].filter(([name]) => name.endsWith('.liquid'));
    const printed = all.flatMap(([name, text]) => {
      const bare = text.replace(/\{%-?\s*comment[\s\S]*?endcomment\s*-?%\}/g, '');
      const inLiquid = bare.match(/\{\{-?\s*(?:'[^']*'|"[^"]*")(?!\s*\|\s*word\b)/g) ?? [];
      const css = bare.replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, '');
      const inCss = code.has(name) ? (css.match(/(["'])[^"']*\p{L}{2}[^"']*\1/gu) ?? []) : [];
      return [...inLiquid, ...inCss].map((found) => `${name}: ${found}`);
    });
    expect(printed).toEqual([]);
  });

  test('name only words that exist', () => {
    const named = templates.flatMap(([, text]) =>
      [...text.matchAll(/'([^']*)'\s*\|\s*word\b/g)].map(([, key]) => key ?? ''),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !wordKeys.some((other) => other === key))).toEqual([]);
  });

  test('and the code use every word that exists', () => {
    const source = join(import.meta.dirname, '..', '..', 'src');
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/words[\\/](?:nl|en)\.ts$/.test(path))
      .map((path) => readFileSync(join(source, path), 'utf8'));
    const written = [...templates.map(([, text]) => text), ...code].join('\n');
    const phrases = JSON.stringify(nl);
    /** A template may put a name together: `{{ name | append: '-note' | word }}`. */
    const endings = templates.flatMap(([, text]) =>
      [...text.matchAll(/append: '(-[a-z]+)'/g)].map(([, end]) => end ?? ''),
    );
    const isNamed = (key: string) => new RegExp(`['"]${key}['"]`).test(written) || phrases.includes(`{${key}}`);
    const isUsed = (key: string) =>
      isNamed(key) || endings.some((end) => key.endsWith(end) && isNamed(key.slice(0, -end.length)));
    expect(wordKeys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('put texts into attributes without their mark-up', () => {
    const inAttribute =
      /\s[a-z-]+="[^"]*\{\{\s*(?!'|report\.(?:language|edition|orientation|date))[\w.[\]]*\b(?:title|name|short|text|description)\s*\}\}/g;
    expect(
      templates.flatMap(([name, text]) => (text.match(inAttribute) ?? []).map((found) => `${name}: ${found}`)),
    ).toEqual([]);
  });
});

describe('the page about accessibility', () => {
  const statement = (html: string): string =>
    /<section[^>]*aria-labelledby="accessibility"[\s\S]*?<\/section>/.exec(html)?.[0].replaceAll('\u00ad', '') ?? '';

  test('tells in a PDF what was checked of the file, and on a screen of the notes alone', () => {
    expect(statement(page('print'))).toContain('PDF/A-2a (ISO 19005-2)');
    const { output } = render(reportModel(), { pictures, media: 'print', pdfStandard: 'ua-2' });
    expect(statement(output)).toContain('PDF/UA-2 (ISO 14289-2) en PDF/A-4 (ISO 19005-4)');
    expect(statement(output)).not.toContain('PDF/UA-1');
    expect(statement(page('screen'))).not.toContain('PDF');
    for (const media of ['print', 'screen'] as const) expect(statement(page(media))).toContain('afbeeldingen zonder');
  });

  test('says whom to tell: who asked for the evaluation, or else who made it', () => {
    expect(statement(page('screen'))).toContain('aan Gemeente Groningen.');
    const { commissioner: _, ...report } = reportModel().report;
    const html = render({ ...reportModel(), report }, { pictures, media: 'screen' }).output;
    expect(statement(html)).toContain('aan Het onderzoeksteam.');
  });

  test('can be left out, with its entry in the contents', () => {
    const html = page('print', { accessibility: false });
    expect(statement(html)).toBe('');
    expect(attributes(html, 'href')).not.toContain('#accessibility');
  });
});
