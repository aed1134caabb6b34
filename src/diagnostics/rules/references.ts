import type { InLanguages } from '../language.ts';
import { choice, rule } from '../rule.ts';

/** A name that leads nowhere. */
interface Unknown extends Record<string, string | string[] | undefined> {
  name: string;
  known: string[];
  suggestion?: string;
}

/** `otherwise` is the hint where there is nothing to choose from. */
const unknown = (name: string, what: InLanguages<(name: string) => string>, otherwise: InLanguages<string>) =>
  rule<Unknown>(name, 'error', {
    nl: ({ name: given, known, suggestion }) => ({
      message: what.nl(given),
      hint: choice(suggestion, known).nl ?? otherwise.nl,
    }),
    en: ({ name: given, known, suggestion }) => ({
      message: what.en(given),
      hint: choice(suggestion, known).en ?? otherwise.en,
    }),
  });

const addToFramework: InLanguages<string> = {
  nl: 'Voeg haar toe aan `content/framework.yaml`, of verwijder haar hier.',
  en: 'Add it to `content/framework.yaml`, or remove it here.',
};

export const unknownValue = unknown(
  'unknown-value',
  {
    nl: (name) => `het kader heeft geen waarde \`${name}\``,
    en: (name) => `the framework has no value \`${name}\``,
  },
  addToFramework,
);

export const unknownPhase = unknown(
  'unknown-phase',
  {
    nl: (name) => `het kader heeft geen fase \`${name}\``,
    en: (name) => `the framework has no phase \`${name}\``,
  },
  addToFramework,
);

export const unknownTheme = unknown(
  'unknown-theme',
  {
    nl: (name) => `het kader heeft geen thema \`${name}\``,
    en: (name) => `the framework has no theme \`${name}\``,
  },
  {
    nl: 'Voeg het toe aan `content/framework.yaml`, of verwijder het hier.',
    en: 'Add it to `content/framework.yaml`, or remove it here.',
  },
);

export const unknownQuestion = unknown(
  'unknown-question',
  {
    nl: (name) => `het kader heeft geen vraag \`${name}\`, en dit antwoord stelt er zelf geen met \`question: …\``,
    en: (name) =>
      `the framework has no question \`${name}\`, and this answer asks none of its own with \`question: …\``,
  },
  {
    nl: 'Voeg haar toe aan `content/framework.yaml`, of schrijf `question: …` bovenaan dit antwoord.',
    en: 'Add it to `content/framework.yaml`, or write `question: …` at the top of this answer.',
  },
);

export const unknownExperiment = unknown(
  'unknown-experiment',
  {
    nl: (name) => `er is geen experiment \`${name}\``,
    en: (name) => `there is no experiment \`${name}\``,
  },
  {
    nl: 'Een experiment heet naar zijn map, zonder het nummer ervoor.',
    en: 'An experiment is named for its folder, without the number in front.',
  },
);

export const unknownQuote = unknown(
  'unknown-quote',
  {
    nl: (name) => `er is geen citaat \`${name}\``,
    en: (name) => `there is no quote \`${name}\``,
  },
  {
    nl: 'Geef het citaat deze naam: `:::quote{#naam}`.',
    en: 'Give the quote this name: `:::quote{#name}`.',
  },
);

export const unknownEvidence = unknown(
  'unknown-evidence',
  {
    nl: (name) =>
      `\`${name}\` is geen bron: een citaat (\`#naam\`), een antwoord (\`answers/naam\`) of een bijeenkomst (\`sessions/naam\`)`,
    en: (name) =>
      `\`${name}\` is no source: a quote (\`#name\`), an answer (\`answers/name\`) or a session (\`sessions/name\`)`,
  },
  {
    nl: 'Verbeter de naam, of maak de notitie waar dit gezegd is.',
    en: 'Mend the name, or make the note in which this was said.',
  },
);

export const unknownProvider = unknown(
  'unknown-learn-from',
  {
    nl: (name) => `\`${name}\` is geen experiment en geen bestanddeel (\`experiment/ingredients/naam\`)`,
    en: (name) => `\`${name}\` is neither an experiment nor an ingredient (\`experiment/ingredients/name\`)`,
  },
  {
    nl: 'Noem de naam van een experiment, of een bestanddeel ervan.',
    en: 'Give the name of an experiment, or of one of its ingredients.',
  },
);

export const learnFromItself = rule<{ name: string }>('learn-from-itself', 'error', {
  nl: ({ name }) => ({
    message: `een experiment kan niets bij zichzelf halen (\`${name}\`)`,
    hint: 'Noem een ander experiment, of verwijder `learn-from`.',
  }),
  en: ({ name }) => ({
    message: `an experiment can't learn from itself (\`${name}\`)`,
    hint: 'Name another experiment, or remove `learn-from`.',
  }),
});

