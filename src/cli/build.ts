import type { Command } from 'commander';
import { Failure } from '../diagnostics/failure.ts';
import { pretty } from '../diagnostics/formats/pretty.ts';
import type { ShownSource } from '../diagnostics/formats/shown-source.ts';
import type { InLanguages } from '../diagnostics/language.ts';
import type { Edition } from '../edition/select-edition.ts';
import { findEvaluation } from '../load/find-evaluation.ts';
import { nodeHost } from '../load/host.ts';
import { PDF_STANDARDS, type PdfStandard } from '../pdf-standard.ts';
import type { ReportFormat } from '../pipeline.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './exit-status.ts';
import { chosenHandOuts, readOnly } from './hand-outs.ts';
import type { Io } from './io.ts';
import { type Judgement, judge } from './judge.ts';
import { addJudgingOptions, judgingOptions, type ParsedJudgingOptions } from './judging-options.ts';
import { progressOf } from './progress.ts';
import { reportFolder } from './report-folder.ts';
import { reportLines } from './report-lines.ts';
import { sourceReader } from './source-reader.ts';
import { staleFiles } from './stale-files.ts';
import { textColumns, wantsColour } from './terminal.ts';
import { writeReport } from './write-report.ts';
import { unknownWord } from './wrong-usage.ts';

interface BuildOptions extends ParsedJudgingOptions {
  out?: string;
  format?: Set<ReportFormat>;
  edition?: Edition;
  pdfStandard?: PdfStandard;
  only?: Set<string>;
  browser?: string;
  color: boolean;
}

const FORMATS: readonly ReportFormat[] = ['pdf', 'html', 'json'];
const STANDARDS = Object.keys(PDF_STANDARDS) as PdfStandard[];
const EDITIONS: readonly Edition[] = ['public', 'internal'];

type Words = Record<
  'about' | 'usage' | 'argument' | 'folder' | 'out' | 'format' | 'edition' | 'standard' | 'only' | 'browser' | 'more',
  string
> & { stale: (name: string) => string; unprotected: string };

const words: InLanguages<Words> = {
  nl: {
    about: 'Controleer de notities en maak het rapport.',
    usage: '[opties] [map]',
    argument: '[map]',
    folder: 'de evaluatie: de map met evalrep.yaml; anders deze map of de dichtstbijzijnde erboven',
    out: 'waar het rapport komt; gewoonlijk report in de map van de evaluatie',
    format: 'welke bestanden: pdf, html, json, met komma’s ertussen; gewoonlijk pdf,html',
    edition: 'public (gewoonlijk) laat weg wat intern is; internal niet',
    standard: 'ua-1 (gewoonlijk): een PDF volgens PDF/UA-1 en PDF/A-2a; ua-2: volgens PDF/UA-2 en PDF/A-4, in PDF 2.0',
    only: 'in plaats van het rapport een boodschappenlijst om uit te delen: shopping/cwr voor experiment cwr; mag vaker, of met komma’s',
    browser: 'een Chromium, Chrome of Edge om mee af te drukken, of een die al draait (ws://…)',
    more: `
Voorbeeld:
  evalrep build                      maak het rapport, in de map report
  evalrep build -o "C:\\Rapporten"    maak ze in een andere map
  evalrep build --edition internal   met wat alleen voor intern gebruik is
  evalrep build --only shopping/cwr  maak de boodschappenlijst van cwr`,
    stale: (name) => `Let op: ${name} in die map is van een eerdere keer.`,
    unprotected:
      'Let op: de browser draaide zonder zijn eigen afscherming (sandbox): dit systeem staat die niet toe, of niet aan root. Maak rapporten van notities van onbekenden als gewone gebruiker.',
  },
  en: {
    about: 'Check the notes and make the report.',
    usage: '[options] [folder]',
    argument: '[folder]',
    folder: 'the evaluation: the folder with evalrep.yaml; otherwise this one or the nearest above it',
    out: "where the report goes; report in the evaluation's folder by default",
    format: 'which files: pdf, html, json, with commas between them; pdf,html by default',
    edition: 'public (the default) leaves out what is internal; internal does not',
    standard: 'ua-1 (the default): a PDF by PDF/UA-1 and PDF/A-2a; ua-2: by PDF/UA-2 and PDF/A-4, in PDF 2.0',
    only: 'in place of the report a shopping list to hand out: shopping/cwr for the experiment cwr; repeatable, or with commas',
    browser: 'a Chromium, Chrome or Edge to print with, or a running one (ws://…)',
    more: `
Example:
  evalrep build                      make the report, in the folder report
  evalrep build -o "C:\\Reports"      make them in another folder
  evalrep build --edition internal   with what is for internal use only
  evalrep build --only shopping/cwr  make the shopping list of cwr`,
    stale: (name) => `Note: ${name} in that folder is from an earlier build.`,
    unprotected:
      'Note: the browser ran without its own sandbox, which this system does not allow, or not to root. Make reports of notes from strangers as an ordinary user.',
  },
};

