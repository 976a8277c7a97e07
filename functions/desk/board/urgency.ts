import type { Case } from '../../../core/words/case.ts';
import type { Instant } from '../../../core/words/instant.ts';

/** Under this much time a clock is shown as pressing. */
export const SOON_MS = 4 * 3_600_000;

export type Urgency = 'late' | 'soon' | 'later' | 'none';

/** What a case owes next, and until when: an answer, or else what was promised. */
export function dueOf(c: Pick<Case, 'respondBy' | 'fulfilBy' | 'state'>): Instant | null {
  return c.respondBy ?? (c.state === 'awaiting_fulfilment' ? c.fulfilBy : null);
}

export function urgencyOf(due: Instant | null, now: Instant): Urgency {
  if (due === null) return 'none';
  const left = Date.parse(due) - Date.parse(now);
  return left <= 0 ? 'late' : left < SOON_MS ? 'soon' : 'later';
}
