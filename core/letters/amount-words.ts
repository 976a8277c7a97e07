import { minorDigits } from '../playbook/price.ts';
import type { Money } from '../words/money.ts';

/** Region whose way of writing amounts a language follows where the marketplace says nothing else. */
const LOCALES: Readonly<Record<string, string>> = {
  en: 'en-US',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  it: 'it-IT',
  ja: 'ja-JP',
  nl: 'nl-NL',
  pl: 'pl-PL',
  sv: 'sv-SE',
  pt: 'pt-BR',
  zh: 'zh-CN',
};

/** "$24.99", "24,99 €", "¥3,980": the currency is always named, and a foreign dollar never looks like a US one. */
export function moneyIn(language: string, amount: Money): string {
  const digits = minorDigits(amount.currency);
  const format = new Intl.NumberFormat(LOCALES[language] ?? 'en-US', {
    style: 'currency',
    currency: amount.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // U+202F (fr) is missing from fonts of old mail programmes; the ordinary no-break space is not.
  return format.format(amount.minor / 10 ** digits).replace(/\u202f/g, '\u00a0');
}
