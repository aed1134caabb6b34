import { type FS, Liquid, type LiquidOptions } from 'liquidjs';
import type { Filters } from '../filters/filter.ts';
import { toHtml } from '../safe-html.ts';
import type { TemplateFiles } from './builtin-templates.ts';
import { CaptureHtml } from './capture-html.ts';

/** Built-in filters and tags of LiquidJS that a report needs: none of them knows a clock, a time zone, a file or chance. */
const keptFilters = new Set(
  [
    'abs at_least at_most append capitalize ceil compact concat default divided_by downcase escape find find_exp',
    'find_index find_index_exp first floor group_by group_by_exp has has_exp last map minus modulo plus prepend reject',
    'reject_exp replace remove reverse round size slice sort sort_natural split strip sum times truncate uniq upcase',
    'where where_exp',
  ].flatMap((line) => line.split(' ')),
);
const keptTags = new Set(
  '# assign break capture case comment continue cycle decrement echo for if include increment liquid raw render unless'.split(
    ' ',
  ),
);

/** Milliseconds that a template may take. */
const LONGEST = 60_000;
/** Characters and items of lists that a template may make, what it throws away among them. */
const LARGEST = 50_000_000;

/** A template engine that sees `files` and nothing else; `globals` are known in every template. */
export function templateEngine(files: TemplateFiles, globals: Record<string, unknown>, filters: Filters): Liquid {
  const options: LiquidOptions = {
    fs: inMemory(files),
    root: [''],
    relativeReference: false,
    extname: '.liquid',
    cache: true,
    globals,
    outputEscape: toHtml,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // `default` may ask for an argument that a partial was not given.
    lenientIf: true,
    // A report of a hundred experiments takes a few seconds, and a hundredth of this room.
    renderLimit: LONGEST,
    memoryLimit: LARGEST,
  };
  const engine = new Liquid(options);
  for (const name of Object.keys(engine.filters)) if (!keptFilters.has(name)) engine.unregisterFilter(name);
  for (const name of Object.keys(engine.tags)) if (!keptTags.has(name)) delete engine.tags[name];
  engine.registerTag('capture', CaptureHtml);
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter);
  return engine;
}

/** The loader of LiquidJS over `files`: names are whole names, so none leads out of them. */
function inMemory(files: TemplateFiles): FS {
  const read = (name: string) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`there is no template \`${name}\``);
    return text;
  };
  return {
    // Reading says more about a file that does not exist.
    exists: async () => true,
    existsSync: () => true,
    readFile: async (name) => read(name),
    readFileSync: read,
    resolve: (_folder, name, extension) => (/\.(liquid|css)$/.test(name) ? name : name + extension),
  };
}
