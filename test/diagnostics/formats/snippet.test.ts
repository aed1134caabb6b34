import { expect, test } from 'vitest';
import { snippet } from '../../../src/diagnostics/formats/snippet.ts';

test.each(['Residents decide. ', 'Één voor allen • '])('the part of a very long line around its fault: %s', (words) => {
  const source = `${words.repeat(60_000)}FAULT${words.repeat(60_000)}`;
  const at = source.indexOf('FAULT') + 1;
  // As often as one line may have faults: were the whole line read each time, no run would wait for it.
  for (let time = 0; time < 50; time++) {
    const { line, marks } = snippet(source, at, at + 5, 60);
    expect(line).toHaveLength(60);
    expect(line).toMatch(/^….*FAULT.*…$/);
    expect(line.slice(marks.indexOf('^'), marks.length)).toBe('FAULT');
  }
});
