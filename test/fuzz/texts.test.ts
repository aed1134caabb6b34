import { describe } from 'vitest';
import { evaluation, markdownInNote } from './arbitraries.ts';
import { tryCases } from './cases.ts';
import { checkFaults, reportFaults } from './promises.ts';

describe('whatever a text holds, a check ends, at places in it, in every format', () => {
  tryCases([['Markdown', markdownInNote, 30]], checkFaults);
});

describe('whatever notes hold, their public report is whole, runs no script and holds nothing internal', () => {
  tryCases([['evaluations', evaluation, 5]], reportFaults);
});
