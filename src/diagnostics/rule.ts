import type { Args, Diagnostic, Related, Severity } from './diagnostic.ts';
import type { InLanguages } from './language.ts';
import type { Place } from './place.ts';

/** What is wrong, and one thing to do about it. Values stand in backticks. */
export interface RuleText {
  message: string;
  hint?: string;
}

/** A fault that evalrep finds. Its name is permanent: authors name it in `rules` and on the command line. */
export interface Rule<A extends Args = Args> {
  name: string;
  severity: Severity;
  /** Whether what stands at the place of its diagnostics may be shown nowhere: personal data. */
  sensitive?: true;
  text: InLanguages<(args: A) => RuleText>;
  /** The diagnostic of this rule at a place. */
  at(place: Place, args: A, related?: Related[]): Diagnostic;
}

/** A new rule; `severity` is what it has unless `evalrep.yaml` or `--rule` says otherwise. */
export function rule<A extends Args>(name: string, severity: Severity, text: Rule<A>['text']): Rule<A> {
  return {
    name,
    severity,
    text,
    at: (place, args, related = []) => ({ rule: name, args, at: place, related }),
  };
}

/** "Did you mean `agency`?", or the choice there is, or nothing where there is neither. */
export function choice(suggestion: string | undefined, known: readonly string[] = []): InLanguages<string | undefined> {
  if (suggestion !== undefined) {
    return { nl: `Bedoelde u \`${suggestion}\`?`, en: `Did you mean \`${suggestion}\`?` };
  }
  if (known.length === 0) return { nl: undefined, en: undefined };
  const shown = known.slice(0, 12).map((name) => `\`${name}\``);
  const list = shown.join(', ') + (known.length > shown.length ? ', …' : '');
  return { nl: `Kies uit: ${list}.`, en: `Choose from: ${list}.` };
}
