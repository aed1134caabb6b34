import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { descriptions } from '../../src/diagnostics/descriptions/descriptions.ts';
import { toFindings } from '../../src/diagnostics/finding.ts';
import type { Language } from '../../src/diagnostics/language.ts';
import { rules } from '../../src/diagnostics/registry.ts';
import type { Host } from '../../src/load/host.ts';
import { check } from '../../src/pipeline.ts';
import { memoryHost } from '../memory-host.ts';
import { notInBlocks } from './not-in-blocks.ts';
import { evaluationOf, hasFiles, headings, minimalEvaluation, pagesFolder, readPage } from './read-page.ts';

const root = '/evaluation';
const languages: readonly Language[] = ['nl', 'en'];
const names = [...rules.keys()].sort();

/** What `check` finds in an evaluation, a line each. */
function findingsIn(host: Host): string[] {
  const { diagnostics, rules: severities } = check(root, host);
  return toFindings(diagnostics, severities, 'en').map(
    ({ rule, file, line, message }) => `[${rule}] ${file}:${line} ${message}`,
  );
}

function expectOnly(rule: string, found: readonly string[]): void {
  expect(found.filter((line) => !line.startsWith(`[${rule}]`))).toEqual([]);
  expect(found).not.toEqual([]);
}

test.each(languages)('every rule has a page and a description, and nothing else has (%s)', (language) => {
  const pages = readdirSync(pagesFolder(language)).sort();
  expect(pages).toEqual(names.map((name) => `${name}.md`));
  expect(Object.keys(descriptions[language]).sort()).toEqual(names);
  expect(Object.keys(notInBlocks).filter((name) => !rules.has(name))).toEqual([]);
});

describe.each(languages)('pages (%s)', (language) => {
  const [means, matters, wrong, right, more] = headings[language];

  test.each(names)('%s', (name) => {
    const { title, sections, text } = readPage(name, language);
    expect(title).toBe(name);
    expect([means, matters, wrong, right]).toEqual([...sections.keys()].filter((heading) => heading !== more));
    for (const section of sections.values()) expect(section.trim()).not.toBe('');
    expect(text.split('\n').length).toBeLessThanOrEqual(90);

    const special = notInBlocks[name];
    const [faulty = '', mended = ''] = [sections.get(wrong), sections.get(right)];
    expect(hasFiles(faulty) && hasFiles(mended)).toBe(special === undefined);
    if (special === undefined) {
      expectOnly(name, findingsIn(memoryHost(root, evaluationOf(faulty, language))));
      expect(findingsIn(memoryHost(root, evaluationOf(mended, language)))).toEqual([]);
    } else if (special !== 'printed') expectOnly(name, findingsIn(special(minimalEvaluation(language))));
  });
});
