import { rule } from '../rule.ts';

export const noEvidence = rule<{ kind: 'ingredient' | 'building-block' }>('no-evidence', 'warning', {
  nl: ({ kind }) => ({
    message: `bij ${kind === 'ingredient' ? 'dit bestanddeel' : 'deze bouwsteen'} staat niet waar het gezegd is`,
    hint: 'Voeg een regel `evidence: …` toe met een citaat, een antwoord of een bijeenkomst.',
  }),
  en: ({ kind }) => ({
    message: `this ${kind === 'ingredient' ? 'ingredient' : 'building block'} does not say where it was said`,
    hint: 'Add a line `evidence: …` with a quote, an answer or a session.',
  }),
});

export const unansweredQuestion = rule<{ experiment: string; questions: string[] }>('unanswered-question', 'warning', {
  nl: ({ experiment, questions }) => ({
    message: `\`${experiment}\` beantwoordt niet: ${names(questions)}`,
    hint: `Schrijf de antwoorden in de map \`answers\` van dit experiment, elk in een bestand met de naam van de vraag.`,
  }),
  en: ({ experiment, questions }) => ({
    message: `\`${experiment}\` does not answer: ${names(questions)}`,
    hint: `Write the answers in the folder \`answers\` of this experiment, each in a file named for its question.`,
  }),
});

export const conclusionWithoutQuote = rule<Record<string, never>>('conclusion-without-quote', 'warning', {
  nl: () => ({
    message: 'in deze conclusie komt niemand aan het woord',
    hint: 'Zet er een citaat in: `:::quote{by="bewoner"}`, de woorden, en een regel met alleen `:::`.',
  }),
  en: () => ({
    message: 'nobody speaks in this conclusion',
    hint: 'Put a quote in it: `:::quote{by="resident"}`, the words, and a line with only `:::`.',
  }),
});

export const valueWithoutNote = rule<{ experiment: string; values: string[] }>('value-without-note', 'info', {
  nl: ({ experiment, values }) => ({
    message: `bij \`${experiment}\` is niets genoteerd over: ${names(values)}`,
    hint: 'Klopt dat, dan hoeft u niets te doen: het rapport zegt het erbij.',
  }),
  en: ({ experiment, values }) => ({
    message: `\`${experiment}\` has no note about: ${names(values)}`,
    hint: 'If that is right there is nothing to do: the report says so.',
  }),
});

export const unusedTheme = rule<{ theme: string }>('unused-theme', 'warning', {
  nl: ({ theme }) => ({
    message: `geen enkele notitie gebruikt het thema \`${theme}\``,
    hint: `Geef een bestanddeel of bouwsteen een regel \`theme: ${theme}\`, of verwijder het thema.`,
  }),
  en: ({ theme }) => ({
    message: `no note uses the theme \`${theme}\``,
    hint: `Give an ingredient or building block a line \`theme: ${theme}\`, or remove the theme.`,
  }),
});

export const strongWithoutTheme = rule<Record<string, never>>('strong-without-theme', 'info', {
  nl: () => ({
    message: 'dit kenmerkende bestanddeel heeft geen thema en krijgt in de kruistabel een rij voor zich alleen',
    hint: 'Voeg een regel `theme: …` toe als anderen het bij dit experiment kunnen halen.',
  }),
  en: () => ({
    message: 'this strong ingredient has no theme, and gets a row of its own in the cross-table',
    hint: 'Add a line `theme: …` if others can fetch it from this experiment.',
  }),
});

export const similarTitle = rule<{ title: string }>('similar-title', 'warning', {
  nl: ({ title }) => ({
    message: `deze titel lijkt sterk op een andere van dit experiment: \`${title}\``,
    hint: 'Voeg de notities samen, of geef ze titels die het verschil zeggen.',
  }),
  en: ({ title }) => ({
    message: `this title is much like another one of this experiment: \`${title}\``,
    hint: 'Join the notes, or give them titles that tell the difference.',
  }),
});

export const noSession = rule<{ experiment: string }>('no-session', 'warning', {
  nl: ({ experiment }) => ({
    message: `bij \`${experiment}\` is geen bijeenkomst beschreven`,
    hint: 'Beschrijf haar in de map `sessions` van dit experiment, bijvoorbeeld in `2020-02-04.md`.',
  }),
  en: ({ experiment }) => ({
    message: `no session is described for \`${experiment}\``,
    hint: 'Describe it in the folder `sessions` of this experiment, in `2020-02-04.md` for example.',
  }),
});

export const crowdedTables = rule<{ people: number; tables: number; most: number }>('crowded-tables', 'warning', {
  nl: ({ people, tables, most }) => ({
    message: `${people} mensen aan ${tables === 1 ? 'één tafel' : `${tables} tafels`}: dat is meer dan ${most} per tafel`,
    hint: 'Controleer beide getallen; aan een gesprek nemen zelden meer dan tien mensen deel.',
  }),
  en: ({ people, tables, most }) => ({
    message: `${people} people at ${tables === 1 ? 'one table' : `${tables} tables`}: that is more than ${most} a table`,
    hint: 'Check both numbers; a dialogue seldom holds more than ten people.',
  }),
});

function names(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}

export const evaluationRules = [
  noEvidence,
  unansweredQuestion,
  conclusionWithoutQuote,
  valueWithoutNote,
  unusedTheme,
  strongWithoutTheme,
  similarTitle,
  noSession,
  crowdedTables,
];
