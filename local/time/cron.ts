const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const MINUTE_MS = 60_000;
/** A cron expression that fits no minute of the next year is a mistake (29 February aside). */
const HORIZON_MINUTES = 366 * 24 * 60;

type Field = (value: number) => boolean;

/**
 * The next minute that fits an EventBridge cron expression (minutes hours day-of-month month day-of-week year, UTC).
 * Lists, ranges, steps, `*`, `?` and names; not L, W and #.
 * @returns null when the expression is not understood or fits nothing within a year
 */
export function nextCronMs(expression: string, afterMs: number): number | null {
  const parts = expression.trim().split(/\s+/);
  if (parts.length !== 6) return null;
  const [minute, hour, day, month, weekday, year] = [
    field(parts[0], 0),
    field(parts[1], 0),
    field(parts[2], 1),
    field(parts[3], 1, MONTHS, 1),
    field(parts[4], 1, DAYS, 1),
    field(parts[5], 1970),
  ];
  if (!minute || !hour || !day || !month || !weekday || !year) return null;
  let at = Math.floor(afterMs / MINUTE_MS) * MINUTE_MS;
  for (let i = 0; i < HORIZON_MINUTES; i++) {
    at += MINUTE_MS;
    const date = new Date(at);
    const fits =
      minute(date.getUTCMinutes()) &&
      hour(date.getUTCHours()) &&
      day(date.getUTCDate()) &&
      month(date.getUTCMonth() + 1) &&
      weekday(date.getUTCDay() + 1) &&
      year(date.getUTCFullYear());
    if (fits) return at;
  }
  return null;
}

/** @param names of values from `firstNamed` on */
function field(text = '', lowest: number, names: string[] = [], firstNamed = 0): Field | null {
  const tests = text.split(',').map((part) => range(part, lowest, names, firstNamed));
  if (tests.some((test) => test === null)) return null;
  return (value) => tests.some((test) => test?.(value));
}

function range(part: string, lowest: number, names: string[], firstNamed: number): Field | null {
  const [span = '', step = '1'] = part.split('/');
  const every = Number(step);
  if (!Number.isInteger(every) || every < 1) return null;
  if (span === '*' || span === '?') return (value) => (value - lowest) % every === 0;
  const [from, to] = span.split('-').map((word) => {
    const named = names.indexOf(word.toUpperCase());
    return named >= 0 ? named + firstNamed : /^\d+$/.test(word) ? Number(word) : Number.NaN;
  });
  const stepped = part.includes('/');
  const last = to ?? (stepped ? Number.POSITIVE_INFINITY : from);
  if (from === undefined || last === undefined || Number.isNaN(from) || Number.isNaN(last)) return null;
  return (value) => value >= from && value <= last && (value - from) % every === 0;
}
