import type { Edition } from '../edition/select-edition.ts';
import type { Evaluation, Part as PlannedPart } from '../link/evaluation.ts';
import { type Analysis, startAnalysis } from './analysis.ts';
import { concludeExperiments } from './conclusions.ts';
import { defined } from './defined.ts';
import { describeFramework } from './framework.ts';
import { glanceAt } from './glance.ts';
import { findLimits } from './limits.ts';
import { overview } from './overview.ts';
import type { Part, ReportHead, ReportModel } from './report-model.ts';
import { recordSessions } from './sessions.ts';
import { shop } from './shopping.ts';
import { synthesise } from './synthesis.ts';

/** What the report says of itself besides what the notes say. */
export interface AnalyseOptions {
  edition: Edition;
  evalrepVersion: string;
}

/** Works out everything that the report shows. */
export function analyse(evaluation: Evaluation, options: AnalyseOptions): ReportModel {
  const analysis = startAnalysis(evaluation);
  const { experiments, values, phases } = analysis.heads;
  return {
    report: reportHead(analysis, options),
    experiments,
    values,
    phases,
    glance: glanceAt(analysis),
    overview: overview(analysis),
    parts: evaluation.config.parts.map((part) => buildPart(part, analysis)),
    limits: findLimits(analysis),
  };
}

/** What the report says of itself. */
export function reportHead({ evaluation, texts }: Analysis, { edition, evalrepVersion }: AnalyseOptions): ReportHead {
  const { fields, cover, logo, authors, ...words } = evaluation.config;
  const title = texts.inline(words.title);
  return {
    title,
    subtitle: texts.inline(words.subtitle),
    language: fields.language,
    date: fields.date,
    authors: authors.map(({ name, organisation }) => {
      return { name: texts.inline(name), organisation: texts.inline(organisation) };
    }),
    commissioner: texts.inline(words.commissioner),
    version: texts.inline(words.version),
    description: texts.inline(words.description),
    footer: texts.inline(words.footer) ?? title,
    edition,
    cover,
    logo,
    orientation: fields.page?.orientation ?? 'portrait',
    numbering: fields.numbering ?? false,
    accessibility: fields.accessibility ?? true,
    accent: fields.style?.accent,
    labels: fields.labels ?? {},
    evalrepVersion,
  };
}

function buildPart(part: PlannedPart, analysis: Analysis): Part {
  const { evaluation, anchors, texts } = analysis;
  const chapter = (key: string) => evaluation.chapters.find((one) => one.key === key);
  const intro = part.intro === undefined ? undefined : chapter(part.intro);
  const head = { title: texts.inline(part.title), intro: intro && texts.prose(intro.body, intro.key) };
  switch (part.name) {
    case 'conclusions':
      return { ...head, kind: 'conclusions', anchor: part.name, experiments: concludeExperiments(analysis) };
    case 'synthesis':
      return { ...head, kind: 'synthesis', anchor: part.name, ...synthesise(analysis) };
    case 'shopping':
      return { ...head, kind: 'shopping', anchor: part.name, ...shop(analysis) };
    case 'sessions':
      return { ...head, kind: 'sessions', anchor: part.name, experiments: recordSessions(analysis) };
    case 'framework':
      return { ...head, kind: 'framework', anchor: part.name, ...describeFramework(analysis) };
    default: {
      const { id, key, title, body } = defined(chapter(part.name), part.name);
      return {
        ...head,
        kind: 'chapter',
        id,
        anchor: defined(anchors.of(key), key),
        title: head.title ?? texts.inline(title),
        body: texts.prose(body, key),
      };
    }
  }
}
