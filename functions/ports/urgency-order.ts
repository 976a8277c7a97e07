import type { Case } from '../../core/words/case.ts';
import type { Instant } from '../../core/words/instant.ts';

/**
 * The order of open cases, as text that sorts: A-to-z claims and dangers first, because an account or a person
 * is at stake there whatever the clock says; then by respond-by time; what owes no answer last.
 */
const FIRST = '0';
const BY_CLOCK = '1';
/** Sorts after every instant. */
const NOTHING_OWED = '9999';

function isUrgent(c: Pick<Case, 'claimOpen' | 'diagnosis'>): boolean {
  return c.claimOpen || (c.diagnosis?.risks.includes('safety') ?? false);
}

export function openOrder(c: Pick<Case, 'id' | 'claimOpen' | 'diagnosis' | 'respondBy'>): string {
  return `${isUrgent(c) ? FIRST : BY_CLOCK}#${c.respondBy ?? NOTHING_OWED}#${c.id}`;
}

/** A stretch of that order: the urgent ones, or those of the others that are due between two instants. */
export type OpenBand = 'urgent' | { from: Instant | null; before: Instant };

/** Bounds of a band: at or after the first, before the second. */
export function boundsOf(band: OpenBand): [from: string, before: string] {
  if (band === 'urgent') return [`${FIRST}#`, `${BY_CLOCK}#`];
  return [`${BY_CLOCK}#${band.from ?? ''}`, `${BY_CLOCK}#${band.before}`];
}
