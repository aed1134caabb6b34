import { SafeHtml, toText } from '../safe-html.ts';
import { cssName, cssString, inStyleElement } from '../style/css-text.ts';
import type { TemplateFiles } from '../template/builtin-templates.ts';
import type { Filters } from './filter.ts';

/** What a template needs to write a style sheet. */
export function cssFilters(files: TemplateFiles): Filters {
  return {
    /** `{{ 'report.css' | stylesheet }}`: a style sheet as it is. */
    stylesheet: (name: unknown) => {
      const css = files.get(toText(name));
      if (css === undefined) throw new RangeError(`there is no style sheet \`${toText(name)}\``);
      return new SafeHtml(inStyleElement(css), '');
    },
    /** `content: {{ part.title | css_string }}`: the plain text, in quotation marks. */
    css_string: (value: unknown) => new SafeHtml(cssString(toText(value)), toText(value)),
    /** `@page {{ part.anchor | css_name }}`: a name made of letters, digits and hyphens. */
    css_name: (value: unknown) => cssName(toText(value)),
  };
}
