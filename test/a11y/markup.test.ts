import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { reports } from './reports.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // The id of a note is its path with dots, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // An aside without a name inside a section is no landmark (HTML AAM); axe knows that.
    'unique-landmark': 'off',
    // Tables have their roles in so many words because on a narrow screen they are set as blocks.
    'no-redundant-role': 'off',
    // A table that scrolls is in a group with its name: no form control, so no fieldset.
    'prefer-native-element': ['error', { exclude: ['group'] }],
  },
});

describe('html-validate finds no fault', () => {
  test.each(Object.entries(reports))('with %s', { timeout: 30_000 }, async (_, html) => {
    const { results } = await validator.validateString(html);
    const found = results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId} ${m.selector}: ${m.message}`));
    expect(found).toEqual([]);
  });
});
