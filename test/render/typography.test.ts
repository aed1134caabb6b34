import { describe, expect, test } from 'vitest';
import { typeset, typesetPieces } from '../../src/render/typography/typeset.ts';

/** What is typed, and how it is set; a non-breaking space is shown as `_`. */
const dutch = [
  ['Hij zei "ja".', 'Hij zei “ja”.'],
  ["Hij zei 'ja'.", 'Hij zei ‘ja’.'],
  [`"Ze zei 'nee'", zei hij.`, '“Ze zei ‘nee’”, zei hij.'],
  [`'"Nee"', zei hij`, '‘“Nee”’, zei hij'],
  ["'s Avonds en 's morgens", '’s_Avonds en ’s_morgens'],
  ["in 's-Hertogenbosch", 'in ’s-Hertogenbosch'],
  ["in 't Zand, foto's van het weer, had 't. En", 'in ’t_Zand, foto’s van het weer, had ’t. En'],
  ["'t Is aan 't begin", '’t_Is aan ’t_begin'],
  [`"'t Is mooi", zei ze`, '“’t_Is mooi”, zei ze'],
  ["zo'n dag, op z'n best, 'n begin", 'zo’n dag, op z’n best, ’n_begin'],
  ["foto's van A'dam", 'foto’s van A’dam'],
  ["Hans' idee", 'Hans’ idee'],
  ["de letter 'n'", 'de letter ‘n’'],
  ["de jaren '80 en '90", 'de jaren ’80 en ’90'],
  ["in '70-'75", 'in ’70-’75'],
  ["Zij zei: '20 mensen kwamen.'", 'Zij zei: ‘20 mensen kwamen.’'],
  ["('zo'), ['zus'], 'zo'/'zus'", '(‘zo’), [‘zus’], ‘zo’/‘zus’'],
  ["bewoners -- en ook 'wij' - komen", 'bewoners_– en ook ‘wij’_– komen'],
  ['2017--2020, pagina 3---4', '2017–2020, pagina 3—4'],
  ['een A-kwartier, 4-jarig', 'een A-kwartier, 4-jarig'],
  ['en toen ... niets....', 'en toen … niets....'],
  ['€ 200.000 en 5 % van 3 km', '€_200.000 en 5_% van 3_km'],
  ['3 miljoen euro, 12 uur, 4 tafels', '3_miljoen euro, 12_uur, 4 tafels'],
  ['ca. 48 mensen, p. 12 en art. 5', 'ca._48 mensen, p._12 en art._5'],
  ['stap. 12 keer', 'stap. 12 keer'],
  ['op 4 februari 2020 en 18 november', 'op 4_februari 2020 en 18_november'],
  ['om 19:30 aan tafel', 'om 19:30 aan tafel'],
  // Quotations with clipped words and years in them, one in another.
  [`"Zij zei: 'Kom 's avonds.'"`, '“Zij zei: ‘Kom ’s_avonds.’”'],
  [`"De jaren '70," zei hij, "'t kon."`, '“De jaren ’70,” zei hij, “’t_kon.”'],
  ["de 'jaren '70'", 'de ‘jaren ’70’'],
  ["'70 was mooi", '’70 was mooi'],
  ["'Ik zei 'nee'', zei ze", '‘Ik zei ‘nee’’, zei ze'],
  ["('s avonds), [\"ja\"], 'Vier'-kaart", '(’s_avonds), [“ja”], ‘Vier’-kaart'],
  ["'k zag 'm in rock-'n-roll", '’k zag ’m in rock-’n-roll'],
  ["Max' fiets, CU's en SP'ers", 'Max’ fiets, CU’s en SP’ers'],
  // Amounts, dates and places stay on one line.
  ['€ 1,5 miljoen, EUR 200.000, 17 mln', '€_1,5_miljoen, EUR_200.000, 17_mln'],
  ['1 januari 2020 om 19.30 uur, 3 t/m 5 mei', '1_januari 2020 om 19.30_uur, 3 t/m 5_mei'],
  ['zie p. 4, pp. 4-6, blz. 12, § 4, nr. 7', 'zie p._4, pp._4-6, blz._12, §_4, nr._7'],
  ['20 mensen in fase 2', '20 mensen in fase 2'],
] as const;

const english = [
  ['He said "yes".', 'He said “yes”.'],
  ["'It's the panel's idea,' she said", '‘It’s the panel’s idea,’ she said'],
  ['’s morning, ’t is', '’s morning, ’t is'],
  ["'tis rock 'n' roll", '’tis rock ’n’ roll'],
  ["the '90s; she said: '20 people came.'", 'the ’90s; she said: ‘20 people came.’'],
  ["the residents' council", 'the residents’ council'],
  ['on 4 February, approx. 48, p. 12', 'on 4_February, approx._48, p._12'],
  ['£ 5 million', '£_5_million'],
  [`"He said 'no'," she said.`, '“He said ‘no’,” she said.'],
  [`'She said "it's 5 o'clock"'`, '‘She said “it’s 5 o’clock”’'],
  [`"'50s style", class of '85`, '“’50s style”, class of ’85'],
  ["James's, the 1970s' music, she'd've", 'James’s, the 1970s’ music, she’d’ve'],
  ['from February 4, 2020, May 2020', 'from February_4, 2020, May 2020'],
  ['No. 7, fig. 3, pp. 4–6, 5 per cent', 'No._7, fig._3, pp._4–6, 5_per cent'],
] as const;

const visible = (text: string) => text.replaceAll('\u00a0', '_');

describe('sets Dutch', () => {
  test.each(dutch)('%s', (typed, set) => {
    expect(visible(typeset(typed, 'nl'))).toBe(set);
  });
});

describe('sets English', () => {
  test.each(english)('%s', (typed, set) => {
    expect(visible(typeset(typed, 'en'))).toBe(set);
  });
});

test('what is set already stays as it is', () => {
  for (const [typed] of dutch) {
    const set = typeset(typed, 'nl');
    expect(typeset(set, 'nl')).toBe(set);
  }
});

test('an article holds to a word that is emphasised', () => {
  const pieces = ["in 't ", 'Zand'].map((text) => ({ text, fixed: false }));
  expect(typesetPieces(pieces, 'nl').map(visible)).toEqual(['in ’t_', 'Zand']);
});
