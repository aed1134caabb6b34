import type { InLanguages } from '../language.ts';
import { type RuleText, rule } from '../rule.ts';

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

const YAML_FAULTS: InLanguages<Record<YamlFault, RuleText>> = {
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

export const yamlRules = [invalidYaml, duplicateKey, yamlAlias, yamlTag];
