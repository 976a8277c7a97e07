import type { Instant } from '../words/instant.ts';
import { type Money, minorDigits } from '../words/money.ts';

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

/** "$24.99", "24,99 €", "¥3,980": an amount in a letter and its gloss, as the buyers of that language write it. */
export function moneyIn(language: string, amount: Money): string {
  return writtenMoney(LOCALES[language] ?? 'en-US', amount);
}

/**
 * An amount for a reader whose locale is known, such as staff: the currency is always named, and a foreign dollar
 * never looks like a US one.
 */
export function writtenMoney(locale: string, amount: Money): string {
  const digits = minorDigits(amount.currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: amount.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // U+202F (fr) is missing from fonts of old mail programs; the ordinary no-break space is not.
  return format.format(amount.minor / 10 ** digits).replace(/\u202f/g, '\u00a0');
}

/** How the first of a month is written where it is an ordinal. */
const FIRST_OF_MONTH: Readonly<Record<string, string>> = { fr: '1er', it: '1º' };

/** "12 November 2026": a day in a letter. In UTC: a clock time would need the buyer's zone, which is not known. */
export function dayIn(language: string, at: Instant): string {
  const locale = language === 'en' ? 'en-GB' : (LOCALES[language] ?? 'en-GB');
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
  return day.replace(/^1(?= )/, FIRST_OF_MONTH[language] ?? '1');
}
