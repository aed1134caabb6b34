import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMain } from './run-main.ts';

const minimal = `${import.meta.dirname}/../cases/minimal`;

describe('wrong usage: a message and a hint on standard error, status 2', () => {
  test.each([
    ['chek', 'there is no command `chek`\nDid you mean `check`? See `evalrep --help`.'],
    ['check --formt json', 'there is no option `--formt`\nDid you mean `--format`? See `evalrep check --help`.'],
    ['check --format', 'something is missing behind `--format <FORMAT>`\nSee `evalrep check --help`.'],
    ['check --format jsn', 'there is no format `jsn`\nDid you mean `json`?'],
    [
      'check --watch --format json',
      '`json` is one document, and with `--watch` there would be many in a row\nName a file with `--output`; it is written anew each time.',
    ],
    ['check a b', 'there is more than one folder after the command\nSee `evalrep check --help`.'],
    ['check --rule no-evidnce=off', 'there is no rule named `no-evidnce`\nDid you mean `no-evidence`?'],
    ['check --rule no-evidence=of', '`of` is no severity of a rule\nDid you mean `off`?'],
    [
      'check --rule no-evidence',
      '`no-evidence` is no rule with a severity\nWrite `--rule no-evidence=off`, for example.',
    ],
    ['check --lang fr', 'evalrep does not speak `fr`\nChoose from: `nl`, `en`.'],
    ['build --format docx', 'evalrep makes no `docx`\nChoose from: `pdf`, `html`, `json`.'],
    ['build --edition publick', 'there is no edition `publick`\nDid you mean `public`?'],
    ['build --pdf-standard ua-3', 'evalrep makes no PDF by `ua-3`\nDid you mean `ua-1`?'],
    ['build --pdf-standard pdfa', 'evalrep makes no PDF by `pdfa`\nChoose from: `ua-1`, `ua-2`.'],
    ['check nowhere', 'there is no folder `nowhere`\nCheck its name, and whether you start in the right folder.'],
    [
      `check ${minimal}/evalrep.yaml/x`,
      `there is no folder \`${minimal}/evalrep.yaml/x\`\nCheck its name, and whether you start in the right folder.`,
    ],
    [
      `check ${minimal}/evalrep.yaml`,
      `\`${minimal}/evalrep.yaml\` is a file, not a folder\nThe evaluation is in \`${resolve(minimal)}\`.`,
    ],
  ])('evalrep %s', async (line, message) => {
    const run = await runMain(line.split(' '));
    expect(run).toEqual({ stdout: '', stderr: `evalrep: error: ${message}\n`, status: 2 });
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a folder of somebody else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evalrep-closed-'));
    mkdirSync(join(folder, 'theirs'));
    chmodSync(folder, 0o000);
    const { stderr, status } = await runMain(['check', join(folder, 'theirs')]);
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
    expect(stderr).toContain(`you may not open \`${join(folder, 'theirs')}\``);
    expect(status).toBe(2);
  });

  test('in Dutch', async () => {
    const { stderr } = await runMain(['chek', '--lang', 'nl']);
    expect(stderr).toBe('evalrep: fout: er is geen opdracht `chek`\nBedoelde u `check`? Zie `evalrep --help`.\n');
  });

  test('no command shows the help on standard error', async () => {
    const run = await runMain([]);
    expect(run.stderr).toContain('Usage: evalrep <command>');
    expect({ ...run, stderr: '' }).toEqual({ stdout: '', stderr: '', status: 2 });
  });

  test('a SOURCE_DATE_EPOCH that is no time', async () => {
    const { stderr, status } = await runMain(['build', minimal], { env: { SOURCE_DATE_EPOCH: 'yesterday' } });
    expect(stderr).toContain('SOURCE_DATE_EPOCH is no time: `yesterday`');
    expect(status).toBe(2);
  });
});

describe('help', () => {
  test.each(['check', 'build', 'explain', 'rules'])('%s has help with an example, in 80 columns', async (command) => {
    for (const language of ['en', 'nl']) {
      const { stdout, status } = await runMain([command, '--help', '--lang', language]);
      expect(stdout).toContain(language === 'nl' ? 'Voorbeeld:' : 'Example:');
      expect(stdout).toContain(`  evalrep ${command} `);
      expect(stdout).toContain('--no-color');
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      expect(status).toBe(0);
    }
  });

  test.each([['--help'], ['help'], ['--help --lang nl'], ['help check']])('evalrep %s', async (line) => {
    const { stdout, stderr, status } = await runMain(line.split(' '));
    expect(stdout).toMatch(/^(?:Usage|Gebruik): evalrep /);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test.each(['--version', '-V', 'check --version', 'build --version', '--lang nl --version'])(
    'evalrep %s',
    async (line) => {
      const { stdout, status } = await runMain(line.split(' '));
      expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
      expect(status).toBe(0);
    },
  );
});

describe('language', () => {
  test.each<[string, Record<string, string>, string | undefined, string]>([
    ['LANG', { LANG: 'nl_NL.UTF-8' }, undefined, 'Niets'],
    ['LC_MESSAGES before LANG', { LC_MESSAGES: 'nl_BE', LANG: 'en_GB' }, undefined, 'Niets'],
    ['LC_ALL before all', { LC_ALL: 'C', LC_MESSAGES: 'nl_NL', LANG: 'nl_NL' }, undefined, 'Nothing'],
    ['the system where the environment says nothing', {}, 'nl-NL', 'Niets'],
    ['the environment before the system', { LANG: 'en_US.UTF-8' }, 'nl-NL', 'Nothing'],
    ['English where nobody says', {}, undefined, 'Nothing'],
    ['English for another language', { LANG: 'fr_FR' }, undefined, 'Nothing'],
  ])('%s', async (_, env, locale, expected) => {
    const { stdout } = await runMain(['check', minimal], { env, locale });
    expect(stdout.split(' ')[0]).toBe(expected);
  });

  test('--lang before everything, on either side of the command', async () => {
    const env = { LC_ALL: 'en_US.UTF-8' };
    for (const argv of [
      ['--lang', 'nl', 'check', minimal],
      ['check', '--lang=nl', minimal],
      ['check', minimal, '--lang', 'nl'],
    ]) {
      expect((await runMain(argv, { env })).stdout).toContain('Niets te melden');
    }
  });
});

describe('a bug in evalrep', () => {
  const stdout = {
    write: () => {
      throw new Error('the wires are crossed');
    },
  };

  test('says that it is one, without a stack, status 2', async () => {
    const run = await runMain(['check', minimal], { stdout });
    expect(run.stderr).toMatch(
      /^evalrep: error: this is a bug in evalrep itself.*\nthe wires are crossed\nReport it .*\n$/,
    );
    expect({ ...run, stderr: '' }).toEqual({ stdout: '', stderr: '', status: 2 });
  });

  test('shows where with EVALREP_DEBUG', async () => {
    const { stderr } = await runMain(['check', minimal, '--lang', 'nl'], { stdout, env: { EVALREP_DEBUG: '1' } });
    expect(stderr).toContain('dit is een fout in evalrep zelf');
    expect(stderr).toContain('    at ');
  });
});
