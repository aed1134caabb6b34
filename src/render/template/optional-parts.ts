import type { ReportModel, ShoppingHandOut } from '../../analyse/report-model.ts';
import type { Inline, Prose } from '../../parse/prose.ts';

/** The names of all parts anywhere in T that may be absent. */
type OptionalPart<T> = T extends Inline | Prose | string | number | boolean | undefined
  ? never
  : T extends readonly (infer Item)[]
    ? OptionalPart<Item>
    : { [K in keyof T & string]-?: (undefined extends T[K] ? K : never) | OptionalPart<NonNullable<T[K]>> }[keyof T &
        string];

/** Labels are read by the words of a report and by no template. */
type WithoutLabels<T extends { report: ReportModel['report'] }> = Omit<T, 'report'> & {
  report: Omit<T['report'], 'labels'>;
};

/** Parts of the report model, and of hand-outs, that a thing may lack; a template may ask for each of them anywhere. */
const parts: Record<OptionalPart<WithoutLabels<ReportModel>> | OptionalPart<WithoutLabels<ShoppingHandOut>>, true> = {
  accent: true,
  amount: true,
  anchor: true,
  attendance: true,
  biggestNeed: true,
  budget: true,
  by: true,
  byPhase: true,
  caption: true,
  commissioner: true,
  conclusion: true,
  contentHash: true,
  cover: true,
  currency: true,
  date: true,
  description: true,
  facilitators: true,
  field: true,
  from: true,
  goalsLabel: true,
  image: true,
  intro: true,
  label: true,
  lang: true,
  location: true,
  logo: true,
  neighbourhood: true,
  note: true,
  number: true,
  organisation: true,
  period: true,
  person: true,
  question: true,
  quote: true,
  remark: true,
  subtitle: true,
  tables: true,
  text: true,
  theme: true,
  title: true,
  to: true,
  value: true,
  valueByPhase: true,
  version: true,
};

export const optionalParts: ReadonlySet<string> = new Set(Object.keys(parts));
