import type { InLanguages } from '../language.ts';
import { choice, rule } from '../rule.ts';

export const brokenFont = rule<{ target: string; where: 'nowhere' | 'network'; suggestion?: string | undefined }>(
  'broken-font',
  'error',
  {
    nl: ({ target, where, suggestion }) => ({
      message:
        where === 'network'
          ? `een lettertype van het internet komt niet in het rapport: \`${target}\``
          : `dit lettertype is er niet: \`${target}\``,
      hint:
        choice(suggestion).nl ??
        'Zet het bestand in de map `fonts` naast `evalrep.yaml` en schrijf `fonts/` en zijn naam.',
    }),
    en: ({ target, where, suggestion }) => ({
      message:
        where === 'network'
          ? `a font from the network does not reach the report: \`${target}\``
          : `this font is not there: \`${target}\``,
      hint:
        choice(suggestion).en ??
        'Put the file in the folder `fonts` beside `evalrep.yaml` and write `fonts/` and its name.',
    }),
  },
);

/** `refused` by the browser that was to print with it. */
type FontFault = 'no-font' | 'collection' | 'damaged' | 'too-large' | 'refused';

export const unsupportedFont = rule<{ target: string; why: FontFault }>('unsupported-font', 'error', {
  nl: ({ target, why }) => ({ message: `\`${target}\` ${fontFaults[why].nl[0]}`, hint: fontFaults[why].nl[1] }),
  en: ({ target, why }) => ({ message: `\`${target}\` ${fontFaults[why].en[0]}`, hint: fontFaults[why].en[1] }),
});

const fontFaults: Record<FontFault, InLanguages<[message: string, hint: string]>> = {
  'no-font': {
    nl: ['is geen lettertype dat in het rapport kan', 'Gebruik een WOFF2-, WOFF-, TTF- of OTF-bestand.'],
    en: ['is not a font that the report can hold', 'Use a WOFF2, WOFF, TTF or OTF file.'],
  },
  collection: {
    nl: ['bevat meer dan één lettertype', 'Gebruik van elke snede een eigen WOFF2-, WOFF-, TTF- of OTF-bestand.'],
    en: ['holds more than one font', 'Use a WOFF2, WOFF, TTF or OTF file of its own for each cut.'],
  },
  damaged: {
    nl: ['is een beschadigd of onvolledig lettertype', 'Haal het bestand opnieuw op bij de maker.'],
    en: ['is a damaged or incomplete font', 'Get the file from its maker again.'],
  },
  'too-large': {
    nl: [
      'is groter dan een lettertype mag zijn',
      'Gebruik het WOFF2-bestand, of een versie met alleen Latijnse letters.',
    ],
    en: ['is larger than a font may be', 'Use the WOFF2 file, or a version with Latin letters only.'],
  },
  refused: {
    nl: ['is een lettertype dat de browser weigert', 'Haal het bestand opnieuw op bij de maker, liefst als WOFF2.'],
    en: ['is a font that the browser refuses', 'Get the file from its maker again, as WOFF2 if you can.'],
  },
};

export const restrictedFont = rule<{ target: string }>('restricted-font', 'warning', {
  nl: ({ target }) => ({
    message: `\`${target}\` mag volgens het bestand zelf niet zonder toestemming in een document worden opgenomen`,
    hint: 'Vraag de maker om toestemming, of kies een ander lettertype.',
  }),
  en: ({ target }) => ({
    message: `according to the file itself, \`${target}\` may not be embedded in a document without permission`,
    hint: 'Ask its maker for permission, or choose another font.',
  }),
});

export const fontRules = [brokenFont, unsupportedFont, restrictedFont];
