import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toFindings } from '../../src/diagnostics/finding.ts';
import { pdfProblems } from '../../src/diagnostics/pdf-problems.ts';
import { startOf } from '../../src/diagnostics/place.ts';
import { pdfConformance, templateError } from '../../src/diagnostics/rules/report.ts';

const src = join(import.meta.dirname, '..', '..', 'src');
const place = startOf('evalrep.yaml');

function textOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

/** The message in Dutch and in English. */
function messages(diagnostic: Parameters<typeof toFindings>[0][number]): string[] {
  return (['nl', 'en'] as const).flatMap((language) =>
    toFindings([diagnostic], new Map(), language).map(({ message }) => message),
  );
}

describe('what is wrong with a PDF', () => {
  test('is said in the language of the messages, with its page and what it is about', () => {
    expect(
      messages(pdfConformance.at(place, { problem: 'heading-level-skipped', about: 'Per `fase`', page: 3 })),
    ).toEqual([
      'de PDF voldoet niet aan PDF/UA (pagina 3): een kop slaat een niveau over: `Per fase`',
      'the PDF does not conform to PDF/UA (page 3): a heading skips a level: `Per fase`',
    ]);
    expect(messages(pdfConformance.at(place, { problem: 'title-missing' }))).toEqual([
      'de PDF voldoet niet aan PDF/UA: het document heeft geen titel',
      'the PDF does not conform to PDF/UA: the document has no title',
    ]);
  });

  test('has words for what the checks find, and for nothing else', () => {
    const checks = textOf(join(src, 'print', 'pdf', 'checks'));
    const found = [...checks.matchAll(/(?:rule: |add\(\s*)'([a-z-]+)'/g)].map(([, name]) => name);
    expect([...new Set(found)].sort()).toEqual(Object.keys(pdfProblems).sort());
  });
});

describe('why a template fails is said in Dutch', () => {
  test.each([
    ['undefined variable: report.titel', 'de variabele `report.titel` bestaat niet'],
    ['undefined filter: raw', 'het filter `raw` bestaat niet'],
    ['tag "layout" not found', 'de opdracht `layout` bestaat niet'],
    ['tag {% if parts %} not closed', '`{% if parts %}` wordt niet gesloten'],
    ['output "{{ a" not closed', '`{{ a` wordt niet gesloten'],
    ['no word has the key `experimnt`', 'er is geen woord met de naam `experimnt`'],
    ['the word `version` needs a value for `date`', 'het woord `version` heeft een waarde nodig voor `date`'],
    ['unexpected token', 'de melding is “unexpected token”'],
  ])('%s', (reason, expected) => {
    expect(messages(templateError.at(place, { reason }))).toEqual([
      `dit sjabloon werkt niet: ${expected}`,
      `this template does not work: ${reason}`,
    ]);
  });
});
