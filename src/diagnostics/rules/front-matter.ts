import { choice, rule } from '../rule.ts';

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

export const misplacedFrontMatter = rule<Record<string, never>>('misplaced-front-matter', 'error', {
  nl: () => ({
    message: 'de gegevens van een notitie beginnen op de allereerste regel, met precies `---`',
    hint: 'Maak van deze regel `---` en verwijder alles wat erboven staat.',
  }),
  en: () => ({
    message: 'the fields of a note begin on its very first line, with exactly `---`',
    hint: 'Make this line `---` and remove everything above it.',
  }),
});

/** What is not YAML, by the mistake that was most likely made. */
export const invalidYaml = rule<{ kind: YamlFault }>('invalid-yaml', 'error', {
  nl: ({ kind }) => YAML_FAULTS.nl[kind],
  en: ({ kind }) => YAML_FAULTS.en[kind],
});

export type YamlFault =
  | 'tab'
  | 'control'
  | 'colon'
  | 'no-space'
  | 'comment'
  | 'quote'
  | 'after-quote'
  | 'escape'
  | 'reserved'
  | 'dash'
  | 'bracket'
  | 'after-bracket'
  | 'comma'
  | 'deep'
  | 'indent'
  | 'many-documents'
  | 'not-a-mapping'
  | 'other';

