import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/render/typography/typeset.ts';

/** What is typed, and how it is set; a non-breaking space is shown as `_`. */
const dutch = [
  ['Hij zei "ja".', 'Hij zei “ja”.'],
  ["Hij zei 'ja'.", 'Hij zei ‘ja’.'],
  [`"Ze zei 'nee'", zei hij.`, '“Ze zei ‘nee’”, zei hij.'],
  [`'"Nee"', zei hij`, '‘“Nee”’, zei hij'],
  ["'s Avonds en 's morgens", '’s Avonds en ’s morgens'],
  ["in 's-Hertogenbosch", 'in ’s-Hertogenbosch'],
  ["'t Is aan 't begin", '’t Is aan ’t begin'],
  [`"'t Is mooi", zei ze`, '“’t Is mooi”, zei ze'],
  ["zo'n dag, op z'n best, 'n begin", 'zo’n dag, op z’n best, ’n begin'],
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
] as const;

const english = [
  ['He said "yes".', 'He said “yes”.'],
  ["'It's the panel's idea,' she said", '‘It’s the panel’s idea,’ she said'],
  ["'tis rock 'n' roll", '’tis rock ’n’ roll'],
  ["the '90s; she said: '20 people came.'", 'the ’90s; she said: ‘20 people came.’'],
  ["the residents' council", 'the residents’ council'],
  ['on 4 February, approx. 48, p. 12', 'on 4_February, approx._48, p._12'],
  ['£ 5 million', '£_5_million'],
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
