const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The date format of RFC 5322 3.3, with the two-digit years of RFC 822. */
const DATE =
  /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([+-]\d{4}|[A-Z]{1,5})?/;
/** Named zones of RFC 5322 4.3. Other names count as UTC, as the RFC requires. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['EST', -300],
  ['EDT', -240],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
]);
/** The first year of MIME (RFC 1341, 1992) and the last of the century. Other years come from a wrong clock. */
const FIRST_YEAR = 1992;
const LAST_YEAR = 2099;

/** The Date header as ISO 8601 in UTC; null where it is missing, broken or absurd. */
export function sentAtOf(header: string | null): string | null {
  const match = DATE.exec((header ?? '').slice(0, 200));
  if (!match) return null;
  const [, day = '', name = '', yearText = '', hour = '', minute = '', second = '0', zone = ''] = match;
  const month = MONTHS.indexOf(name.toLowerCase());
  const year = Number(yearText) + (yearText.length === 4 ? 0 : Number(yearText) < 50 ? 2000 : 1900);
  if (month < 0 || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const local = [day, hour, minute, second].map(Number);
  const [d = 0, h = 0, m = 0, s = 0] = local;
  if (d < 1 || d > 31 || h > 23 || m > 59 || s > 60) return null;
  const offset = /^[+-]/.test(zone)
    ? Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)))
    : (ZONES.get(zone) ?? 0);
  if (Math.abs(offset) > 14 * 60) return null;
  const instant = new Date(Date.UTC(year, month, d, h, m - offset, s));
  // Date.UTC turns 31 February into a day in March.
  const asWritten = new Date(Date.UTC(year, month, d)).getUTCDate() === d;
  return asWritten ? instant.toISOString() : null;
}
