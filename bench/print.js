/**
 * How long all work after Chromium's print takes beside that print, for reports of about 40, 300 and 1,000 pages, and how
 * it grows with them: npm run build && node bench/print.js [<times> <notes>…]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { writeEvaluation } from './check/evaluation.js';

const [times = 3, ...sizes] = process.argv.slice(2).map(Number);
if (!(times > 0) || sizes.some((size) => !(size > 0))) throw new Error('node bench/print.js [<times> <notes>…]');
const dist = process.env.EVALREP_DIST ?? join(import.meta.dirname, '..', 'dist');
const load = (path) => import(pathToFileURL(join(dist, 'src', path)).href);
const { check } = await load('pipeline.js');
const { nodeHost } = await load('load/host.js');
const { analyse } = await load('analyse/analyse.js');
const { selectEdition } = await load('edition/select-edition.js');
const { render } = await load('render/render.js');
const { openBrowser } = await load('print/browser/open-browser.js');
const { writePageReferences } = await load('print/write-page-references.js');
const { PRINT_OPTIONS } = await load('print/print.js');
const { setPageNumbers } = await load('print/pdf/page-numbers/set-page-numbers.js');
const { readPrintedPdf } = await load('print/pdf/printed-pdf.js');
const { PdfFile } = await load('print/pdf/read-pdf.js');
const { mendPrintedPdf } = await load('print/pdf/mend-pdf.js');

const document = {
  title: 'Large',
  authors: [],
  language: 'en',
  standard: 'ua-1',
  date: new Date(0),
  producer: 'bench',
};

/** The page to print of an evaluation with so many notes. */
function htmlOf(notes) {
  const folder = mkdtempSync(join(tmpdir(), 'evalrep-bench-'));
  try {
    writeEvaluation(folder, notes);
    const evaluation = selectEdition(check(folder, nodeHost).evaluation, 'public');
    const model = analyse(evaluation, { edition: 'public', evalrepVersion: 'bench' });
    return render(model, { pictures: evaluation.pictures, media: 'print', overrides: evaluation.templates }).output;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ownProcessor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Seconds that each step of making a PDF took, and seconds of processors: of the browser for the print, of Node after it. */
async function measure(html) {
  const { browser, close } = await openBrowser({});
  try {
    const session = await browser.target().createCDPSession();
    const browserProcessor = async () => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    };
    const seconds = {};
    const timed = async (step, work) => {
      const start = performance.now();
      const result = await work();
      seconds[step] = (performance.now() - start) / 1000;
      return result;
    };
    const page = await browser.newPage();
    await timed('load', () => page.setContent(html, { waitUntil: 'load', timeout: 0 }));
    const references = await timed('places', () => writePageReferences(page));
    const beforePrint = await browserProcessor();
    const printed = await timed('print', () => page.pdf(PRINT_OPTIONS));
    const printProcessor = (await browserProcessor()) - beforePrint;
    const beforeMends = ownProcessor();
    const pdf = await timed('read', () => readPrintedPdf(new PdfFile(printed)));
    const unset = await timed('numbers', () => setPageNumbers(pdf, references));
    const { pages } = await timed('mend', () => mendPrintedPdf(pdf, document));
    return {
      pages,
      unset: unset.length,
      seconds: {
        ...seconds,
        after: seconds.read + seconds.numbers + seconds.mend,
        printProcessor,
        afterProcessor: ownProcessor() - beforeMends,
      },
    };
  } finally {
    await close();
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

process.stdout.write(
  `medians of ${times}, in seconds; after: read, numbers and mend; ratio: after to print, by the clock and by the ` +
    'time of processors in all threads, which other programs disturb less\n',
);
process.stdout.write(
  'pages    load  places   print    read numbers    mend   after   ratio  after/page  growth' +
    '  processors: print  after  ratio\n',
);
let before;
for (const notes of sizes.length > 0 ? sizes : [50, 600, 1500]) {
  const html = htmlOf(notes);
  const runs = [];
  for (let time = 0; time < times; time++) runs.push(await measure(html));
  const steps = ['load', 'places', 'print', 'read', 'numbers', 'mend', 'after'];
  const measured = [...steps, 'printProcessor', 'afterProcessor'];
  const seconds = Object.fromEntries(measured.map((step) => [step, median(runs.map((run) => run.seconds[step]))]));
  const { pages, unset } = runs[0];
  // The power of the number of pages with which the time grows: 1 where it is linear.
  const power = before && Math.log(seconds.after / before.after) / Math.log(pages / before.pages);
  const cells = [...steps.map((step) => seconds[step].toFixed(2)), (seconds.after / seconds.print).toFixed(2)];
  const each = `${((1000 * seconds.after) / pages).toFixed(1)} ms`;
  const line = [String(pages).padStart(5), ...cells.map((cell) => cell.padStart(7)), each.padStart(11)];
  const { printProcessor, afterProcessor } = seconds;
  const processors = [printProcessor, afterProcessor, afterProcessor / printProcessor].map((value) => value.toFixed(2));
  process.stdout.write(
    `${line.join(' ')} ${(power?.toFixed(2) ?? '').padStart(7)}${processors.map((cell, at) => cell.padStart(at === 0 ? 19 : 7)).join('')}${unset ? `  ${unset} unset` : ''}\n`,
  );
  before = { pages, after: seconds.after };
}
