import type { InLanguages } from '../language.ts';
import { rule } from '../rule.ts';

/** `meant` is the name of a file that was probably meant to be this one. */
export const missingFile = rule<{
  file: string;
  name: string;
  what: 'framework' | 'profile';
  meant: string | undefined;
}>('missing-file', 'error', {
  nl: ({ file, name, what, meant }) => ({
    message: `\`${file}\` ontbreekt`,
    hint: meant
      ? `Bedoelde u \`${meant}\`? Noem dat dan \`${name}\`.`
      : what === 'framework'
        ? 'Maak dit bestand; het bevat de waarden waarlangs de experimenten worden vergeleken.'
        : 'Maak dit bestand, met ten minste een regel `name: …` tussen twee regels `---`.',
  }),
  en: ({ file, name, what, meant }) => ({
    message: `\`${file}\` is missing`,
    hint: meant
      ? `Did you mean \`${meant}\`? Then call it \`${name}\`.`
      : what === 'framework'
        ? 'Make this file; it holds the values through which the experiments are compared.'
        : 'Make this file, with at least a line `name: …` between two lines `---`.',
  }),
});

export const noExperiments = rule<{ folder: string }>('no-experiments', 'error', {
  nl: ({ folder }) => ({
    message: `er is geen enkel experiment in \`${folder}\``,
    hint: 'Maak per experiment een map, bijvoorbeeld `01-wijkraad`, met daarin `experiment.md`.',
  }),
  en: ({ folder }) => ({
    message: `there is no experiment in \`${folder}\``,
    hint: 'Make a folder for each experiment, `01-council` for example, with `experiment.md` in it.',
  }),
});

export const notUtf8 = rule<Record<string, never>>('not-utf-8', 'error', {
  nl: () => ({
    message: 'dit bestand is niet in UTF-8 opgeslagen',
    hint: 'Sla het in uw teksteditor opnieuw op en kies daarbij de codering UTF-8.',
  }),
  en: () => ({
    message: 'this file is not saved in UTF-8',
    hint: 'Save it again in your text editor and choose UTF-8 as its encoding.',
  }),
});

export const strayFile = rule<{ name: string; suggestion?: string }>('stray-file', 'warning', {
  nl: ({ name, suggestion }) => ({
    message: `\`${name}\` hoort hier niet en komt niet in het rapport`,
    hint: suggestion
      ? `Bedoelde u \`${suggestion}\`?`
      : 'Verplaats het naar een map waar notities horen, of zet een `_` voor de naam om het te laten liggen.',
  }),
  en: ({ name, suggestion }) => ({
    message: `\`${name}\` has no place here and is left out of the report`,
    hint: suggestion
      ? `Did you mean \`${suggestion}\`?`
      : 'Move it to a folder where notes belong, or begin its name with `_` to leave it alone.',
  }),
});

export const invalidName = rule<{ name: string; suggestion: string }>('invalid-name', 'error', {
  nl: ({ name, suggestion }) => ({
    message: `\`${name}\` kan geen naam van een notitie zijn: alleen kleine letters zonder accent, cijfers en streepjes`,
    hint: suggestion ? `Noem het bijvoorbeeld \`${suggestion}\`.` : 'Geef het een andere naam.',
  }),
  en: ({ name, suggestion }) => ({
    message: `\`${name}\` can't be the name of a note: only lower-case letters without accents, digits and hyphens`,
    hint: suggestion ? `Call it \`${suggestion}\`, for example.` : 'Give it another name.',
  }),
});

export const reservedName = rule<{ name: string }>('reserved-name', 'error', {
  nl: ({ name }) => ({
    message: `een experiment kan niet \`${name}\` heten: zo heet al wat in de map met hoofdstukken staat`,
    hint: 'Geef de map van dit experiment een andere naam.',
  }),
  en: ({ name }) => ({
    message: `an experiment can't be named \`${name}\`: what lies in the folder of chapters goes by that name`,
    hint: 'Give the folder of this experiment another name.',
  }),
});

