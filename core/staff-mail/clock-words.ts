import type { StaffCopy } from '../../templates/copy/staff/staff-copy.ts';
import type { Instant } from '../words/instant.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** From here on "2 d 3 h" reads easier than "51 h". */
const DAYS_FROM_MS = 2 * DAY_MS;

export function fill(template: string, places: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z]+)\}/g, (place, name: string) => String(places[name] ?? place));
}

function partsOf(at: Instant, locale: string, timeZone: string): (part: string) => string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(at));
  return (wanted) => parts.find((part) => part.type === wanted)?.value ?? '';
}

/** "14:20" for today, "Mon 23 Nov, 14:20" for another day, in the person's own time zone (DST included). */
export function timeFor(copy: StaffCopy, at: Instant, now: Instant, timeZone: string): string {
  const then = partsOf(at, copy.locale, timeZone);
  const today = partsOf(now, copy.locale, timeZone);
  const clock = `${then('hour')}:${then('minute')}`;
  if (['year', 'month', 'day'].every((part) => then(part) === today(part))) return clock;
  return copy.locale.startsWith('zh')
    ? `${then('month').replace('月', '')}月${then('day')}日（${then('weekday')}）${clock}`
    : `${then('weekday')} ${then('day')} ${then('month')}, ${clock}`;
}

/** "7 h 20 min", "2 d 3 h", "5 min": how far two instants are apart, rounded down to the minute. */
export function spanFor(copy: StaffCopy, from: Instant, to: Instant): string {
  const apart = Math.abs(Date.parse(to) - Date.parse(from));
  const days = fill(copy.spans.days, { count: Math.floor(apart / DAY_MS) });
  const hours = Math.floor(apart / HOUR_MS);
  const minutes = fill(copy.spans.minutes, { count: Math.floor((apart % HOUR_MS) / MINUTE_MS) });
  if (apart >= DAYS_FROM_MS)
    return `${days} ${fill(copy.spans.hours, { count: Math.floor((apart % DAY_MS) / HOUR_MS) })}`;
  return hours === 0 ? minutes : `${fill(copy.spans.hours, { count: hours })} ${minutes}`;
}
