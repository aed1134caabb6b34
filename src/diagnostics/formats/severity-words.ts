import type { Severity } from '../diagnostic.ts';
import type { InLanguages } from '../language.ts';

/** What people call each severity. */
export const severityWords: InLanguages<Record<Severity, string>> = {
  nl: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
  en: { error: 'error', warning: 'warning', info: 'note' },
};
