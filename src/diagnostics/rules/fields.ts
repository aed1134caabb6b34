import type { InLanguages } from '../language.ts';
import { choice, rule } from '../rule.ts';

export const unknownKey = rule<{ key: string; known: string[]; suggestion?: string }>('unknown-key', 'error', {
  nl: ({ key, known, suggestion }) => ({
    message: `onbekende sleutel \`${key}\``,
    hint: choice(suggestion, known).nl,
  }),
  en: ({ key, known, suggestion }) => ({ message: `unknown key \`${key}\``, hint: choice(suggestion, known).en }),
});

export const missingKey = rule<{ key: string }>('missing-key', 'error', {
  nl: ({ key }) => ({ message: `\`${key}\` ontbreekt`, hint: `Voeg een regel \`${key}: …\` toe.` }),
  en: ({ key }) => ({ message: `\`${key}\` is missing`, hint: `Add a line \`${key}: …\`.` }),
});

export type Expected = 'text' | 'date' | 'number' | 'whole-number' | 'truth' | 'list' | 'mapping' | 'item';

const EXPECTED: InLanguages<Record<Expected, { name: string; hint: string }>> = {
  nl: {
    text: { name: 'tekst', hint: 'Schrijf een woord of een zin achter de dubbelepunt.' },
    date: {
      name: 'een datum',
      hint: 'Schrijf jaar, maand en dag in die volgorde: `2020-06-30`; `2020-06` of `2020` mag ook.',
    },
    number: {
      name: 'een getal',
      hint: 'Schrijf alleen cijfers, zonder punten, eenheid of aanhalingstekens: `200000`.',
    },
    'whole-number': {
      name: 'een heel getal',
      hint: 'Schrijf alleen cijfers, zonder woorden of aanhalingstekens: `48`.',
    },
    truth: { name: '`true` of `false`', hint: 'Schrijf `true` voor ja of `false` voor nee, zonder aanhalingstekens.' },
    list: { name: 'een lijst', hint: 'Zet elk onderdeel op een eigen regel met `- ` ervoor.' },
    mapping: {
      name: 'een rij sleutels',
      hint: 'Schrijf onder deze sleutel, ingesprongen, regels als `%: …`.',
    },
    item: { name: 'ten minste een onderdeel', hint: 'Vul de lijst, of verwijder de sleutel.' },
  },
  en: {
    text: { name: 'text', hint: 'Write a word or a sentence behind the colon.' },
    date: {
      name: 'a date',
      hint: 'Write year, month and day in that order: `2020-06-30`; `2020-06` or `2020` will do too.',
    },
    number: { name: 'a number', hint: 'Write digits only, without separators, unit or quotation marks: `200000`.' },
    'whole-number': { name: 'a whole number', hint: 'Write digits only, without words or quotation marks: `48`.' },
    truth: { name: '`true` or `false`', hint: 'Write `true` for yes or `false` for no, without quotation marks.' },
    list: { name: 'a list', hint: 'Put each item on a line of its own with `- ` in front.' },
    mapping: { name: 'a set of keys', hint: 'Write lines like `%: …` below this key, indented.' },
    item: { name: 'at least one item', hint: 'Fill the list, or remove the key.' },
  },
};

/** `inner` is the first of the keys that a set of keys may hold. */
export const wrongType = rule<{ key: string; expected: Expected; inner?: string | undefined }>('wrong-type', 'error', {
  nl: ({ key, expected, inner }) => ({
    message: `\`${key}\` vraagt ${EXPECTED.nl[expected].name}`,
    hint: EXPECTED.nl[expected].hint.replace('%', inner ?? 'sleutel'),
  }),
  en: ({ key, expected, inner }) => ({
    message: `\`${key}\` takes ${EXPECTED.en[expected].name}`,
    hint: EXPECTED.en[expected].hint.replace('%', inner ?? 'key'),
  }),
});

export const invalidOption = rule<{ key: string; found: string; known: string[]; suggestion?: string }>(
  'invalid-option',
  'error',
  {
    nl: ({ key, found, known, suggestion }) => ({
      message: `\`${found}\` kan niet bij \`${key}\``,
      hint: choice(suggestion, known).nl,
    }),
    en: ({ key, found, known, suggestion }) => ({
      message: `\`${key}\` can't be \`${found}\``,
      hint: choice(suggestion, known).en,
    }),
  },
);

/** What a text has to look like: an id, a currency, a colour, or a limit (a size, a count). */
export type FieldForm = 'id' | 'currency' | 'colour' | 'size' | 'count';

export const invalidFormat = rule<{ key: string; found: string; form: FieldForm }>('invalid-format', 'error', {
  nl: ({ key, found, form }) => ({ message: `\`${found}\` kan niet bij \`${key}\``, hint: FORMS.nl[form] }),
  en: ({ key, found, form }) => ({ message: `\`${key}\` can't be \`${found}\``, hint: FORMS.en[form] }),
});