const YAML_FAULTS: Record<'nl' | 'en', Record<YamlFault, { message: string; hint: string }>> = {
  nl: {
    tab: {
      message: 'hier staat een tab; inspringen gaat met spaties',
      hint: 'Vervang de tab door twee spaties.',
    },
    control: {
      message: 'hier staat een teken dat niet te zien is',
      hint: 'Verwijder het; typ de regel zo nodig opnieuw.',
    },
    'no-space': {
      message: 'achter de dubbelepunt van een sleutel ontbreekt een spatie',
      hint: 'Zet een spatie achter de dubbelepunt: `sleutel: waarde`.',
    },
    comment: {
      message: 'wat met `#` begint leest YAML als een opmerking, en niet als een waarde',
      hint: 'Zet de waarde tussen aanhalingstekens, met de `#` erbij: `"#veiliger-straat"`.',
    },
    escape: {
      message: 'tussen dubbele aanhalingstekens heeft een `\\` een bijzondere betekenis',
      hint: 'Schrijf `\\\\`, of zet de waarde tussen enkele aanhalingstekens.',
    },
    'after-bracket': {
      message: 'een waarde die met `[` of `{` begint is een lijst of een rij sleutels; hier staat er nog tekst achter',
      hint: 'Zet de hele waarde tussen aanhalingstekens.',
    },
    comma: {
      message:
        'tussen deze haakjes past dit niet: er ontbreekt een komma of een aanhalingsteken, of het haakje is verkeerd',
      hint: 'Zet een komma tussen de delen, en sluit elke `[` met `]` en elke `{` met `}`.',
    },
    deep: {
      message: 'deze waarde ligt te diep in andere',
      hint: 'Haal de haakjes of het inspringen weg die hier te veel zijn.',
    },
    colon: {
      message: 'in deze waarde staat een dubbelepunt met een spatie erachter, en dat leest als een nieuwe sleutel',
      hint: 'Zet de hele waarde tussen aanhalingstekens: `titel: "Buurt: een begin"`.',
    },
    quote: {
      message: 'een aanhalingsteken is niet gesloten',
      hint: 'Zet aan het eind van de waarde hetzelfde aanhalingsteken als aan het begin.',
    },
    'after-quote': {
      message: 'achter het aanhalingsteken dat de waarde sluit staat nog tekst',
      hint: 'Zet de hele waarde tussen dubbele aanhalingstekens, of haal de aanhalingstekens weg: `"foto\'s"`.',
    },
    reserved: {
      message: 'een waarde kan niet met dit teken beginnen',
      hint: 'Zet de hele waarde tussen aanhalingstekens.',
    },
    dash: {
      message: 'een lijst begint op een nieuwe regel',
      hint: 'Zet elk onderdeel op een eigen regel onder de sleutel, met `- ` ervoor, of schrijf `[een, twee]`.',
    },
    bracket: {
      message: 'een haakje is niet gesloten',
      hint: 'Sluit elke `[` met `]` en elke `{` met `}`, en zet komma’s tussen de delen.',
    },
    indent: {
      message: 'deze regel springt anders in dan de regels waar hij bij hoort',
      hint: 'Laat regels die bij elkaar horen even ver inspringen, en zet achter elke sleutel een dubbelepunt.',
    },
    'many-documents': {
      message: 'een tweede regel `---` of `...` breekt de gegevens in tweeën',
      hint: 'Verwijder die regel.',
    },
    'not-a-mapping': {
      message: 'hier worden regels als `sleutel: waarde` verwacht',
      hint: 'Schrijf elke regel als een sleutel, een dubbelepunt, een spatie en de waarde.',
    },
    other: {
      message: 'deze gegevens zijn niet te lezen',
      hint: 'Kijk naar deze regel en die erboven: vaak ontbreekt een dubbelepunt, een spatie of een aanhalingsteken.',
    },
  },
  en: {
    tab: { message: 'there is a tab here; indent with spaces', hint: 'Replace the tab by two spaces.' },
    control: {
      message: "there is a character here that can't be seen",
      hint: 'Remove it; type the line again if need be.',
    },
    'no-space': {
      message: 'there is no space behind the colon of a key',
      hint: 'Put a space behind the colon: `key: value`.',
    },
    comment: {
      message: 'what begins with `#` is a comment in YAML, and not a value',
      hint: 'Put the value in quotation marks, with the `#`: `"#safer-street"`.',
    },
    escape: {
      message: 'in double quotation marks a `\\` has a meaning of its own',
      hint: 'Write `\\\\`, or put the value in single quotation marks.',
    },
    'after-bracket': {
      message: 'a value that begins with `[` or `{` is a list or a set of keys; here is text behind it',
      hint: 'Put the whole value in quotation marks.',
    },
    comma: {
      message:
        'this does not fit between these brackets: a comma or a quotation mark is missing, or it is the wrong bracket',
      hint: 'Put a comma between the items, and close every `[` with `]` and every `{` with `}`.',
    },
    deep: {
      message: 'this value lies too deep inside others',
      hint: 'Remove the brackets or the indentation that is too much here.',
    },
    colon: {
      message: 'this value holds a colon with a space behind it, which reads as a new key',
      hint: 'Put the whole value in quotation marks: `title: "Streets: a start"`.',
    },
    quote: {
      message: 'a quotation mark is not closed',
      hint: 'End the value with the same quotation mark that it begins with.',
    },
    'after-quote': {
      message: 'there is text behind the quotation mark that closes the value',
      hint: 'Put the whole value in double quotation marks, or leave the marks out: `"the town\'s"`.',
    },
    reserved: {
      message: "a value can't begin with this character",
      hint: 'Put the whole value in quotation marks.',
    },
    dash: {
      message: 'a list begins on a new line',
      hint: 'Put each item on a line of its own below the key, with `- ` in front, or write `[one, two]`.',
    },
    bracket: {
      message: 'a bracket is not closed',
      hint: 'Close every `[` with `]` and every `{` with `}`, and put commas between the items.',
    },
    indent: {
      message: 'this line is indented unlike the lines that it belongs to',
      hint: 'Indent lines that belong together alike, and put a colon behind every key.',
    },
    'many-documents': {
      message: 'a second line `---` or `...` breaks the fields in two',
      hint: 'Remove that line.',
    },
    'not-a-mapping': {
      message: 'lines like `key: value` are expected here',
      hint: 'Write each line as a key, a colon, a space and the value.',
    },
    other: {
      message: "these fields can't be read",
      hint: 'Look at this line and the one above: often a colon, a space or a quotation mark is missing.',
    },
  },
};

