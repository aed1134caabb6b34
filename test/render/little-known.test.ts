import { expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';

/* A report of an experiment without sessions and answers, of which nothing is for others to fetch. */

const html = evaluate('values-only').html('screen');
const visible = html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '');

test('where nobody offers or asks for anything, one sentence says so', () => {
  expect(visible.split('Nothing is offered or asked for.')).toHaveLength(2);
  expect(visible).not.toMatch(/What is left over|Shopping list for/);
});

test('an experiment without sessions and answers has a sentence in place of them', () => {
  expect(visible).toMatch(/<h3[^>]*>One<\/h3>\s*<p class="empty">No sessions or answers were noted here\.<\/p>/);
});
