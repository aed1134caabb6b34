import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { startOf } from '../diagnostics/place.ts';
import { lowContrastAccent, unknownTemplate } from '../diagnostics/rules/report.ts';
import type { Config } from '../link/evaluation.ts';
import { placeAt } from '../parse/place-at.ts';
import { contrast } from './style/colour-difference.ts';
import { builtInTemplates, type TemplateFiles } from './template/builtin-templates.ts';

/** The colours of words on pages of the accent colour: `--on-accent` in tokens.css. */
const ON_ACCENT = ['#1b1a17', '#ffffff'];
/** What WCAG 2.2 asks of words (1.4.3). */
const NEEDED = 4.5;

/** An accent on which no words can be read. */
export function checkAccent({ fields, file }: Config): Diagnostic[] {
  const colour = fields.style?.accent;
  if (colour === undefined) return [];
  const best = Math.max(...ON_ACCENT.map((words) => contrast(words, colour)));
  const at = placeAt(file, ['style', 'accent']);
  const shown = (Math.floor(best * 10) / 10).toFixed(1);
  return best < NEEDED ? [lowContrastAccent.at(at, { colour, contrast: shown })] : [];
}

/** Style sheets that are added to the built-in ones and replace none. */
const OWN_SHEETS = ['report.css', 'print.css', 'screen.css'];

/** Templates of the evaluation's own that replace none, and sheets that are not read. */
export function checkTemplateNames(own: TemplateFiles): Diagnostic[] {
  if (own.size === 0) return [];
  const known = [...builtInTemplates().keys(), ...OWN_SHEETS];
  return [...own.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const suggestion = didYouMean(name, known);
      return unknownTemplate.at(startOf(`templates/${name}`), { name, suggestion });
    });
}
