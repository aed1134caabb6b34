import { Failure } from '../../diagnostics/failure.ts';
import type { InLanguages } from '../../diagnostics/language.ts';

/** A browser that was tried, and why it could not be had. */
export interface Attempt {
  name: string;
  reason: InLanguages<string>;
}

/** The browser that somebody asked for cannot be had; no other is tried in its place. */
export function chosenBrowserFailed(chosenBy: '--browser' | 'EVALREP_BROWSER', { name, reason }: Attempt): Failure {
  return new Failure({
    nl: {
      message: `De browser \`${name}\` (uit \`${chosenBy}\`) is niet te gebruiken: ${reason.nl}.`,
      hint: `Geef met \`${chosenBy}\` een andere op, of laat het weg: dan zoekt evalrep zelf een browser.`,
    },
    en: {
      message: `The browser \`${name}\` (from \`${chosenBy}\`) cannot be used: ${reason.en}.`,
      hint: `Name another with \`${chosenBy}\`, or leave it out: evalrep then finds a browser by itself.`,
    },
  });
}

/** Of all places to look, none has a browser that starts. */
export function noBrowser(attempts: readonly Attempt[], bundledRuns: boolean): Failure {
  return new Failure({
    nl: {
      message: [
        'Er is geen browser gevonden om de PDF mee te maken.',
        ...(bundledRuns ? [] : ['De meegeleverde werkt alleen op Linux met een x64-processor.']),
        ...attempts.map(({ name, reason }) => `\`${name}\`: ${reason.nl}.`),
      ].join(' '),
      hint: 'Installeer Chrome, Edge of Chromium, of wijs er een aan met `--browser` of `EVALREP_BROWSER`.',
    },
    en: {
      message: [
        'No browser was found to make the PDF with.',
        ...(bundledRuns ? [] : ['The bundled one runs only on Linux with an x64 processor.']),
        ...attempts.map(({ name, reason }) => `\`${name}\`: ${reason.en}.`),
      ].join(' '),
      hint: 'Install Chrome, Edge or Chromium, or point to one with `--browser` or `EVALREP_BROWSER`.',
    },
  });
}

/** There is no place for what a browser needs for a while: its profile, the fonts. */
export function noTemporaryFiles(folder: string, cause: Error): Failure {
  return new Failure(
    {
      nl: {
        message: `De browser kan zijn tijdelijke bestanden niet kwijt in \`${folder}\`: ${cause.message}.`,
        hint: 'Maak daar ruimte vrij, of noem met `TMPDIR` (op Windows `TEMP`) een andere map.',
      },
      en: {
        message: `The browser can't put its temporary files in \`${folder}\`: ${cause.message}.`,
        hint: 'Make room there, or name another folder with `TMPDIR` (`TEMP` on Windows).',
      },
    },
    { cause },
  );
}

/** The browser crashed, was ended by somebody else, gave no answer in so many minutes, or could not print. */
export function stoppedPrinting(cause: Error, minutes: number): Failure {
  const reason = reasonOf(cause, minutes);
  return new Failure(
    {
      nl: {
        message: `De browser hield op voor de PDF klaar was: ${reason.nl}.`,
        hint: 'Probeer het opnieuw, met minder programma’s open, meer ruimte op de schijf of een andere browser (`--browser`).',
      },
      en: {
        message: `The browser stopped before the PDF was ready: ${reason.en}.`,
        hint: 'Try again, with fewer programs open, more room on the disk or another browser (`--browser`).',
      },
    },
    { cause },
  );
}

function reasonOf({ name, message }: Error, minutes: number): InLanguages<string> {
  // Puppeteer goes on about settings of its own.
  if (name === 'TimeoutError' || /timed out/.test(message)) {
    return { nl: `hij antwoordde ${minutes} minuten lang niet`, en: `it gave no answer for ${minutes} minutes` };
  }
  const plain = message.replace(/[.!]+$/, '');
  return { nl: plain, en: plain };
}
