/** How long it takes to mend a PDF, beside the printing of it: npx vitest bench bench/mend-pdf.bench.ts */
import { bench, describe } from 'vitest';
import { mendPdf, pageNumbers } from '../src/print/pdf/mend-pdf.ts';
import { document } from '../test/print/pdf/document.ts';
import { openPrinter } from '../test/print/pdf/print-html.ts';
import { report } from '../test/print/pdf/samples.ts';

const few = { time: 0, iterations: 3, warmupTime: 0, warmupIterations: 1 };

for (const times of [15, 75, 250]) {
  const body = report.body.repeat(times);
  const printer = await openPrinter();
  const printed = await printer.print(body, report.style);
  await printer.close();

  describe(`${mendPdf(printed, document).pages} pages`, () => {
    bench(
      'open a browser and print',
      async () => {
        const another = await openPrinter();
        await another.print(body, report.style);
        await another.close();
      },
      few,
    );
    bench('mend', () => void mendPdf(printed, document), few);
    bench('read page numbers', () => void pageNumbers(printed), few);
  });
}
