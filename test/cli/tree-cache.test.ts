import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkNotes } from '../../src/check-notes.ts';
import { openTreeCache } from '../../src/cli/tree-cache/file-tree-cache.ts';
import { nodeHost } from '../../src/load/host.ts';
import { changeFiles, evaluationWith, readChanges } from '../changes/read-changes.ts';
import { memoryHost } from '../memory-host.ts';
import { runMain } from './run-main.ts';

const scratch = mkdtempSync(join(tmpdir(), 'evalrep-trees-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const repository = join(import.meta.dirname, '..', '..');
const cases = join(repository, 'test', 'cases');
let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(scratch, 'cache-'));
});

/** Everything that a check yields, places and trees among it. */
function checkWith(root: string, host = nodeHost) {
  const trees = openTreeCache(root, { EVALREP_CACHE: cache });
  const checked = checkNotes(root, host, { trees });
  trees?.save();
  return checked;
}

const files = () => readdirSync(join(cache, 'notes'));
const only = () => join(cache, 'notes', files()[0] ?? '');

/** A copy of the sample that a test may change. */
function sample(): string {
  const folder = mkdtempSync(join(scratch, 'sample-'));
  cpSync(join(repository, 'content'), join(folder, 'content'), { recursive: true });
  cpSync(join(repository, 'evalrep.yaml'), join(folder, 'evalrep.yaml'));
  return folder;
}

describe('with a cache a check finds and yields what it does without', { timeout: 30_000 }, () => {
  test('in every single change, each after the other in one cache', { timeout: 60_000 }, () => {
    const changes = changeFiles.flatMap(readChanges);
    for (const change of [...changes, ...changes]) {
      const host = memoryHost('/evaluation', evaluationWith(change));
      expect(checkWith('/evaluation', host), change.title).toStrictEqual(checkNotes('/evaluation', host));
    }
  });

  test.each(readdirSync(cases))('in case %s, twice', (name) => {
    const expected = checkNotes(join(cases, name), nodeHost);
    for (let time = 0; time < 2; time++) expect(checkWith(join(cases, name))).toStrictEqual(expected);
  });

  test('in the sample, twice and after a change', () => {
    const root = sample();
    const before = checkNotes(root, nodeHost);
    for (let time = 0; time < 2; time++) expect(checkWith(root)).toStrictEqual(before);
    const path = firstNote(root);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n[A link](nowhere.md) and **stress**.\n`);
    const after = checkNotes(root, nodeHost);
    expect(after).not.toEqual(before);
    for (let time = 0; time < 2; time++) expect(checkWith(root)).toStrictEqual(after);
  });
});

/** A note that is no plain text. */
function firstNote(root: string): string {
  const experiments = join(root, 'content', 'experiments');
  return join(experiments, readdirSync(experiments).sort()[0] ?? '', 'conclusion.md');
}

describe('a cache that is not what a check wrote is only slower', { timeout: 30_000 }, () => {
  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 100)],
    ['longer', (bytes) => Buffer.concat([bytes, Buffer.from('{}')])],
    ['changed in one byte', (bytes) => Buffer.from(bytes.map((byte, index) => (index === 300 ? byte ^ 1 : byte)))],
    ['another file', () => Buffer.from('{"type":"root","children":[]}')],
  ])('%s', (_, damage) => {
    const root = sample();
    const expected = checkWith(root);
    const whole = readFileSync(only());
    writeFileSync(only(), damage(whole));
    expect(checkWith(root)).toStrictEqual(expected);
    expect(readFileSync(only()).length).toBe(whole.length);
    expect(files()).toHaveLength(1);
  });

  test('of another version of evalrep or of Node', () => {
    const root = sample();
    const expected = checkWith(root);
    const other = readFileSync(only());
    other.write('of another version', 0);
    writeFileSync(only(), other);
    expect(checkWith(root)).toStrictEqual(expected);
  });

  test('a folder in its place', () => {
    const root = sample();
    const expected = checkWith(root);
    const path = only();
    rmSync(path);
    mkdirSync(path);
    expect(checkWith(root)).toStrictEqual(expected);
    expect(files().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('what is on the disk', { timeout: 30_000 }, () => {
  test('one file an evaluation, closed to others', () => {
    const root = sample();
    checkWith(root);
    expect(files()).toHaveLength(1);
    if (process.platform === 'win32') return;
    expect(statSync(dirname(only())).mode & 0o777).toBe(0o700);
    expect(statSync(only()).mode & 0o777).toBe(0o600);
  });

  test('nothing is written where nothing is new', () => {
    const root = sample();
    checkWith(root);
    const { ino, mtimeMs } = statSync(only());
    checkWith(root);
    expect(statSync(only())).toMatchObject({ ino, mtimeMs });
  });

  test('it does not grow with each change', () => {
    const root = sample();
    const path = firstNote(root);
    const text = readFileSync(path, 'utf8');
    checkWith(root);
    const { size } = statSync(only());
    for (let time = 0; time < 5; time++) {
      writeFileSync(path, `${text}\nSaved *${time}* times.\n`);
      checkWith(root);
    }
    expect(statSync(only()).size).toBeLessThan(size + 2000);
  });

  test('what was not used for a month goes, and what a run left half-written', () => {
    const root = sample();
    checkWith(root);
    const old = new Date(Date.now() - 31 * 86_400_000);
    for (const name of ['other.trees', 'other.trees.0.tmp']) {
      writeFileSync(join(cache, 'notes', name), '');
      utimesSync(join(cache, 'notes', name), old, old);
    }
    writeFileSync(firstNote(root), 'Some *new* text.\n');
    checkWith(root);
    expect(files()).toHaveLength(1);
  });

  test('two checks at once that both write leave one whole file', () => {
    const root = sample();
    const expected = checkNotes(root, nodeHost);
    const [one, other] = [1, 2].map(() => openTreeCache(root, { EVALREP_CACHE: cache }));
    for (const trees of [one, other]) expect(checkNotes(root, nodeHost, { trees })).toStrictEqual(expected);
    one?.save();
    other?.save();
    expect(files()).toHaveLength(1);
    expect(checkWith(root)).toStrictEqual(expected);
  });
});

describe('no cache, and no word about it', { timeout: 30_000 }, () => {
  const unusable = (): [string, string][] => {
    const file = join(cache, 'file');
    writeFileSync(file, '');
    return [
      ['off', 'off'],
      ['a file in its place', file],
      ['a folder that cannot be made', join(file, 'deeper')],
    ];
  };

  test('where it is off or cannot be had', async () => {
    const root = sample();
    const expected = await runMain(['check', root]);
    for (const [name, folder] of unusable()) {
      expect(await runMain(['check', root], { env: { EVALREP_CACHE: folder } }), name).toEqual(expected);
    }
  });

  test.skipIf(process.platform === 'win32')('where others may read or write the folder', () => {
    mkdirSync(join(cache, 'notes'));
    chmodSync(join(cache, 'notes'), 0o755);
    expect(checkWith(sample()).evaluation).toBeDefined();
    expect(files()).toEqual([]);
  });
});