export const repeatedReference = rule<{ name: string }>('repeated-reference', 'warning', {
  nl: ({ name }) => ({ message: `\`${name}\` staat twee keer in deze lijst`, hint: 'Verwijder een van beide.' }),
  en: ({ name }) => ({ message: `\`${name}\` stands twice in this list`, hint: 'Remove one of the two.' }),
});

export const duplicateQuote = rule<{ id: string }>('duplicate-quote', 'error', {
  nl: ({ id }) => ({
    message: `dit experiment heeft al een citaat \`#${id}\``,
    hint: 'Geef een van beide een andere naam.',
  }),
  en: ({ id }) => ({
    message: `this experiment has a quote \`#${id}\` already`,
    hint: 'Give one of the two another name.',
  }),
});

export const brokenLink = rule<{ target: string; suggestion?: string | undefined }>('broken-link', 'error', {
  nl: ({ target, suggestion }) => ({
    message: target === '' ? 'deze link heeft geen adres' : `deze link leidt nergens heen: \`${target}\``,
    hint: choice(suggestion).nl ?? 'Schrijf het pad van de notitie vanaf dit bestand, zoals `../answers/organised.md`.',
  }),
  en: ({ target, suggestion }) => ({
    message: target === '' ? 'this link has no address' : `this link leads nowhere: \`${target}\``,
    hint: choice(suggestion).en ?? 'Write the path of the note from this file, like `../answers/organised.md`.',
  }),
});

export const brokenPicture = rule<{ target: string; suggestion?: string }>('broken-picture', 'error', {
  nl: ({ target, suggestion }) => ({
    message: `deze afbeelding is er niet: \`${target}\``,
    hint: choice(suggestion).nl ?? 'Zet de afbeelding in de map `images` en schrijf het pad vanaf dit bestand.',
  }),
  en: ({ target, suggestion }) => ({
    message: `this picture is not there: \`${target}\``,
    hint: choice(suggestion).en ?? 'Put the picture in the folder `images` and write its path from this file.',
  }),
});

export const unsupportedPicture = rule<{ target: string }>('unsupported-picture', 'error', {
  nl: ({ target }) => ({
    message: `\`${target}\` is geen afbeelding die in het rapport kan`,
    hint: 'Gebruik een PNG, JPEG, GIF, WebP of SVG.',
  }),
  en: ({ target }) => ({
    message: `\`${target}\` is not a picture that the report can show`,
    hint: 'Use a PNG, JPEG, GIF, WebP or SVG.',
  }),
});

/** What a picture has too much of, with its width and height in pixels or its size and that allowed. */
export type PictureFault =
  | { what: 'bytes'; size: string; most: string }
  | { what: 'pixels'; width: number; height: number }
  | { what: 'shapes' }
  | { what: 'slow'; name: string }
  | { what: 'entities' };

export const pictureTooLarge = rule<PictureFault>('picture-too-large', 'error', {
  nl: (fault) => ({ message: PICTURE_FAULTS.nl(fault), hint: PICTURE_HINTS.nl[fault.what] }),
  en: (fault) => ({ message: PICTURE_FAULTS.en(fault), hint: PICTURE_HINTS.en[fault.what] }),
});

const PICTURE_FAULTS: InLanguages<(fault: PictureFault) => string> = {
  nl: (fault) => {
    if (fault.what === 'bytes') return `deze afbeelding is ${fault.size} groot; er mag er een van ${fault.most} in`;
    if (fault.what === 'pixels') return `deze afbeelding is te groot: ${fault.width} bij ${fault.height} beeldpunten`;
    if (fault.what === 'slow')
      return `deze tekening gebruikt \`${fault.name}\`, en dat kan een browser uren bezighouden`;
    return fault.what === 'shapes'
      ? 'deze tekening heeft te veel vormen'
      : 'deze tekening bevat eigen tekstverwijzingen (`<!ENTITY`), en die worden niet gelezen';
  },
  en: (fault) => {
    if (fault.what === 'bytes') return `this picture is ${fault.size} large; ${fault.most} is allowed`;
    if (fault.what === 'pixels') return `this picture is too large: ${fault.width} by ${fault.height} pixels`;
    if (fault.what === 'slow') return `this drawing uses \`${fault.name}\`, which can keep a browser busy for hours`;
    return fault.what === 'shapes'
      ? 'this drawing has too many shapes'
      : 'this drawing declares entities (`<!ENTITY`), which are not read';
  },
};

