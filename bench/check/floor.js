/**
 * What reading notes costs with nothing around it: Node's start, the files, js-yaml, the schemas in zod and remark over
 * every note in one plain loop, keeping what they give. `node bench/check/floor.js <folder of an evaluation>`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { load } from 'js-yaml';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const [root = '.', dist = '../../dist'] = process.argv.slice(2);
const { noteSchemas } = await import(`${dist}/schemas/notes.js`);

const KINDS = {
  sessions: 'session',
  answers: 'answer',
  ingredients: 'ingredient',
  'building-blocks': 'building-block',
  chapters: 'chapter',
  'experiment.md': 'experiment',
  'conclusion.md': 'conclusion',
};

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const notes = [];
for (const path of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.md')) continue;
  const text = readFileSync(join(root, 'content', path), 'utf8');
  const [, yaml = '', body = text] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const [folder = '', name = ''] = path.split(/[\\/]/).slice(-2);
  const fields = noteSchemas[KINDS[name] ?? KINDS[folder]].safeParse(yaml === '' ? {} : load(yaml));
  notes.push({ path, fields, body: markdown.parse(body) });
}
process.stdout.write(`${notes.length} notes\n`);
