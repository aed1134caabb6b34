import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Host, nodeHost } from '../../src/load/host.ts';
import { build, check } from '../../src/pipeline.ts';
import { runMain } from '../cli/run-main.ts';
import { configWith, EXPERIMENT } from './report-of.ts';

const SECRET = 'Zwijgzaam';
/** A picture that every reader takes for one, with the secret in it. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><desc>${SECRET}</desc></svg>`;
/** The secret as it stands in a picture that HTML holds, wherever its letters fall in groups of three. */
const HIDDEN = [0, 1, 2].map((skipped) =>
  Buffer.from(`${'x'.repeat(skipped)}${SECRET}`)
    .toString('base64')
    .slice(4, -4),
);

let folder = '';
let root = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'evalrep-outside-')));
  root = join(folder, 'evaluation');
  cpSync(join(import.meta.dirname, '..', 'cases', 'minimal'), root, { recursive: true });
  for (const name of ['secret.svg', 'secret.md', 'secret.liquid', 'secret.css'])
    writeFileSync(join(folder, name), PICTURE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Everything in the internal report, and all that is said of the evaluation. */
async function toldOf(host: Host = nodeHost): Promise<string> {
  const checked = check(root, host);
  const { files } = await build(checked, { edition: 'internal', formats: new Set(['html', 'json']) });
  return [JSON.stringify(checked.diagnostics), ...files.map(({ bytes }) => Buffer.from(bytes).toString())].join('\n');
}

async function expectKept(host?: Host): Promise<void> {
  const told = await toldOf(host);
  for (const form of [SECRET, ...HIDDEN]) expect(told).not.toContain(form);
}

test('the secret is found where it is inside', async () => {
  write(`${EXPERIMENT}/images/secret.svg`, PICTURE);
  write(`${EXPERIMENT}/conclusion.md`, '![A secret](images/secret.svg)\n');
  const told = await toldOf();
  expect(HIDDEN.some((form) => told.includes(form))).toBe(true);
});

describe('a path that leads out', { timeout: 60_000 }, () => {
  const up = (dots: string, slash = '/') => [dots, dots, dots, dots].join(slash);
  const paths = () => [
    `${up('..')}/secret.svg`,
    `./../content/.././../${up('..')}/secret.svg`,
    `${up('%2e%2e')}/secret.svg`,
    `${up('..', '%2f')}%2fsecret.svg`,
    `${up('..', '\\')}\\secret.svg`,
    `${up('..', '%5c')}%5csecret.svg`,
    `${up('．．')}/secret.svg`,
    `${up('.\u200b.')}/secret.svg`,
    `${up('..', '∕')}∕secret.svg`,
    `${up('..;')}/secret.svg`,
    `images/${up('..')}/../../secret.svg`,
    `${up('..')}/secret.svg%00.png`,
    `${up('..')}/SECRET.SVG`,
    `${up('..')}/secret.svg?x#y`,
    join(folder, 'secret.svg'),
    `/${join(folder, 'secret.svg')}`,
    `\\\\localhost\\c$${join(folder, 'secret.svg').replaceAll('/', '\\')}`,
    `//localhost${join(folder, 'secret.svg')}`,
    `\\\\?\\${join(folder, 'secret.svg')}`,
    `file://${join(folder, 'secret.svg')}`,
    `FILE:${join(folder, 'secret.svg')}`,
    `C:${join(folder, 'secret.svg')}`,
    '~/secret.svg',
    '$HOME/secret.svg',
  ];

  test('of a picture, a link, a cover and a picture of an experiment shows nothing from there', async () => {
    const note = paths()
      .flatMap((path) => [`![a](<${path}>)`, `![a](<${path}> "Caption")`, `[a](<${path}>)`, `[a](<${path}#b>)`])
      .join('\n\n');
    write(`${EXPERIMENT}/conclusion.md`, `${note}\n`);
    await expectKept();
    for (const path of paths()) {
      const yaml = JSON.stringify(path);
      write('evalrep.yaml', configWith(`cover: {image: ${yaml}, alt: a}`)['evalrep.yaml']);
      write(`${EXPERIMENT}/experiment.md`, `---\nname: A\nimage: {src: ${yaml}, alt: a}\n---\ntext\n`);
      expect([...(check(root, nodeHost).evaluation?.pictures.keys() ?? [])]).toEqual([]);
    }
  });

  test.each(['render', 'include', 'layout'])('of a template in `%s` takes in nothing from there', (tag) => {
    for (const path of [...paths(), '../secret', '../../secret.liquid', 'secret', join(folder, 'secret')]) {
      write('templates/report.liquid', `{% ${tag} ${JSON.stringify(path)} %}`);
      expect(check(root, nodeHost).diagnostics.map(({ rule }) => rule)).toEqual(['template-error']);
    }
  });
});

describe.skipIf(process.platform === 'win32')('a link on disk that leads out', () => {
  test.each([
    ['a picture', 'secret.svg', `${EXPERIMENT}/images/a.svg`],
    ['a note', 'secret.md', `${EXPERIMENT}/conclusion.md`],
    ['the framework', 'secret.md', 'content/framework.yaml'],
    ['a style sheet', 'secret.css', 'templates/report.css'],
    ['a template', 'secret.liquid', 'templates/report.liquid'],
    ['the folder of templates', '.', 'templates'],
    ['a folder of pictures', '.', `${EXPERIMENT}/images`],
  ])('is not followed: %s', async (_, target, path) => {
    rmSync(join(root, path), { recursive: true, force: true });
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(join(folder, target), join(root, path));
    if (path.includes('images')) write(`${EXPERIMENT}/conclusion.md`, '![a](images/a.svg) ![a](images/secret.svg)\n');
    expect(check(root, nodeHost).diagnostics.map(({ rule }) => rule)).toContain('leaves-evaluation');
    await expectKept();
  });

  const FONT = 'style: {fonts: {text: {regular: fonts/a.woff2}}}';
  const SHOWN = ':::quote{#kept by="resident"}\nWords.\n:::\n\n![A street](images/a.svg)\n';
  const LINKED = ':::quote{#kept by="resident"}\nWords.\n:::\n\n[By drawing lots](answers/more-residents.md)\n';
  const conclusion = (text: string) => ({ [`${EXPERIMENT}/conclusion.md`]: text });

  test.each([
    ['a font', 'fonts/a.woff2', configWith(FONT)],
    ['the folder of fonts', 'fonts', configWith(FONT)],
    ['a picture', `${EXPERIMENT}/images/a.svg`, conclusion(SHOWN)],
    ['a folder of pictures', `${EXPERIMENT}/images`, conclusion(SHOWN)],
    ['an answer with a quote, named as a source', `${EXPERIMENT}/answers/more-residents.md`, conclusion(LINKED)],
    ['the folder of answers', `${EXPERIMENT}/answers`, conclusion(LINKED)],
    ['the only session', `${EXPERIMENT}/sessions/2020-02-04.md`, {}],
    ['the folder of sessions', `${EXPERIMENT}/sessions`, {}],
    ['the profile', `${EXPERIMENT}/experiment.md`, {}],
    ['the only experiment', EXPERIMENT, {}],
    ['all experiments', 'content/experiments', {}],
    ['the framework', 'content/framework.yaml', {}],
    ['everything', 'content', {}],
    ['what has no place there', `${EXPERIMENT}/minutes.docx`, {}],
  ])('is one finding, and nothing is said of what is missing for it: %s', (_, path, files) => {
    for (const [name, text] of Object.entries(files)) write(name, `${text}`);
    rmSync(join(root, path), { recursive: true, force: true });
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(folder, join(root, path));
    const { diagnostics } = check(root, nodeHost);
    expect(diagnostics.map(({ rule, at }) => [rule, at.file])).toEqual([['leaves-evaluation', path]]);
  });

  test.each([
    ['a picture', `${EXPERIMENT}/images/a.svg`],
    ['a note', `${EXPERIMENT}/conclusion.md`],
  ])('is not read where it took the place of %s that was looked at', async (_, path) => {
    write(`${EXPERIMENT}/conclusion.md`, '![a](images/a.svg)\n');
    write(path, path.endsWith('.md') ? 'Text.\n' : PICTURE.replace(SECRET, 'a'));
    const exchanged: Host = {
      ...nodeHost,
      read(file, bounds) {
        if (file === join(root, path)) {
          rmSync(file);
          symlinkSync(join(folder, 'secret.svg'), file);
        }
        return nodeHost.read(file, bounds);
      },
    };
    expect(check(root, exchanged).diagnostics.map(({ rule }) => rule)).toContain('leaves-evaluation');
    rmSync(join(root, path));
    write(path, path.endsWith('.md') ? 'Text.\n' : PICTURE.replace(SECRET, 'a'));
    await expectKept(exchanged);
  });

  test('nor is a folder on the way that was exchanged', () => {
    write(`${EXPERIMENT}/images/secret.svg`, '<svg></svg>');
    const file = join(root, EXPERIMENT, 'images', 'secret.svg');
    const exchanged: Host = {
      ...nodeHost,
      read(path, bounds) {
        if (path === file) {
          rmSync(dirname(file), { recursive: true });
          symlinkSync(folder, dirname(file));
        }
        return nodeHost.read(path, bounds);
      },
    };
    expect(check(root, exchanged).diagnostics.map(({ rule }) => rule)).toEqual(['leaves-evaluation']);
  });

  test('a pipe that took the place of a note keeps nobody waiting', () => {
    const file = join(root, EXPERIMENT, 'conclusion.md');
    execFileSync('mkfifo', [file]);
    expect(() => nodeHost.read(file, { within: root, most: 1000 })).toThrow('is no file');
  });

  test('does not lead the report out, unless it is named', async () => {
    symlinkSync(folder, join(root, 'report'));
    const refused = await runMain(['build', '--format', 'json', root]);
    expect(refused.stderr).toContain('is a link that leads out of the evaluation');
    expect(refused.status).toBe(2);
    const named = await runMain(['build', '--format', 'json', '-o', join(root, 'report'), root]);
    expect(named.status).toBe(0);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toContain('{');
  });

  test('leads the report where it goes inside', async () => {
    mkdirSync(join(root, '_reports'));
    symlinkSync('_reports', join(root, 'report'));
    expect((await runMain(['build', '--format', 'json', root])).status).toBe(0);
    expect(readFileSync(join(root, '_reports', 'report.json'), 'utf8')).toContain('{');
  });
});