export const duplicateKey = rule<{ key: string }>('duplicate-key', 'error', {
  nl: ({ key }) => ({ message: `de sleutel \`${key}\` staat er twee keer`, hint: 'Verwijder een van beide.' }),
  en: ({ key }) => ({ message: `the key \`${key}\` is given twice`, hint: 'Remove one of the two.' }),
});

export const yamlAlias = rule<{ text: string }>('yaml-alias', 'error', {
  nl: ({ text }) => ({
    message: `\`${text}\` leest als een verwijzing binnen YAML, en die worden hier niet gebruikt`,
    hint: 'Zet de waarde tussen aanhalingstekens, of schrijf haar voluit.',
  }),
  en: ({ text }) => ({
    message: `\`${text}\` reads as a reference within YAML, which is not used here`,
    hint: 'Put the value in quotation marks, or write it in full.',
  }),
});

export const yamlTag = rule<{ text: string }>('yaml-tag', 'error', {
  nl: ({ text }) => ({
    message: `\`${text}\` leest als een type-aanduiding van YAML, en die worden hier niet gebruikt`,
    hint: 'Verwijder haar, of zet de waarde tussen aanhalingstekens.',
  }),
  en: ({ text }) => ({
    message: `\`${text}\` reads as a type tag of YAML, which is not used here`,
    hint: 'Remove it, or put the value in quotation marks.',
  }),
});

export const unknownKey = rule<{ key: string; known: string[]; suggestion?: string }>('unknown-key', 'error', {
  nl: ({ key, known, suggestion }) => ({
    message: `onbekende sleutel \`${key}\``,
    hint: choice(suggestion, known).nl,
  }),
  en: ({ key, known, suggestion }) => ({ message: `unknown key \`${key}\``, hint: choice(suggestion, known).en }),
});

export const missingKey = rule<{ key: string; what?: string }>('missing-key', 'error', {
  nl: ({ key }) => ({ message: `\`${key}\` ontbreekt`, hint: `Voeg een regel \`${key}: …\` toe.` }),
  en: ({ key }) => ({ message: `\`${key}\` is missing`, hint: `Add a line \`${key}: …\`.` }),
});

export type Expected = 'text' | 'date' | 'number' | 'whole-number' | 'truth' | 'list' | 'mapping' | 'item';

const EXPECTED: Record<'nl' | 'en', Record<Expected, { name: string; hint: string }>> = {
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

export const invalidFormat = rule<{ key: string; found: string; form: 'id' | 'currency' | 'colour' }>(
  'invalid-format',
  'error',
  {
    nl: ({ key, found, form }) => ({ message: `\`${found}\` kan niet bij \`${key}\``, hint: FORMS.nl[form] }),
    en: ({ key, found, form }) => ({ message: `\`${key}\` can't be \`${found}\``, hint: FORMS.en[form] }),
  },
);

const FORMS = {
  nl: {
    id: 'Gebruik alleen kleine letters zonder accent, cijfers en streepjes: `samen-leren`.',
    currency: 'Schrijf de drie hoofdletters van de munt: `EUR`.',
    colour: 'Schrijf een kleur als `#` met zes cijfers of letters van a tot f, tussen aanhalingstekens: `"#005b8f"`.',
  },
  en: {
    id: 'Use only lower-case letters without accents, digits and hyphens: `shared-learning`.',
    currency: 'Write the three capitals of the currency: `EUR`.',
    colour: 'Write a colour as `#` and six digits or letters from a to f, in quotation marks: `"#005b8f"`.',
  },
};

export const invalidDate = rule<{ date: string }>('invalid-date', 'error', {
  nl: ({ date }) => ({
    message: `\`${date}\` is geen datum die bestaat`,
    hint: 'Schrijf jaar, maand en dag in die volgorde: `2020-06-30`; `2020-06` of `2020` mag ook.',
  }),
  en: ({ date }) => ({
    message: `\`${date}\` is not a date that exists`,
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

export const frontMatterRules = [
  unclosedFrontMatter,
  misplacedFrontMatter,
  frontMatterLanguage,
  invalidYaml,
  duplicateKey,
  yamlAlias,
  yamlTag,
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
