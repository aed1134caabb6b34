import type { Rendering } from '../rendering.ts';
import { SafeHtml, toText } from '../safe-html.ts';
import { anyNamed, type FilterArgument } from '../template/filter-arguments.ts';
import { lowerFirst } from '../words/word.ts';
import { formatDate, formatPeriod } from './dates.ts';
import { type Filters, perText } from './filter.ts';
import { formatMoney, formatNumber } from './numbers.ts';

/** Words, dates, numbers: whatever differs from one language to another. */
export function valueFilters({ language, vocabulary }: Rendering): Filters {
  return {
    /** `{{ 'count-ingredients' | word: count: 3 }}` */
    word: (key: unknown, ...args: FilterArgument[]) => vocabulary.word(toText(key), anyNamed('word', args)),
    /** `{{ 'experiment' | word | inside }}`: a word as it stands inside a sentence. */
    inside: (text: unknown) => lowerFirst(toText(text)),
    /** `{{ report.date | date }}` */
    date: perText((iso) => formatDate(iso, language)),
    /** `{{ experiment.period | period }}` */
    period: (value: unknown) => (isObject(value) ? formatPeriod(value, language, vocabulary) : ''),
    /** `{{ 1234.5 | number }}` */
    number: (value: unknown) => (value === null ? '' : formatNumber(toNumber(value), language)),
    /** `{{ budget.amount | money: budget.currency }}`; euros where no currency is given. */
    money: (amount: unknown, currency?: unknown) =>
      amount === null ? '' : formatMoney(toNumber(amount), toText(currency) || 'EUR', language),
    /** `{{ 2 | sqrt }}`: the radius of a sign whose area stands for a number. */
    sqrt: (value: unknown) => Math.sqrt(toNumber(value)),
    /** `{{ names | join }}`: a list as a sentence has it, `a, b en c`; with an argument, that between the items. */
    join: (list: unknown, separator?: unknown) => {
      const items = Array.isArray(list) ? list : [list];
      return separator === undefined
        ? enumeration(items, ` ${toText(vocabulary.word('and'))} `)
        : between(items, () => toText(separator));
    },
  };
}

function enumeration(items: readonly unknown[], and: string): SafeHtml {
  return between(items, (index) => (index === items.length - 1 ? and : ', '));
}

function between(items: readonly unknown[], separator: (index: number) => string): SafeHtml {
  return SafeHtml.concat(items.flatMap((item, index) => (index === 0 ? [item] : [separator(index), item])));
}

function toNumber(value: unknown): number {
  const number = typeof value === 'number' ? value : Number(toText(value));
  if (Number.isNaN(number)) throw new TypeError(`\`${toText(value)}\` is not a number`);
  return number;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