export const duplicateId = rule<{ id: string }>('duplicate-id', 'error', {
  nl: ({ id }) => ({
    message: `de naam \`${id}\` is hier al in gebruik`,
    hint: 'Geef een van beide een andere naam; het nummer vooraan een bestandsnaam telt niet mee.',
  }),
  en: ({ id }) => ({
    message: `the name \`${id}\` is already in use here`,
    hint: 'Give one of the two another name; the number in front of a file name does not count.',
  }),
});

export const leavesEvaluation = rule<{ name: string }>('leaves-evaluation', 'error', {
  nl: ({ name }) => ({
    message: `\`${name}\` is een snelkoppeling die buiten de evaluatie uitkomt; ze wordt niet gelezen`,
    hint: 'Zet een kopie van het bestand in deze map.',
  }),
  en: ({ name }) => ({
    message: `\`${name}\` is a link that leads out of the evaluation; it is not read`,
    hint: 'Put a copy of the file in this folder.',
  }),
});

export const unreadable = rule<{ reason: string }>('unreadable-file', 'error', {
  nl: ({ reason }) => ({
    message: `dit bestand kan niet worden gelezen (${reason})`,
    hint: 'Controleer of u het mag openen en of het niet ergens anders vergrendeld is.',
  }),
  en: ({ reason }) => ({
    message: `this file can't be read (${reason})`,
    hint: 'See whether you may open it, and whether it is locked elsewhere.',
  }),
});

export const conflictMarker = rule<Record<string, never>>('conflict-marker', 'error', {
  nl: () => ({
    message: 'hier staan twee versies van dezelfde tekst onder elkaar: een samenvoeging in git is niet afgemaakt',
    hint: 'Kies een versie en verwijder de regels met `<<<<<<<`, `=======` en `>>>>>>>`.',
  }),
  en: () => ({
    message: 'two versions of one text stand here: a merge in git was not finished',
    hint: 'Choose one version and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
  }),
});

export const emptyNote = rule<Record<string, never>>('empty-note', 'warning', {
  nl: () => ({
    message: 'deze notitie heeft geen tekst',
    hint: 'Schrijf de tekst onder de tweede regel `---`, of verwijder het bestand.',
  }),
  en: () => ({
    message: 'this note has no text',
    hint: 'Write its text below the second line `---`, or remove the file.',
  }),
});

export const noteTooLarge = rule<{ size: string; most: string }>('note-too-large', 'error', {
  nl: ({ size, most }) => ({
    message: `dit bestand is ${size} groot; evalrep leest er van hoogstens ${most}`,
    hint: 'Verdeel het over meer notities, of zet de grens hoger: `limits: {note: …}` in evalrep.yaml.',
  }),
  en: ({ size, most }) => ({
    message: `this file is ${size} large; evalrep reads those of ${most} at most`,
    hint: 'Divide it over more notes, or raise the limit: `limits: {note: …}` in evalrep.yaml.',
  }),
});

/** `because` names what most of the work is in. */
export const noteTooComplex = rule<{ because: Complexity }>('note-too-complex', 'error', {
  nl: ({ because }) => ({
    message: `dit bestand is niet gelezen: dat zou te lang duren, door ${COMPLEXITY.nl[because]}`,
    hint: 'Verdeel het over meer notities, of zet de grens hoger: `limits: {complexity: …}` in evalrep.yaml.',
  }),
  en: ({ because }) => ({
    message: `this file is not read: that would take too long, because of ${COMPLEXITY.en[because]}`,
    hint: 'Divide it over more notes, or raise the limit: `limits: {complexity: …}` in evalrep.yaml.',
  }),
});

/** What makes a note slow to read. */
export type Complexity = 'marks' | 'words' | 'blocks' | 'paragraph' | 'table' | 'definition' | 'colons' | 'notes';

