import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface Installed {
  /** A folder of its own, with `node_modules` in it. */
  folder: string;
  /** The package, as npm unpacks it. */
  evalrep: string;
  /** The JavaScript file that the command `evalrep` runs. */
  command: string;
  /** The folder with the command itself, for the PATH. */
  bin: string;
}

/** Packs what npm would publish and unpacks it as npm does, beside links to what it depends on: no network is needed. */
export function installPackage(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'evalrep-package-'));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(packed);
  const modules = join(folder, 'node_modules');
  const evalrep = join(modules, 'evalrep');
  const bin = join(modules, '.bin');
  for (const made of [evalrep, bin]) mkdirSync(made, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', evalrep, '--strip-components', '1']);
  for (const name of dependencies()) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  const command = join(evalrep, JSON.parse(readFileSync(join(evalrep, 'package.json'), 'utf8')).bin.evalrep);
  if (process.platform !== 'win32') {
    symlinkSync(command, join(bin, 'evalrep'));
    chmodSync(command, 0o755);
  }
  return { folder, evalrep, command, bin };
}

/** The packages that npm installs with evalrep: those of the lock file that are not for development alone. */
function dependencies(): string[] {
  const { packages }: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(packages)
    .filter(([path, { dev }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) && !dev)
    .map(([path]) => path.slice('node_modules/'.length))
    .filter((name) => existsSync(join(root, 'node_modules', name)));
}
