import { describe, expect, test } from 'vitest';
import { templateReasonInDutch } from '../../src/diagnostics/template-reasons.ts';
import { render } from '../../src/render/render.ts';
import { TemplateError } from '../../src/render/template-error.ts';
import { reportModel } from './model.ts';
import { pictures } from './rendering.ts';

/** The error that templates of an evaluation's own give: `file:line:column: reason`. */
function errorOf(files: Record<string, string>): string {
  try {
    render(reportModel(), { pictures, media: 'screen', overrides: new Map(Object.entries(files)) });
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
  return 'no error';
}

describe('a mistake in a template is told with its place', () => {
  test.each([
    ['an unknown variable', 'a\n  {{ nothing }}', 'report.liquid:2:6: undefined variable: nothing'],
    ['a part that the model has not', '{{ report.titel }}', 'report.liquid:1:4: undefined variable: report.titel'],
    [
      'a part that every object has',
      '{{ report.constructor }}',
      'report.liquid:1:4: undefined variable: report.constructor',
    ],
    ['the inside of a text', '{{ report.title.html }}', 'report.liquid:1:4: undefined variable: report.title.html'],
    ['an unknown filter', '\n{{ report.title | raw }}', 'report.liquid:2:1: undefined filter: raw'],
    ['a filter with chance in it', '{{ parts | shuffle }}', 'report.liquid:1:1: undefined filter: shuffle'],
    ['an unknown tag', '{% layout "x" %}', 'report.liquid:1:1: tag "layout" not found'],
    ['a tag that is not closed', 'a {% if parts %} b', 'report.liquid:1:3: tag {% if parts %} not closed'],
    ['an unknown word', '{{ "experimnt" | word }}', 'report.liquid:1:1: no word has the key `experimnt`'],
    [
      'a word without its value',
      '{{ "version" | word }}',
      'report.liquid:1:1: the word `version` needs a value for `version`',
    ],
    [
      'a thing that is no text',
      '{{ report }}',
      'report.liquid:1:1: this value has parts and cannot be printed as a whole',
    ],
    ['a level that is none', '{{ parts[0].body | prose: level: 9 }}', 'report.liquid:1:1: `9` is no level of headings'],
    [
      'an unknown option',
      '{{ parts[0].body | prose: lvl: 3 }}',
      'report.liquid:1:1: the filter `prose` has no option `lvl`',
    ],
    [
      'a line where a text belongs',
      '{{ report.title | prose }}',
      'report.liquid:1:1: the filter `prose` is for texts with paragraphs',
    ],
    ['an unknown style sheet', '{{ "x.css" | stylesheet }}', 'report.liquid:1:1: there is no style sheet `x.css`'],
    ['an unknown template', '{% render "x" %}', 'report.liquid:1:1: there is no template `x.liquid`'],
    [
      'a file outside',
      '{% render "../package.json" %}',
      'report.liquid:1:1: there is no template `../package.json.liquid`',
    ],
    ['an absolute name', '{% include "/etc/passwd" %}', 'report.liquid:1:1: there is no template `/etc/passwd.liquid`'],
  ])('%s', (_, template, expected) => {
    const error = errorOf({ 'report.liquid': template });
    expect(error).toBe(expected);
    expect(templateReasonInDutch(error.replace(/^[\w.:]+: /, '')), 'has no words in Dutch').not.toMatch(
      /^de melding is/,
    );
  });

  test('in the file that has it', () => {
    expect(errorOf({ 'report.liquid': "{% render 'own' %}", 'own.liquid': '\n {{ x }}' })).toBe(
      'own.liquid:2:5: undefined variable: x',
    );
  });

  test('where templates go round in a circle', () => {
    expect(errorOf({ 'report.liquid': "{% render 'own' %}", 'own.liquid': "{% render 'own' %}" })).toBe(
      'own.liquid:1:1: templates take in each other without an end',
    );
  });
});

test('an own template takes the place of the built-in one', () => {
  const overrides = new Map([
    ['report.liquid', "<p>{% render 'cover' %}</p>"],
    ['cover.liquid', '{{ report.title }}'],
  ]);
  expect(render(reportModel(), { pictures, media: 'screen', overrides }).output).toContain(
    '<p>Wat werkt in de wijk</p>',
  );
});
