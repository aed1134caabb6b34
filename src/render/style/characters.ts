/**
 * Characters that a report has a glyph for wherever it is made, as ranges of code points: those of Archivo, which stands
 * behind the other fonts. The test of the fonts writes them anew: UPDATE_EXPECTED=1 npx vitest run test/render/font-coverage.
 */
export const CHARACTERS =
  '0021-007e 00a1-00ac 00ae-013e 0140-017f 018f 0192 019d 01a0-01a1 01af-01b0 01cd-01dc 01e6-01e7 01ea-01eb 01fa-021b 022a-022d 0230-0233 0237 0259 0272 02b9-02ba 02bc 02c6-02c7 02c9 02da 02dc-02dd 1e24-1e25 1e62-1e63 1e6c-1e6d 1e80-1e85 1e9e 1ef2-1ef9 2013-2014 2018-201a 201c-201e 2022 2026 2032-2033 2039-203a 2044 20a1 20a3-20a4 20a6-20a7 20a9 20ab-20ad 20b1-20b2 20b5 20b9-20ba 20bc-20bd 2113 2122 2191 2193 2212 2215';
