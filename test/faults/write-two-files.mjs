// What the last step of a build does, alone: `node write-two-files.mjs FOLDER`.
import { writeReport } from '../../dist/src/cli/write-report.js';

const [, , folder] = process.argv;
const file = (name, text) => ({ name, bytes: new TextEncoder().encode(text) });
await writeReport(folder, [file('report.pdf', 'new pdf'), file('report.html', 'new html')]);
