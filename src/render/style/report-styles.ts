import type { ReportModel } from '../../analyse/report-model.ts';
import type { OwnFont } from '../../link/evaluation.ts';
import type { Media } from '../rendering.ts';
import type { TemplateFiles } from '../template/builtin-templates.ts';
import { cssName, inStyleElement } from './css-text.ts';
import { fontStyles } from './fonts.ts';
import { ACCENT, onAccent, valueColours } from './palette.ts';

/** The sheets that both media share, general ones first: a later one may rely on an earlier one. */
const SHARED = [
  ...['tokens', 'type', 'layout', 'prose', 'marks', 'horizon', 'tables'],
  ...['cover', 'contents', 'glance', 'opener', 'experiment', 'synthesis', 'shopping', 'back-matter'],
];

/** What each medium adds: its measures, its pages, and where it departs from the shared sheets. */
const ADDED: Readonly<Record<Media, readonly string[]>> = {
  print: ['print-measures', 'print-pages', 'print-brief', 'print-breaks', 'print-text'],
  screen: ['screen-measures', 'screen-page', 'screen-contents', 'screen-tables', 'screen-narrow', 'screen-reading'],
};

/** What a hand-out adds to the sheets of a report. */
const HAND_OUT: Readonly<Record<Media, readonly string[]>> = {
  print: ['hand-out', 'print-hand-out'],
  screen: ['hand-out', 'screen-hand-out'],
};

/** What a document has to say for its style sheet. */
export type Styled = Pick<ReportModel, 'report' | 'values'>;

/**
 * The whole style sheet of a report: fonts, the sheets, what follows from the model, and last an evaluation's own
 * `report.css` and the one named for the medium, so that they have the final say.
 */
export function reportStyles(
  model: Styled,
  files: TemplateFiles,
  media: Media,
  fonts: readonly OwnFont[] = [],
): string {
  return allStyles(model, files, fonts, { media, added: ADDED[media] });
}

/** The same for a hand-out. */
export function handOutStyles(
  model: Styled,
  files: TemplateFiles,
  media: Media,
  fonts: readonly OwnFont[] = [],
): string {
  return allStyles(model, files, fonts, { media, added: [...ADDED[media], ...HAND_OUT[media]] });
}

function allStyles(
  model: Styled,
  files: TemplateFiles,
  fonts: readonly OwnFont[],
  { media, added }: { media: Media; added: readonly string[] },
): string {
  const sheets = (names: readonly string[]) => names.map((name) => files.get(`${name}.css`) ?? '');
  const parts = [
    fontStyles(fonts),
    ...sheets([...SHARED, ...added]),
    colours(model),
    ...sheets(['report', media]).filter(Boolean),
  ];
  return inStyleElement(parts.join('\n'));
}

function colours({ report, values }: Styled): string {
  const accent = report.accent ?? ACCENT;
  const palette = valueColours(values.length, accent);
  const rules = values.map(({ id, index }) => {
    const { solid, tone } = palette[index] ?? {};
    return `.value-${cssName(id)} { --solid: ${solid}; --tone: ${tone}; }`;
  });
  return [`:root { --accent: ${accent}; --on-accent: ${onAccent(accent).colour}; }`, ...rules].join('\n');
}
