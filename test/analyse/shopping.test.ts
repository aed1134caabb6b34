import { expect, test } from 'vitest';
import { evaluate, partOf } from '../evaluate.ts';
import { crossTable, crossTableNotes, glance, limits, looseEnds, shoppingList, text } from './as-text.ts';

const { model } = evaluate('shopping');
const shopping = partOf(model, 'shopping');

test('the cross-table has a row per theme that anybody offers or asks for, and per strong ingredient without a theme', () => {
  expect(crossTable(shopping)).toBe(text`
                  Orchard  Mill    Abbey  remark
    Inclusion
      Welcome     both     asks    –
      Own budget  asks     offers  asks
      Youth       –        asks    asks   unmet
      Hedge       offers   –       –      unclaimed
    Agency
      Dialogue    –        offers  both
      Tools       offers   –       –      unclaimed
      Bees        offers   asks    –
    no value
      Panel       –        –       both   own-strength
  `);
});

test('every cell of the cross-table leads to the notes behind it', () => {
  expect(crossTableNotes(shopping)).toBe(text`
    Welcome
      Orchard: offers Open door; asks Warmer
      Mill: asks Greeting
    Own budget
      Orchard: asks Money
      Mill: offers Purse
      Abbey: asks Shared money
    Youth
      Mill: asks Young people
      Abbey: asks Young and heard
    Hedge
      Orchard: offers Hedge
    Dialogue
      Mill: offers Circle
      Abbey: offers Voices; asks Young and heard
    Tools
      Orchard: offers Toolshed
    Bees
      Orchard: offers Bees
      Mill: asks Keep bees
    Panel
      Abbey: offers Vote, Voices; asks More voices
  `);
});

test('loose ends: what nobody offers, what nobody asks for, and what an experiment does both', () => {
  expect(looseEnds(shopping)).toBe(text`
    unmet
      Youth (Inclusion): Mill, Abbey
    unclaimed
      Tools (Agency): Orchard
      Hedge (Inclusion, Agency): Orchard
    own strength
      Panel (–): Abbey
      Dialogue (Agency): Abbey
      Welcome (Inclusion): Orchard
  `);
});

test('a shopping list says who asks for what is brought, and where each need can be fetched', () => {
  expect(shopping.lists.map(shoppingList).join('\n')).toBe(text`
    Orchard
      brings
        Tools: Toolshed → –
        Welcome: Open door, Evenings → Mill, itself
        Own budget: – → Abbey
        Bees: Bees → Mill
        Hedge: Hedge → –
        Evenings: Evenings → Abbey
      fetches
        Welcome: Warmer ← itself
        Own budget: Money ← Mill (Purse)
    Mill
      brings
        Dialogue: Circle → Abbey
        Own budget: Purse → Orchard, Abbey
        By hand: – → Abbey
      fetches
        Welcome: Greeting ← Orchard (Open door, Evenings), Abbey
        Youth: Young people ← –
        Keep bees: Keep bees ← Orchard (Bees with a quote)
    Abbey
      brings
        Panel: Vote, Voices → itself
        Dialogue: Voices → itself
        Welcome: – → Mill
      fetches
        Panel: More voices ← itself
        Dialogue: Young and heard ← Mill (Circle), itself
        Own budget: Shared money ← Orchard, Mill (Purse)
        Youth: Young and heard ← –
        By hand: By hand ← Orchard (Evenings), Mill (Purse)
  `);
});

test('a finding names every experiment where it can be fetched, for all its themes together', () => {
  const blocks = partOf(evaluate('shopping').model, 'conclusions').experiments.flatMap(({ byValue }) =>
    byValue.flatMap(({ buildingBlocks }) => buildingBlocks.map(({ finding }) => finding)),
  );
  const from = blocks.map(({ id, fetchFrom }) => `${id} ← ${fetchFrom.map((experiment) => experiment.id).join(', ')}`);
  expect(from).toEqual([
    'warmer ← ',
    'money ← mill',
    'young ← ',
    'greeting ← orchard, abbey',
    'alone ← ',
    'keep-bees ← orchard',
    'young-and-heard ← mill',
    'more-voices ← ',
    'shared-money ← orchard, mill',
    'by-hand ← orchard, mill',
  ]);
});

test('the biggest need is the theme of most building blocks; of equals one that nobody offers, then the first', () => {
  expect(glance(model)).toBe(text`
    Orchard
      strongest: Open door, Toolshed, Bees, Hedge
      biggest need: Welcome ← itself
      a voice: –
    Mill
      strongest: Purse, Circle
      biggest need: Youth ← –
      a voice: –
    Abbey
      strongest: Vote, Voices
      biggest need: Youth ← –
      a voice: –
  `);
  expect(limits(model)).toContain('unmet: Youth');
});