const COMPLEXITY: InLanguages<Record<Complexity, string>> = {
  nl: {
    marks: 'het aantal opmaaktekens',
    words: 'het aantal woorden',
    blocks: 'het aantal citaten met `>`, onderstreepte koppen, lijsten en voetnoten',
    paragraph: 'het aantal haakjes en sterretjes in één alinea',
    table: 'de grootte van een tabel',
    definition: 'een lang adres waar vaak naar wordt verwezen',
    colons: 'een lange rij dubbele punten',
    notes: 'de woorden en de opmaak van alle notities samen',
  },
  en: {
    marks: 'the number of marks of Markdown',
    words: 'the number of words',
    blocks: 'the number of quotes with `>`, underlined headings, lists and footnotes',
    paragraph: 'the number of brackets and stars in one paragraph',
    table: 'the size of a table',
    definition: 'a long address that is often referred to',
    colons: 'a long row of colons',
    notes: 'the words and marks of all notes together',
  },
};

export const tooManyNotes = rule<{ most: number }>('too-many-notes', 'error', {
  nl: ({ most }) => ({
    message: `de evaluatie heeft meer dan ${most} bestanden; wat hier ligt en daarna komt, is niet gelezen`,
    hint: 'Verplaats wat er niet bij hoort, of zet de grens hoger: `limits: {notes: …}` in evalrep.yaml.',
  }),
  en: ({ most }) => ({
    message: `the evaluation has more than ${most} files; what lies here and comes after it is not read`,
    hint: 'Move what does not belong to it, or raise the limit: `limits: {notes: …}` in evalrep.yaml.',
  }),
});

/** `most` is a size, of pixels their number, of tables a number of cells. */
export const evaluationTooLarge = rule<{ what: 'files' | 'pictures' | 'pixels' | 'tables'; most: string }>(
  'evaluation-too-large',
  'error',
  {
    nl: ({ what, most }) => ({
      message: {
        files: `met dit bestand wordt de evaluatie groter dan ${most}; evalrep maakt er geen rapport van`,
        pictures: `met deze afbeelding erbij worden die van het rapport samen groter dan ${most}`,
        pixels: `met deze afbeelding erbij hebben die van het rapport samen meer dan ${most} beeldpunten`,
        tables: `de tabellen worden te groot: experimenten maal waarden, fasen, vragen, thema’s en sterke ingrediënten, of wat zij van elkaar kunnen halen, is meer dan ${most}`,
      }[what],
      hint: TOO_LARGE_HINTS.nl[what],
    }),
    en: ({ what, most }) => ({
      message: {
        files: `with this file the evaluation becomes larger than ${most}; evalrep makes no report of it`,
        pictures: `with this picture those of the report together become larger than ${most}`,
        pixels: `with this picture those of the report together have more than ${most} pixels`,
        tables: `the tables become too large: experiments times values, phases, questions, themes and strong ingredients, or what they can fetch from each other, is more than ${most}`,
      }[what],
      hint: TOO_LARGE_HINTS.en[what],
    }),
  },
);

const TOO_LARGE_HINTS = {
  nl: {
    files: 'Maak afbeeldingen kleiner; een foto die een bladzijde vult heeft genoeg aan 1 MB.',
    pictures: 'Maak afbeeldingen kleiner, of toon ze minder vaak.',
    pixels: 'Maak afbeeldingen kleiner, of zet de grens hoger: `limits: {pixels: …}` in evalrep.yaml.',
    tables: 'Verdeel de experimenten over meer evaluaties.',
  },
  en: {
    files: 'Make pictures smaller; 1 MB is enough for a photograph that fills a page.',
    pictures: 'Make pictures smaller, or show them less often.',
    pixels: 'Make pictures smaller, or raise the limit: `limits: {pixels: …}` in evalrep.yaml.',
    tables: 'Divide the experiments over more evaluations.',
  },
};

export const fileRules = [
  missingFile,
  noExperiments,
  notUtf8,
  strayFile,
  invalidName,
  reservedName,
  duplicateId,
  leavesEvaluation,
  unreadable,
  conflictMarker,
  emptyNote,
  noteTooLarge,
  noteTooComplex,
  tooManyNotes,
  evaluationTooLarge,
];
