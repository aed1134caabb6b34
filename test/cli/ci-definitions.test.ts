import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installed, installPackage } from './installed-package.ts';

interface Action {
  inputs: Record<string, { default: string }>;
  runs: { using: string; steps: { shell: string; run: string; env: Record<string, string> }[] };
}

interface Hook {
  entry: string;
  language: string;
  files: string;
  pass_filenames: boolean;
}

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const action = load(read('action.yml')) as Action;
const hooks = load(read('.pre-commit-hooks.yaml')) as Hook[];
const { version } = JSON.parse(read('package.json'));
const guide = read('docs/ci.md');

let installed: Installed;

/** A repository with the package installed: there `npx` finds it without the network. */
beforeAll(() => {
  installed = installPackage();
  for (const name of ['minimal', 'no-evidence', 'unknown-value']) {
    cpSync(join(root, 'test', 'cases', name), join(installed.folder, `my ${name}`), { recursive: true });
  }
}, 120_000);
afterAll(() => rmSync(installed.folder, { recursive: true, force: true }));

/** Runs a script as GitHub runs the steps with `shell: bash`. */
function bash(script: string, env: Record<string, string>, cwd = installed.folder) {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const { stdout, stderr, status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: {
      PATH: path,
      HOME: installed.folder,
      LANG: 'C.UTF-8',
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
      ...env,
    },
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

function runAction(inputs: Record<string, string>, cwd?: string) {
  const [step, ...others] = action.runs.steps;
  if (!step || others.length > 0) throw new Error('the action has one step');
  const given = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? '';
  const env = Object.entries(step.env).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input: string) => given(input)),
  ]);
  return bash(step.run, { GITHUB_ACTIONS: 'true', ...Object.fromEntries(env) }, cwd);
}

describe.skipIf(process.platform === 'win32')('the action for GitHub', { timeout: 60_000 }, () => {
  test('checks the repository where nothing else is said', () => {
    const { stdout, status } = runAction({}, join(installed.folder, 'my minimal'));
    expect(stdout).toMatch(/^Nothing to report in \d+ files\.\n$/);
    expect(status).toBe(0);
  });

  test('fails on errors, which become annotations', () => {
    const { stdout, status } = runAction({ folder: 'my unknown-value' });
    expect(stdout).toMatch(/^::error file=content\//);
    expect(status).toBe(1);
  });

  test('counts warnings as errors where it is strict', () => {
    expect(runAction({ folder: 'my no-evidence' }).status).toBe(0);
    const { stdout, status } = runAction({ folder: 'my no-evidence', strict: 'true' });
    expect(stdout).toMatch(/^::error .*title=no-evidence/);
    expect(status).toBe(1);
  });

  test('asks for the version that is named, and for its own by default', () => {
    expect(action.inputs.version?.default).toBe(version);
    const { stderr, status } = runAction({ folder: 'my minimal', version: '0.0.0-none' });
    expect(stderr).toContain('evalrep');
    expect(status).not.toBe(0);
  });

  test('takes what it is given for a folder, whatever it looks like', () => {
    for (const folder of ['$(echo pwned)', '"; echo pwned; "', '--version']) {
      const { stdout, stderr, status } = runAction({ folder });
      expect(stdout).toBe('');
      expect(stderr).toContain(`there is no folder \`${folder}\``);
      expect(status).toBe(2);
    }
  });
});

describe.skipIf(process.platform === 'win32')('the hook for pre-commit', () => {
  const [hook] = hooks;
  const commit = (args: string, folder: string) =>
    bash(`${hook?.entry} ${args}`, { PATH: [installed.bin, process.env.PATH].join(delimiter) }, folder);

  test('checks the repository, or the folder that its arguments name', () => {
    expect(commit('', join(installed.folder, 'my minimal')).status).toBe(0);
    expect(commit("--strict 'my no-evidence'", installed.folder).status).toBe(1);
    const { stdout, status } = commit("'my unknown-value'", installed.folder);
    expect(stdout).toContain('[unknown-value]');
    expect(status).toBe(1);
  });

  test('runs where files of an evaluation change, once and without their names', () => {
    expect(hook).toMatchObject({ language: 'node', pass_filenames: false });
    const files = new RegExp(hook?.files ?? '');
    for (const path of ['evalrep.yaml', 'content/framework.yaml', 'eva/content/x.md', 'templates/a.css']) {
      expect(path).toMatch(files);
    }
    for (const path of ['README.md', 'my-evalrep.yaml', 'src/discontent/x.md']) expect(path).not.toMatch(files);
  });
});

describe.skipIf(process.platform === 'win32')('the page about CI', { timeout: 60_000 }, () => {
  const commands = [...guide.matchAll(/npx --yes evalrep@.*$/gm)].map(([line]) => line);

  test('shows command lines that work', () => {
    expect(commands.length).toBeGreaterThan(2);
    for (const line of commands) {
      const { stderr, status } = bash(line, {}, join(installed.folder, 'my minimal'));
      expect({ line, stderr, status }).toEqual({ line, stderr: '', status: 0 });
    }
  });

  test('names this version', () => {
    const named = [...guide.matchAll(/(?:evalrep@v?|rev: v)([\d.]+\w*)/g)].map(([, found]) => found);
    expect(new Set(named)).toEqual(new Set([version]));
  });
});
