import type { ReportModel } from '../../analyse/report-model.ts';
import type { Media } from '../rendering.ts';
import type { TemplateFiles } from '../template/builtin-templates.ts';
import { cssName, inStyleElement } from './css-text.ts';
import { fontFaces } from './fonts.ts';
import { ACCENT, valueColours } from './palette.ts';

/** The whole style sheet of a report: fonts, what both media share, what this one adds, and what follows from the model. */
export function reportStyles(model: ReportModel, files: TemplateFiles, media: Media): string {
  const sheets = ['report.css', `${media}.css`].map((name) => files.get(name) ?? '');
  return inStyleElement([fontFaces(), ...sheets, colours(model)].join('\n'));
}

function colours({ report, values }: ReportModel): string {
  const accent = report.accent ?? ACCENT;
  const palette = valueColours(values.length, accent);
  const rules = values.map(({ id, index }) => {
    const { solid, tone } = palette[index] ?? {};
    return `.value-${cssName(id)} { --solid: ${solid}; --tone: ${tone}; }`;
  });
  return [`:root { --accent: ${accent}; }`, ...rules].join('\n');
}
