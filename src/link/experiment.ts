import type { NoteKind } from '../../schemas/notes.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { startOf } from '../diagnostics/place.ts';
import { noEvidence, unansweredQuestion } from '../diagnostics/rules/evaluation.ts';
import { unknownQuestion } from '../diagnostics/rules/references.ts';
import type { ExperimentFolder } from '../load/source-file.ts';
import type { Inline, Prose } from '../parse/prose.ts';
import type { Note } from '../validate/validate.ts';
import type {
  Answer,
  BuildingBlock,
  Conclusion,
  Experiment,
  Finding,
  Framework,
  Ingredient,
  ProfileEntry,
  Session,
} from './evaluation.ts';
import { FieldTexts, textOf } from './field-texts.ts';
import { type Linking, noteBase } from './linking.ts';

/** One experiment with all its notes, their references resolved. */
export function linkExperiment({ id, path }: ExperimentFolder, framework: Framework, linking: Linking): Experiment {
  const all = linking.notesOf.get(id) ?? [];
  const ofKind = <Kind extends NoteKind>(kind: Kind) =>
    all.filter((note) => note.kind === kind) as Extract<Note, { kind: Kind }>[];
  const profile = ofKind('experiment')[0];
  const conclusion = ofKind('conclusion')[0];
  const answers = ofKind('answer').map((note) => linkAnswer(note, framework, linking));
  const experiment: Experiment = {
    ...linkProfile(profile, id, path, linking),
    conclusion: conclusion && linkConclusion(conclusion, linking),
    sessions: ofKind('session').map((note) => linkSession(note, linking)),
    answers: inOrderOfQuestions(answers, framework),
    ingredients: ofKind('ingredient').map((note) => linkIngredient(note, linking)),
    buildingBlocks: ofKind('building-block').map((note) => linkBuildingBlock(note, linking)),
  };
  if (profile) reportUnanswered(profile.parsed.path, experiment, framework, linking);
  return experiment;
}

function textsIn({ parsed }: Note, linking: Linking): FieldTexts {
  return new FieldTexts(parsed, parsed.file.experiment, linking);
}

type ProfileOnly = Omit<Experiment, 'conclusion' | 'sessions' | 'answers' | 'ingredients' | 'buildingBlocks'>;

function linkProfile(note: Note<'experiment'> | undefined, id: string, path: string, linking: Linking): ProfileOnly {
  if (!note) {
    const name = textOf(id);
    const body = { kind: 'prose' as const, nodes: [] };
    return { key: `${id}/experiment`, id, path, internal: false, body, name, short: name, profile: [], goals: [] };
  }
  const { fields } = note;
  const texts = textsIn(note, linking);
  const name = texts.inline(['name'], fields.name);
  const neighbourhood = texts.inline(['neighbourhood']);
  const image = fields.image && {
    picture: linking.linker.picture(fields.image.src, path, texts.place(['image', 'src'])),
    alt: fields.image.alt,
    caption: texts.inline(['image', 'caption']),
  };
  return {
    ...noteBase(note, linking),
    id,
    name,
    short: texts.inline(['short']) ?? name,
    neighbourhood,
    period: fields.period,
    profile: profileEntries(note, neighbourhood, texts),
    goals: (fields.goals ?? []).map((goal, index) => texts.inline(['goals', index], goal)),
    goalsLabel: texts.inline(['labels', 'goals']),
    image,
  };
}

/** The profile line by line: the built-in fields in their order, then the author's own. */
function profileEntries(
  { fields }: Note<'experiment'>,
  neighbourhood: Inline | undefined,
  texts: FieldTexts,
): ProfileEntry[] {
  const label = (field: string) => texts.inline(['labels', field]);
  const entries: ProfileEntry[] = [];
  const { period } = fields;
  if (neighbourhood) {
    const text: Prose = { kind: 'prose', nodes: [{ type: 'paragraph', children: neighbourhood.nodes }] };
    entries.push({ field: 'neighbourhood', label: label('neighbourhood'), text });
  }
  if (period) entries.push({ field: 'period', label: label('period'), period });
  for (const field of ['organisation', 'initiators', 'leadership'] as const) {
    const text = texts.block([field]);
    if (text) entries.push({ field, label: label(field), text });
  }
  const { budget } = fields;
  if (typeof budget === 'string')
    entries.push({ field: 'budget', label: label('budget'), text: texts.block(['budget']) });
  else if (budget) {
    const { amount, currency } = budget;
    const note = texts.block(['budget', 'note']);
    entries.push({ field: 'budget', label: label('budget'), budget: { amount, currency, note } });
  }
  for (const [index, own] of (fields.profile ?? []).entries()) {
    const text = texts.block(['profile', index, 'text']);
    entries.push({ label: texts.inline(['profile', index, 'label'], own.label), text });
  }
  return entries;
}

