import type { Language } from '../../diagnostics/language.ts';

const groups: Record<Language, { thousands: string; decimal: string }> = {
  nl: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

const symbols: Record<string, string> = { EUR: '€', GBP: '£', USD: '$' };

/** A number as the language writes it: `1.234,5` or `1,234.5`; at most two decimals. */
export function formatNumber(value: number, language: Language): string {
  const { thousands, decimal } = groups[language];
  const [whole = '', fraction] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const sign = value < 0 ? '−' : '';
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (fraction === undefined ? '' : decimal + fraction);
}

/** An amount of money: `€ 200.000` or `€200,000`, with two decimals where it is not a whole number. */
export function formatMoney(amount: number, currency: string, language: Language): string {
  const cents = Math.round(amount * 100);
  const whole = formatNumber(Math.trunc(cents / 100), language);
  const rest = Math.abs(cents % 100);
  const number = rest === 0 ? whole : whole + groups[language].decimal + String(rest).padStart(2, '0');
  const symbol = symbols[currency] ?? currency;
  return symbol.length === 1 && language === 'en' ? symbol + number : `${symbol}\u00a0${number}`;
}