/** `evalrep build`: findings, then the names of the files it wrote; with errors it writes nothing and the status is 1. */
export function addBuild(program: Command, context: CommandContext): void {
  const say = words[context.language];
  const command = program
    .command('build')
    .description(say.about)
    .usage(say.usage)
    .argument(say.argument, say.folder)
    .option('-o, --out <FOLDER>', say.out)
    .option('--format <pdf,html,json>', say.format, readFormats)
    .option('--edition <public|internal>', say.edition, readEdition)
    .option('--pdf-standard <ua-1|ua-2>', say.standard, readStandard)
    .option('--only <shopping/EXPERIMENT>', say.only, readOnly)
    .option('--browser <PATH|URL>', say.browser);
  addJudgingOptions(command, context.language)
    .addHelpText('after', say.more)
    .action((folder: string | undefined) => runBuild(folder, command.optsWithGlobals<BuildOptions>(), context));
}

async function runBuild(folder: string | undefined, options: BuildOptions, context: CommandContext): Promise<void> {
  const { io, language, finish } = context;
  const date = timeOf(io);
  const root = findEvaluation(nodeHost, folder, io.cwd);
  const out = reportFolder(root, options.out, io.cwd);
  const judging = judgingOptions(options);
  const progress = progressOf(context);
  const show = (judgement: Judgement, source: ShownSource) => {
    progress.clear();
    if (judgement.findings.length > 0) io.stdout.write(prettyText(judgement, source, options, context));
    return judgement.summary.errors > 0;
  };
  try {
    progress.show('check');
    const { build, check } = await import('../pipeline.ts'); // slow to load, and the other commands need none of it
    const checked = check(root, nodeHost);
    const source = sourceReader(root, nodeHost, checked.diagnostics);
    const first = judge(checked, [], judging, language);
    if (first.summary.errors > 0) {
      show(first, source);
      return finish(EXIT.findings);
    }
    const { edition = 'public', format: formats = new Set<ReportFormat>(['pdf', 'html']) } = options;
    const { pdfStandard, browser } = options;
    const only = options.only && (await chosenHandOuts(options.only, checked, edition));
    const built = await build(checked, { edition, formats, pdfStandard, only, browser, onStep: progress.show, date });
    const made = built.files.length > 0 ? checked : { ...checked, evaluation: undefined };
    if (show(judge(made, built.diagnostics, judging, language), source)) return finish(EXIT.findings);
    progress.show('write');
    await writeReport(out, built.files);
    progress.clear();
    const notes = staleFiles(out, built.files, checked).map(words[language].stale);
    if (built.sandboxed === false) notes.unshift(words[language].unprotected);
    const lines = [...notes, ...reportLines(out, built.files, io.cwd, language)];
    io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  } finally {
    progress.clear();
  }
}

function prettyText(
  judgement: Judgement,
  source: ShownSource,
  options: BuildOptions,
  { io, language }: CommandContext,
): string {
  const text = pretty(judgement.findings, judgement.summary, {
    language,
    colour: wantsColour(io, 'stdout', options.color),
    width: textColumns(io),
    source,
  });
  return `${text}\n`;
}

function readFormats(text: string, before: ReadonlySet<ReportFormat> = new Set()): Set<ReportFormat> {
  const found = new Set(before);
  for (const word of text.split(',').map((part) => part.trim())) {
    const format = FORMATS.find((candidate) => candidate === word.toLowerCase());
    if (!format) {
      const message = { nl: `evalrep maakt geen \`${word}\``, en: `evalrep makes no \`${word}\`` };
      throw unknownWord(message, word, FORMATS);
    }
    found.add(format);
  }
  return found;
}

function readEdition(text: string): Edition {
  const edition = EDITIONS.find((candidate) => candidate === text);
  if (edition) return edition;
  const message = { nl: `er is geen editie \`${text}\``, en: `there is no edition \`${text}\`` };
  throw unknownWord(message, text, EDITIONS);
}

function readStandard(text: string): PdfStandard {
  const standard = STANDARDS.find((candidate) => candidate === text.toLowerCase());
  if (standard) return standard;
  const message = { nl: `evalrep maakt geen PDF volgens \`${text}\``, en: `evalrep makes no PDF by \`${text}\`` };
  throw unknownWord(message, text, STANDARDS);
}

/** The time that the files carry where SOURCE_DATE_EPOCH is set (reproducible-builds.org), in seconds since 1970. */
function timeOf(io: Io): Date | undefined {
  const epoch = io.env.SOURCE_DATE_EPOCH;
  if (!epoch) return undefined;
  const time = new Date(Number(epoch) * 1000);
  if (/^\d+$/.test(epoch) && !Number.isNaN(time.getTime())) return time;
  throw new Failure({
    nl: { message: `SOURCE_DATE_EPOCH is geen tijd: \`${epoch}\``, hint: 'Geef haar in hele seconden sinds 1970.' },
    en: { message: `SOURCE_DATE_EPOCH is no time: \`${epoch}\``, hint: 'Give it in whole seconds since 1970.' },
  });
}
