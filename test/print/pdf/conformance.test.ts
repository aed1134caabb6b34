import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mendPdf, mendPdfWith, mends } from '../../../src/print/pdf/mend-pdf.ts';
import { markArtifacts } from '../../../src/print/pdf/mends/artifacts.ts';
import { describeLinks } from '../../../src/print/pdf/mends/describe-links.ts';
import { ungroupFigures } from '../../../src/print/pdf/mends/figures.ts';
import { tagListBodies, tagListItems } from '../../../src/print/pdf/mends/lists.ts';
import { declareColours } from '../../../src/print/pdf/mends/output-intent.ts';
import { mapRoles } from '../../../src/print/pdf/mends/roles.ts';
import type { Mend } from '../../../src/print/pdf/printed-pdf.ts';
import { type FailedRule, validate, whyNoValidator } from '../../verapdf/validate.ts';
import { document } from './document.ts';
import { type HtmlPrinter, openPrinter } from './print-html.ts';
import { picture, report, sound, unsound } from './samples.ts';

/** Mends without which a machine finds fault, with what, and in what. */
const needed: [Mend, string, string][] = [
  [markArtifacts, 'ua1 7.1-3', '<style>@page{@top-left{content:"Rapport"}}</style><p>t</p>'],
  [ungroupFigures, 'ua1 7.3-1', `<figure>${picture('alt="x"')}<figcaption>c</figcaption></figure>`],
  [tagListItems, 'ua1 7.2-19', '<section role="doc-endnotes"><ol><li>noot</li></ol></section>'],
  [tagListBodies, 'ua1 7.2-20', '<ul><li>x<p>y</p></li></ul>'],
  [mapRoles, 'ua1 7.1-5', '<p>t <strong>x</strong></p>'],
  [describeLinks, 'ua1 7.18.5-2', '<p><a href="https://x.nl">l</a></p>'],
  [declareColours, '2a 6.2.4.3-2', '<p style="color:#123">t</p>'],
];

describe.skipIf(whyNoValidator !== undefined)(`veraPDF ${whyNoValidator ?? ''}`, () => {
  const files: Record<string, Uint8Array> = {};
  let failed: Record<string, FailedRule[]> = {};
  const rulesOf = (name: string): string[] => (failed[name] ?? []).map(({ profile, rule }) => `${profile} ${rule}`);

  beforeAll(async () => {
    const printer: HtmlPrinter = await openPrinter();
    files.report = (await mendPdf(await printer.print(report.body, report.style), document)).bytes;
    for (const [name, body] of Object.entries(sound)) {
      files[name] = (await mendPdf(await printer.print(`<h1>K</h1>${body}`), document)).bytes;
    }
    for (const [name, { body }] of Object.entries(unsound)) {
      files[name] = (await mendPdf(await printer.print(body), document)).bytes;
    }
    for (const [mend, , body] of needed) {
      const others = mends.filter((other) => other !== mend);
      files[mend.name] = (await mendPdfWith(others, await printer.print(`<h1>K</h1>${body}`), document)).bytes;
    }
    await printer.close();
    failed = await validate(files);
  }, 300_000);

  test.each(['report', ...Object.keys(sound)])('finds no fault with %s', (name) => {
    expect(failed[name]).toEqual([]);
  });

  test.each(Object.keys(unsound))('finds fault with %s, as the file itself does not claim to conform', (name) => {
    expect(rulesOf(name)).toEqual(expect.arrayContaining(['ua1 5-1', '2a 6.6.4-1']));
  });

  test.each(needed.map(([mend, rule]) => [mend.name, rule]))('finds fault without %s: %s', (name, rule) => {
    expect(rulesOf(name)).toContain(rule);
  });
});

describe('the file itself', () => {
  let printer: HtmlPrinter;
  beforeAll(async () => {
    printer = await openPrinter();
  }, 60_000);
  afterAll(() => printer?.close());

  test('finds no fault with a report', async () => {
    expect((await mendPdf(await printer.print(report.body, report.style), document)).problems).toEqual([]);
  });

  test.each(Object.entries(sound))('finds no fault with %s', async (_, body) => {
    expect((await mendPdf(await printer.print(`<h1>K</h1>${body}`), document)).problems).toEqual([]);
  });

  test.each(Object.entries(unsound))('finds %s', async (_, { body, rule }) => {
    const { problems } = await mendPdf(await printer.print(body), document);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(problems.every(({ page }) => page === 1 || page === null)).toBe(true);
  });
});
