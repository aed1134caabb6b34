// FAULT, as JSON: the path of a file, the `change` to it (its new text, or `remove`), and whether that comes `after` its folder
// was `listed` or it was `read`.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, resolve } from 'node:path';

const { change, path, after } = JSON.parse(process.env.FAULT);
const { readdirSync, readFileSync, rmSync, writeFileSync } = fs;
const apply = () => (change === 'remove' ? rmSync(path, { force: true }) : writeFileSync(path, change));
fs.readdirSync = (folder, ...others) => {
  const listed = readdirSync(folder, ...others);
  if (after === 'listed' && resolve(String(folder)) === dirname(path)) apply();
  return listed;
};
fs.readFileSync = (file, ...others) => {
  const read = readFileSync(file, ...others);
  if (after === 'read' && resolve(String(file)) === path) apply();
  return read;
};
syncBuiltinESMExports();
