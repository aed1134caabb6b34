import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { startOf } from '../diagnostics/place.ts';
import { lowContrastAccent, unknownTemplate } from '../diagnostics/rules/report.ts';
import type { Config } from '../link/evaluation.ts';
import { placeAt } from '../parse/place-at.ts';
import { onAccent } from './style/palette.ts';
import { builtInTemplates, type TemplateFiles } from './template/builtin-templates.ts';

/** An accent on which no words can be read. */
export function checkAccent({ fields, file }: Config): Diagnostic[] {
  const colour = fields.style?.accent;
  if (colour === undefined) return [];
  const { contrast, isEnough } = onAccent(colour);
  if (isEnough) return [];
  const at = placeAt(file, ['style', 'accent']);
  return [lowContrastAccent.at(at, { colour, contrast: (Math.floor(contrast * 10) / 10).toFixed(1) })];
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
