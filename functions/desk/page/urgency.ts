import type { Instant } from '../../../core/words/instant.ts';

/** With less time left than this a clock is shown as pressing. */
export const SOON_MS = 4 * 3_600_000;

export type Urgency = 'late' | 'soon' | 'later' | 'none';

export function urgencyOf(due: Instant | null, now: Instant): Urgency {
  if (due === null) return 'none';
  const left = Date.parse(due) - Date.parse(now);
  return left <= 0 ? 'late' : left < SOON_MS ? 'soon' : 'later';
}
