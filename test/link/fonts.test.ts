import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/load/host.ts';
import { check } from '../../src/pipeline.ts';
import { minimalEvaluation } from '../docs/read-page.ts';
import { packagedFont, restricted } from '../fonts.ts';
import { memoryHost } from '../memory-host.ts';

const sound = packagedFont('archivo-latin-400-normal.woff2');
const CONFIG = ['style:', '  fonts:', '    text:', '      regular: fonts/own.woff2', ''].join('\n');

function hostWith(font: Uint8Array, notes: Record<string, string> = {}): Host {
  const files = new Map([...minimalEvaluation('en'), ...Object.entries(notes)]);
  return memoryHost(
    '/e',
    new Map([...files, ['evalrep.yaml', files.get('evalrep.yaml') + CONFIG], ['fonts/own.woff2', font]]),
  );
}

function found(host: Host): string[] {
  return check('/e', host).diagnostics.map(({ rule, args, at: { file, range } }) => {
    const why = 'why' in args ? ` (${args.why})` : '';
    return `${file}:${range.start.line}:${range.start.column}-${range.end.column} ${rule}${why}`;
  });
}

describe('an own font', () => {
  test('that is in order is nothing to speak of', () => {
    const { diagnostics, evaluation } = check('/e', hostWith(sound));
    expect(diagnostics).toEqual([]);
    expect(evaluation?.fonts.map(({ role, cut, format, family }) => [role, cut, format, family])).toEqual([
      ['text', 'regular', 'woff2', expect.stringMatching(/^Archivo/)],
    ]);
  });

  test('that is larger than the limit is not read', () => {
    expect(found(hostWith(Buffer.concat([sound, Buffer.alloc(5_000_000)])))).toEqual([
      'evalrep.yaml:9:16-31 unsupported-font (too-large)',
    ]);
  });

  test('that may not be embedded is warned of, and used', () => {
    const host = hostWith(restricted('archivo-latin-400-normal.woff'));
    expect(found(host)).toEqual(['evalrep.yaml:9:16-31 restricted-font']);
    expect(check('/e', host).evaluation?.fonts).toHaveLength(1);
  });

  test('brings characters that the built-in ones lack', () => {
    const notes = { 'content/chapters/foreword.md': '---\ntitle: Foreword\n---\nTiếng Việt.\n' };
    expect(found(hostWith(sound, notes))).toEqual([
      'content/chapters/foreword.md:4:3-4 missing-character',
      'content/chapters/foreword.md:4:9-10 missing-character',
    ]);
    expect(found(hostWith(packagedFont('archivo-vietnamese-400-normal.woff2'), notes))).toEqual([]);
  });

  test('by a link that leaves the evaluation is not read, and said once', () => {
    const host = hostWith(sound);
    const linked: Host = {
      ...host,
      list: (folder) =>
        host.list(folder).map((entry) => (entry.name === 'own.woff2' ? { ...entry, kind: 'link' } : entry)),
      resolve: (path) => (path === '/e/fonts/own.woff2' ? '/elsewhere/own.woff2' : path),
    };
    expect(found(linked)).toEqual(['fonts/own.woff2:1:1-1 leaves-evaluation']);
    expect(check('/e', linked).evaluation?.fonts ?? []).toEqual([]);
  });
});