function linkConclusion(note: Note<'conclusion'>, linking: Linking): Conclusion {
  const texts = textsIn(note, linking);
  const title = texts.inline(['title']);
  return { ...noteBase(note, linking), title };
}

function linkSession(note: Note<'session'>, linking: Linking): Session {
  const texts = textsIn(note, linking);
  const location = texts.inline(['location']);
  const { date, tables, facilitators, attendance } = note.fields;
  return { ...noteBase(note, linking), date, tables, facilitators, attendance, location };
}

function linkAnswer(note: Note<'answer'>, framework: Framework, linking: Linking): Answer {
  const { id, path, experiment } = note.parsed.file;
  const texts = textsIn(note, linking);
  const own = texts.inline(['question']);
  const asked = framework.questions.find((question) => question.id === id);
  const isKnown = linking.names.questions.has(id);
  if (!isKnown && !own && note.parsed.fields && note.isWhole('question')) {
    const known = framework.questions.map((question) => question.id);
    const args = { name: id, known, suggestion: didYouMean(id, known) };
    linking.diagnostics.push(unknownQuestion.at(startOf(path), args));
    linking.unknownAnswers.set(experiment, [...(linking.unknownAnswers.get(experiment) ?? []), id]);
  }
  return { ...noteBase(note, linking), question: asked?.id, text: own ?? asked?.text ?? textOf(id) };
}

/** Answers to the framework's questions in its order, then the experiment's own in theirs. */
function inOrderOfQuestions(answers: Answer[], framework: Framework): Answer[] {
  const questions = framework.questions.map(({ id }) => id);
  const place = ({ question }: Answer) => (question === undefined ? questions.length : questions.indexOf(question));
  return [...answers].sort((a, b) => place(a) - place(b));
}

function linkFinding(note: Note<'ingredient' | 'building-block'>, texts: FieldTexts, linking: Linking): Finding {
  const { references } = linking;
  const { title, value, phase, theme, evidence } = note.fields;
  const { path, file } = note.parsed;
  const output: Finding = {
    ...noteBase(note, linking),
    title: texts.inline(['title'], title),
    values: references.values(texts.written('value', value)),
    phases: references.phases(texts.written('phase', phase)),
    themes: references.themes(texts.written('theme', theme)),
    evidence: references.evidence(texts.written('evidence', evidence), file.experiment ?? ''),
  };
  if (!evidence && note.parsed.fields && note.isWhole('evidence')) {
    linking.diagnostics.push(noEvidence.at(startOf(path), { kind: note.kind }));
  }
  return output;
}

function linkIngredient(note: Note<'ingredient'>, linking: Linking): Ingredient {
  const texts = textsIn(note, linking);
  return { ...linkFinding(note, texts, linking), strong: note.fields.strong ?? false };
}

function linkBuildingBlock(note: Note<'building-block'>, linking: Linking): BuildingBlock {
  const experiment = note.parsed.file.experiment ?? '';
  const texts = textsIn(note, linking);
  const learnFrom = texts.written('learn-from', note.fields['learn-from']);
  return { ...linkFinding(note, texts, linking), learnFrom: linking.references.learnFrom(learnFrom, experiment) };
}

/** Answers that are lost, and those whose file is named for no question, are not missing on top of that. */
function reportUnanswered(
  path: string,
  { id, answers }: Experiment,
  framework: Framework,
  { diagnostics, names, unknownAnswers }: Linking,
): void {
  const questions = framework.questions.map((question) => question.id);
  const answered = new Set(answers.map(({ question }) => question));
  const misnamed = unknownAnswers.get(id) ?? [];
  const meant = new Set(misnamed.map((name) => didYouMean(name, questions)));
  const missing = questions.filter(
    (question) => !answered.has(question) && !meant.has(question) && !names.lost.note(`${id}/answers/${question}`),
  );
  if (missing.length > misnamed.length - meant.size) {
    diagnostics.push(unansweredQuestion.at(startOf(path), { experiment: id, questions: missing }));
  }
}