const FORMS = {
  nl: {
    id: 'Gebruik alleen kleine letters zonder accent, cijfers en streepjes: `samen-leren`.',
    currency: 'Schrijf de drie hoofdletters van de munt: `EUR`.',
    colour: 'Schrijf een kleur als `#` met zes cijfers of letters van a tot f, tussen aanhalingstekens: `"#005b8f"`.',
    size: 'Schrijf een getal met `kB` of `MB`, hoogstens 300 MB (een notitie 20 MB): `2 MB`.',
    count: 'Schrijf een getal dat niet te groot is: `20000` of `50 miljoen`; `nesting` van 10 tot 100.',
  },
  en: {
    id: 'Use only lower-case letters without accents, digits and hyphens: `shared-learning`.',
    currency: 'Write the three capitals of the currency: `EUR`.',
    colour: 'Write a colour as `#` and six digits or letters from a to f, in quotation marks: `"#005b8f"`.',
    size: 'Write a number with `kB` or `MB`, 300 MB at most (20 MB for a note): `2 MB`.',
    count: 'Write a number that is not too large: `20000` or `50 million`; from 10 to 100 for `nesting`.',
  },
};

/** What is `malformed` may well be a date, written otherwise. */
export const invalidDate = rule<{ date: string; because: 'malformed' | 'impossible' }>('invalid-date', 'error', {
  nl: ({ date, because }) => ({
    message:
      because === 'malformed'
        ? `\`${date}\` is niet in de vorm van een datum geschreven`
        : `\`${date}\` is geen datum die bestaat`,
    hint: 'Schrijf jaar, maand en dag in die volgorde: `2020-06-30`; `2020-06` of `2020` mag ook.',
  }),
  en: ({ date, because }) => ({
    message:
      because === 'malformed'
        ? `\`${date}\` is not written in the form of a date`
        : `\`${date}\` is not a date that exists`,
    hint: 'Write year, month and day in that order: `2020-06-30`; `2020-06` or `2020` will do too.',
  }),
});

export const invalidPeriod = rule<{ from: string; to: string }>('invalid-period', 'error', {
  nl: ({ from, to }) => ({
    message: `het einde (\`${to}\`) ligt voor het begin (\`${from}\`)`,
    hint: 'Wissel ze om, of verbeter een van beide.',
  }),
  en: ({ from, to }) => ({
    message: `the end (\`${to}\`) lies before the start (\`${from}\`)`,
    hint: 'Swap them, or mend one of the two.',
  }),
});

export const attendanceSum = rule<{ sum: number; total: number }>('attendance-sum', 'error', {
  nl: ({ sum, total }) => ({
    message: `de groepen tellen op tot ${sum}, meer dan het totaal van ${total}`,
    hint: 'Verbeter het totaal of de groepen.',
  }),
  en: ({ sum, total }) => ({
    message: `the groups add up to ${sum}, more than the total of ${total}`,
    hint: 'Mend the total or the groups.',
  }),
});

export const noValueOrPhase = rule<Record<string, never>>('no-value-or-phase', 'error', {
  nl: () => ({
    message: '`value` en `phase` ontbreken allebei; een van de twee is nodig',
    hint: 'Voeg een regel `value: …` toe, of `phase: …` als er geen waarde bij past.',
  }),
  en: () => ({
    message: '`value` and `phase` are both missing; one of them is needed',
    hint: 'Add a line `value: …`, or `phase: …` where no value fits.',
  }),
});

export const unknownLabel = rule<{ key: string; known: string[]; suggestion?: string }>('unknown-label', 'error', {
  nl: ({ key, suggestion }) => ({
    message: `het rapport heeft geen woord met de naam \`${key}\``,
    hint: choice(suggestion).nl ?? 'De namen van alle woorden staan in docs/labels.md.',
  }),
  en: ({ key, suggestion }) => ({
    message: `the report has no word named \`${key}\``,
    hint: choice(suggestion).en ?? 'The names of all words are in docs/labels.md.',
  }),
});

export const unknownRule = rule<{ key: string; known: string[]; suggestion?: string }>('unknown-rule', 'error', {
  nl: ({ key, known, suggestion }) => ({
    message: `er is geen regel met de naam \`${key}\``,
    hint: choice(suggestion, known).nl,
  }),
  en: ({ key, known, suggestion }) => ({
    message: `there is no rule named \`${key}\``,
    hint: choice(suggestion, known).en,
  }),
});

export const fieldRules = [
  unknownKey,
  missingKey,
  wrongType,
  invalidOption,
  invalidFormat,
  invalidDate,
  invalidPeriod,
  attendanceSum,
  noValueOrPhase,
  unknownLabel,
  unknownRule,
];
