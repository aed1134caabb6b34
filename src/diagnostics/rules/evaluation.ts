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
    message: `\`${experiment}\` beantwoordt niet: ${questions.map((id) => `\`${id}\``).join(', ')}`,
    hint: `Schrijf de antwoorden in de map \`answers\` van dit experiment, elk in een bestand met de naam van de vraag.`,
  }),
  en: ({ experiment, questions }) => ({
    message: `\`${experiment}\` does not answer: ${questions.map((id) => `\`${id}\``).join(', ')}`,
    hint: `Write the answers in the folder \`answers\` of this experiment, each in a file named for its question.`,
  }),
});

export const evaluationRules = [noEvidence, unansweredQuestion];
