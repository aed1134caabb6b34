// FAULT, as JSON: the path of a file, the `change` to it (its new text, or `remove`), and whether that comes `after` its folder
// was `listed` or it was `read`.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, resolve } from 'node:path';

const { change, path, after } = JSON.parse(process.env.FAULT);
const { closeSync, openSync, readdirSync, rmSync } = fs;

/** Not with `writeFileSync`, which opens and closes it too. */
function apply() {
  rmSync(path, { force: true });
  if (change === 'remove') return;
  const descriptor = openSync(path, 'w');
  fs.writeSync(descriptor, change);
  closeSync(descriptor);
}

fs.readdirSync = (folder, ...others) => {
  const listed = readdirSync(folder, ...others);
  if (after === 'listed' && resolve(String(folder)) === dirname(path)) apply();
  return listed;
};
let opened;
fs.openSync = (file, ...others) => {
  const descriptor = openSync(file, ...others);
  if (resolve(String(file)) === path) opened = descriptor;
  return descriptor;
};
fs.closeSync = (descriptor) => {
  closeSync(descriptor);
  if (after === 'read' && descriptor === opened) apply();
};
syncBuiltinESMExports();
