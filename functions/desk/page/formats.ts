import type { Instant } from '../../../core/words/instant.ts';
import { type Money, minorDigits } from '../../../core/words/money.ts';
import type { SolutionOption } from '../../../core/words/option.ts';
import type { Strings } from './strings.ts';

/** How instants, amounts and languages are written for one person. */
export interface Formats {
  /** "Tue, 10 Mar, 14:20 GMT": never without its zone, staff sit in several. */
  at(instant: Instant): string;
  /** "7 h 20 min" between two instants, whichever comes first. */
  span(from: Instant, to: Instant): string;
  money(amount: Money): string;
  percent(share: number): string;
  number(n: number): string;
  /** "German" for "de". */
  language(tag: string): string;
  /** "Germany" for "DE". */
  country(code: string): string;
  /** "Partial refund, buyer keeps the item · 30 % · £7.20". */
  option(option: SolutionOption): string;
  list(items: string[]): string;
}

const MINUTE_MS = 60_000;
const MINUTES_A_DAY = 24 * 60;

/** Our code for the United Kingdom is not the ISO one. */
const ISO_COUNTRY: Readonly<Record<string, string>> = { UK: 'GB' };

function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // Intl throws on what is not shaped like a code; the code itself then says as much.
    return code;
  }
}

function spanWords(ms: number, words: Strings['span']): string {
  const total = Math.floor(Math.abs(ms) / MINUTE_MS);
  const days = Math.floor(total / MINUTES_A_DAY);
  const hours = Math.floor((total % MINUTES_A_DAY) / 60);
  const minutes = total % 60;
  const parts = [
    days > 0 ? words.days(days) : '',
    hours > 0 ? words.hours(hours) : '',
    days === 0 && minutes > 0 ? words.minutes(minutes) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? words.now : parts.join(' ');
}

/** @param timeZone IANA name */
export function formatsFor(strings: Strings, timeZone: string): Formats {
  const { locale } = strings;
  const moment = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const zone = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const whole = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const money = ({ minor, currency }: Money) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
      minor / 10 ** minorDigits(currency),
    );
  return {
    at: (instant) => {
      const date = new Date(instant);
      // Chinese puts the zone between day and hour, where it is read as part of the day.
      const name = zone.formatToParts(date).find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
      return `${moment.format(date)} ${name}`;
    },
    span: (from, to) => spanWords(Date.parse(to) - Date.parse(from), strings.span),
    money,
    percent: (n) => share.format(n),
    number: (n) => whole.format(n),
    language: (tag) => named(languages, tag),
    country: (code) => named(countries, ISO_COUNTRY[code] ?? code),
    option: ({ kind, percent, amount }) =>
      [
        strings.options[kind],
        percent === undefined ? '' : strings.optionPercent(percent),
        amount === undefined ? '' : money(amount),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
