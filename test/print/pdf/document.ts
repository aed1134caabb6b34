import type { DocumentInformation } from '../../../src/print/pdf/document-information.ts';

export const document: DocumentInformation = {
  title: 'Wat werkte & wat niet',
  authors: ['A. Bureau', 'B. Bureau'],
  description: 'Vijf experimenten in één rapport',
  language: 'nl',
  standard: 'ua-1',
  date: new Date('2026-11-12T10:20:30Z'),
  producer: 'evalrep 0.1.0',
};
