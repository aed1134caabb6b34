import type { FrameworkFields } from '../../schemas/framework.ts';
import { type Diagnostic, firstHere } from '../diagnostics/diagnostic.ts';
import { duplicateId } from '../diagnostics/rules/files.ts';
import type { ValidFile } from '../validate/validate.ts';
import type { Framework } from './evaluation.ts';
import { FieldTexts } from './field-texts.ts';
import type { Linking } from './linking.ts';

/** framework.yaml with its texts read; a second value, phase, question or theme of one id is reported. */
export function linkFramework({ fields, file }: ValidFile<FrameworkFields>, linking: Linking): Framework {
  const texts = new FieldTexts(file, undefined, linking);
  const { references, diagnostics } = linking;
  for (const list of ['values', 'phases', 'questions', 'themes'] as const) {
    diagnostics.push(...repeatedIds(list, fields[list] ?? [], texts));
  }
  const refer = (list: 'themes', index: number, key: string, names: string[] | undefined) =>
    (names ?? []).map((name, item) => ({ name, at: texts.place([list, index, key, item]) }));
  return {
    values: fields.values.map(({ id, name, indicators = [] }, index) => ({
      id,
      name: texts.inline(['values', index, 'name'], name),
      description: texts.block(['values', index, 'description']),
      indicators: indicators.map((text, item) => texts.inline(['values', index, 'indicators', item], text)),
    })),
    phases: (fields.phases ?? []).map(({ id, name }, index) => ({
      id,
      name: texts.inline(['phases', index, 'name'], name),
      description: texts.block(['phases', index, 'description']),
    })),
    questions: (fields.questions ?? []).map(({ id, text }, index) => ({
      id,
      text: texts.inline(['questions', index, 'text'], text),
    })),
    themes: (fields.themes ?? []).map(({ id, name, value, phase }, index) => ({
      id,
      name: texts.inline(['themes', index, 'name'], name),
      values: references.values(refer('themes', index, 'value', value)),
      phases: references.phases(refer('themes', index, 'phase', phase)),
    })),
  };
}

function repeatedIds(list: string, entries: { id: string }[], texts: FieldTexts): Diagnostic[] {
  return entries.flatMap(({ id }, index) => {
    const first = entries.findIndex((entry) => entry.id === id);
    if (first === index) return [];
    const related = [{ at: texts.place([list, first, 'id']), message: firstHere }];
    return [duplicateId.at(texts.place([list, index, 'id']), { id }, related)];
  });
}
