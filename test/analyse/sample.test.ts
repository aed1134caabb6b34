import { expect, test } from 'vitest';
import { evaluate, partOf } from '../evaluate.ts';

/** Who offers and who asks for each theme in the evaluation that the sample retells. */
const FACTS = `
  network         offers selwerd                  asks golvend
  diversity        offers nobody                   asks cwr golvend wijert selwerd
  agreements       offers a-kwartier               asks a-kwartier cwr
  method           offers wijert                   asks cwr
  own-influence    offers cwr wijert               asks selwerd
  interplay        offers golvend wijert           asks a-kwartier cwr
  good-start       offers a-kwartier               asks nobody
  shared-vision    offers a-kwartier               asks a-kwartier
  digital-panel    offers cwr                      asks cwr
  initiative       offers selwerd                  asks cwr
  guidance         offers a-kwartier cwr wijert    asks cwr golvend
  communication    offers a-kwartier               asks cwr wijert
  dialogue         offers wijert                   asks a-kwartier cwr golvend selwerd
  learning         offers cwr                      asks cwr wijert
  doers            offers golvend                  asks nobody
  cohesion         offers golvend                  asks cwr
  partners         offers wijert                   asks cwr golvend wijert selwerd
  jobs             offers selwerd                  asks nobody
  budget           offers nobody                   asks golvend wijert
`;

test('the sample offers and asks for what was found in the neighbourhoods', () => {
  const { table } = partOf(evaluate('sample').model, 'shopping');
  const found = table.groups.flatMap(({ rows }) =>
    rows.map(({ theme, cells }) => {
      const who = (side: 'offers' | 'asks') =>
        cells.filter((cell) => cell[side].length > 0).map(({ experiment }) => experiment.id);
      return [theme?.id, ...(['offers', 'asks'] as const).map((side) => `${side} ${who(side).join(' ') || 'nobody'}`)];
    }),
  );
  const facts = FACTS.trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
  for (const row of facts) expect(found).toContainEqual(row);
  expect(found).toHaveLength(facts.length);
});
