import { rule } from '../rule.ts';
import { fieldRules } from './fields.ts';
import { yamlRules } from './yaml.ts';

export const unclosedFrontMatter = rule<Record<string, never>>('unclosed-front-matter', 'error', {
  nl: () => ({
    message: 'de gegevens bovenaan zijn niet afgesloten',
    hint: 'Zet onder de laatste regel van de gegevens een regel met alleen `---`.',
  }),
  en: () => ({
    message: 'the fields at the top are not closed',
    hint: 'Put a line with only `---` below the last of them.',
  }),
});

export const frontMatterLanguage = rule<{ language: string }>('front-matter-language', 'error', {
  nl: ({ language }) => ({
    message: `gegevens bovenaan een notitie kunnen niet in \`${language}\` staan`,
    hint: 'Laat op de eerste regel alleen `---` staan en schrijf de gegevens als `sleutel: waarde`.',
  }),
  en: ({ language }) => ({
    message: `the fields at the top of a note can't be in \`${language}\``,
    hint: 'Leave only `---` on the first line and write the fields as `key: value`.',
  }),
});

/** A mark that does not open the fields, or the field `visibility` in the text below them. */
export const misplacedFrontMatter = rule<{ what: 'mark' | 'visibility' }>('misplaced-front-matter', 'error', {
  nl: ({ what }) =>
    what === 'mark'
      ? {
          message: 'de gegevens van een notitie beginnen op de allereerste regel, met precies `---`',
          hint: 'Maak van deze regel `---` en verwijder alles wat erboven staat.',
        }
      : {
          message: 'deze regel hoort bij de tekst en houdt niets buiten het openbare rapport',
          hint: 'Zet `visibility: internal` bovenaan de notitie, tussen twee regels `---`.',
        },
  en: ({ what }) =>
    what === 'mark'
      ? {
          message: 'the fields of a note begin on its very first line, with exactly `---`',
          hint: 'Make this line `---` and remove everything above it.',
        }
      : {
          message: 'this line belongs to the text and keeps nothing out of the public report',
          hint: 'Put `visibility: internal` at the top of the note, between two lines `---`.',
        },
});

/** What can be wrong above a note's text, and in evalrep.yaml and framework.yaml. */
export const frontMatterRules = [
  unclosedFrontMatter,
  misplacedFrontMatter,
  frontMatterLanguage,
  ...yamlRules,
  ...fieldRules,
];