const PICTURE_HINTS: InLanguages<Record<PictureFault['what'], string>> = {
  nl: {
    bytes: 'Maak haar kleiner, of zet de grens hoger: `limits: {picture: …}` in evalrep.yaml.',
    pixels: 'Maak haar kleiner, of zet de grens hoger: `limits: {pixels: …}` in evalrep.yaml.',
    shapes: 'Sla haar op als PNG, of zet de grens hoger: `limits: {pixels: …}` in evalrep.yaml.',
    slow: 'Sla haar op als PNG.',
    entities: 'Sla haar op als gewone SVG, of als PNG.',
  },
  en: {
    bytes: 'Make it smaller, or raise the limit: `limits: {picture: …}` in evalrep.yaml.',
    pixels: 'Make it smaller, or raise the limit: `limits: {pixels: …}` in evalrep.yaml.',
    shapes: 'Save it as PNG, or raise the limit: `limits: {pixels: …}` in evalrep.yaml.',
    slow: 'Save it as PNG.',
    entities: 'Save it as plain SVG, or as PNG.',
  },
};

export const footnoteWithoutText = rule<{ name: string; where: 'line' | 'block' | 'body' }>(
  'footnote-without-text',
  'error',
  {
    nl: ({ name, where }) => ({
      message: `de voetnoot \`[^${name}]\` heeft geen tekst`,
      hint:
        where === 'line'
          ? 'Een veld op één regel heeft geen voetnoten; zet haar in de tekst van de notitie.'
          : `Schrijf onderaan de notitie een regel \`[^${name}]: …\`.`,
    }),
    en: ({ name, where }) => ({
      message: `the footnote \`[^${name}]\` has no text`,
      hint:
        where === 'line'
          ? 'A field on one line has no footnotes; put it in the text of the note.'
          : `Write a line \`[^${name}]: …\` at the foot of the note.`,
    }),
  },
);

export const unknownPart = unknown(
  'unknown-part',
  {
    nl: (name) => `\`${name}\` is geen onderdeel van het rapport, en er is geen hoofdstuk met die naam`,
    en: (name) => `\`${name}\` is no part of the report, and there is no chapter of that name`,
  },
  {
    nl: 'Maak het hoofdstuk, of verwijder dit onderdeel.',
    en: 'Make the chapter, or remove this part.',
  },
);

export const unknownChapter = unknown(
  'unknown-chapter',
  {
    nl: (name) => `er is geen hoofdstuk \`${name}\``,
    en: (name) => `there is no chapter \`${name}\``,
  },
  {
    nl: 'Maak het in de map `content/chapters`, en noem het `chapters/naam`.',
    en: 'Make it in the folder `content/chapters`, and call it `chapters/name`.',
  },
);

export const repeatedPart = rule<{ name: string }>('repeated-part', 'error', {
  nl: ({ name }) => ({ message: `\`${name}\` staat twee keer in de inhoud`, hint: 'Verwijder een van beide.' }),
  en: ({ name }) => ({ message: `\`${name}\` stands twice in the contents`, hint: 'Remove one of the two.' }),
});

export const unusedChapter = rule<{ name: string }>('unused-chapter', 'warning', {
  nl: ({ name }) => ({
    message: 'dit hoofdstuk staat niet in de inhoud en komt niet in het rapport',
    hint: `Zet \`- ${name}\` onder \`contents\` in evalrep.yaml, of zet een \`_\` voor de bestandsnaam.`,
  }),
  en: ({ name }) => ({
    message: 'no part of the contents names this chapter: it is left out of the report',
    hint: `Put \`- ${name}\` under \`contents\` in evalrep.yaml, or begin the file's name with \`_\`.`,
  }),
});

export const untitledChapter = rule<{ name: string }>('untitled-chapter', 'error', {
  nl: () => ({
    message: 'dit hoofdstuk heeft geen titel',
    hint: 'Schrijf `title: …` bovenaan, of begin de tekst met een kop `# …`.',
  }),
  en: () => ({
    message: 'this chapter has no title',
    hint: 'Write `title: …` at the top, or begin the text with a heading `# …`.',
  }),
});

export const referenceRules = [
  unknownValue,
  unknownPhase,
  unknownTheme,
  unknownQuestion,
  unknownExperiment,
  unknownQuote,
  unknownEvidence,
  unknownProvider,
  learnFromItself,
  repeatedReference,
  duplicateQuote,
  brokenLink,
  brokenPicture,
  unsupportedPicture,
  pictureTooLarge,
  footnoteWithoutText,
  unknownPart,
  unknownChapter,
  repeatedPart,
  unusedChapter,
  untitledChapter,
];
