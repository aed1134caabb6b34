import type { Edition } from '../edition/select-edition.ts';
import type { Evaluation, Part as PlannedPart } from '../link/evaluation.ts';
import { CHAPTERS } from '../link/names.ts';
import { concludeExperiments } from './conclusions.ts';
import { Findings } from './findings.ts';
import { defined, Heads } from './heads.ts';
import { Offers } from './offers.ts';
import type { FrameworkPart, Part, ReportHead, ReportModel } from './report-model.ts';
import { recordSessions } from './sessions.ts';
import { shop } from './shopping.ts';
import { findLimits, glanceAt, overview } from './summary.ts';
import { synthesise } from './synthesis.ts';

/** What the report says of itself besides what the notes say. */
export interface AnalyseOptions {
  edition: Edition;
  evalrepVersion: string;
}

/** Works out everything that the report shows. */
export function analyse(evaluation: Evaluation, options: AnalyseOptions): ReportModel {
  const heads = new Heads(evaluation);
  const offers = new Offers(heads);
  const findings = new Findings(heads, offers);
  return {
    report: reportHead(evaluation, options),
    experiments: heads.experiments,
    values: heads.values,
    phases: heads.phases,
    glance: glanceAt(heads, offers),
    overview: overview(heads),
    parts: evaluation.config.parts.map((part) => buildPart(part, heads, findings, offers)),
    limits: findLimits(heads, offers),
  };
}

function reportHead({ config }: Evaluation, { edition, evalrepVersion }: AnalyseOptions): ReportHead {
  const { fields, title, subtitle, commissioner, version, description, footer, authors, cover } = config;
  return {
    title,
    subtitle,
    language: fields.language,
    date: fields.date,
    authors,
    commissioner,
    version,
    description,
    footer: footer ?? title,
    edition,
    cover,
    orientation: fields.page?.orientation ?? 'portrait',
    numbering: fields.numbering ?? false,
    accent: fields.style?.accent,
    labels: fields.labels ?? {},
    evalrepVersion,
  };
}

function buildPart(part: PlannedPart, heads: Heads, findings: Findings, offers: Offers): Part {
  const { texts, evaluation } = heads;
  const intro = part.intro === undefined ? undefined : evaluation.chapters.find(({ key }) => key === part.intro);
  const head = { title: texts.inline(part.title), intro: intro && texts.prose(intro.body, intro.key) };
  switch (part.name) {
    case 'conclusions':
      return { ...head, kind: 'conclusions', anchor: part.name, experiments: concludeExperiments(heads, findings) };
    case 'synthesis':
      return { ...head, kind: 'synthesis', anchor: part.name, ...synthesise(heads, findings) };
    case 'shopping':
      return { ...head, kind: 'shopping', anchor: part.name, ...shop(heads, findings, offers) };
    case 'sessions':
      return { ...head, kind: 'sessions', anchor: part.name, experiments: recordSessions(heads) };
    case 'framework':
      return { ...head, kind: 'framework', anchor: part.name, ...describeFramework(heads) };
    default: {
      const found = evaluation.chapters.find(({ key }) => key === part.name);
      const { id, key, title, body } = defined(found, part.name);
      const anchor = defined(heads.anchors.of(key), `${CHAPTERS}/${id}`);
      return {
        ...head,
        kind: 'chapter',
        id,
        anchor,
        title: head.title ?? texts.inline(title),
        body: texts.prose(body, key),
      };
    }
  }
}

function describeFramework(heads: Heads): Pick<FrameworkPart, 'values' | 'phases' | 'questions' | 'themes'> {
  const { texts, evaluation } = heads;
  const { values, phases, questions } = evaluation.framework;
  return {
    values: heads.values.map((head, index) => ({
      head,
      description: texts.prose(values[index]?.description),
      indicators: (values[index]?.indicators ?? []).map((indicator) => texts.inline(indicator)),
    })),
    phases: heads.phases.map((head, index) => ({ head, description: texts.prose(phases[index]?.description) })),
    questions: questions.map(({ id, text }, index) => {
      return { number: index + 1, anchor: `framework.question.${id}`, text: texts.inline(text) };
    }),
    themes: heads.themes,
  };
}
