import type { Clock } from '../ports/clock.ts';

/**
 * The clock of the deployment. CLOCK_SPEED and the anchors let a demonstration run faster; without them it
 * is the system's clock.
 */
export function clockFrom(environment: NodeJS.ProcessEnv): Clock {
  const speed = Number(environment.CLOCK_SPEED ?? 1);
  const anchorReal = Number(environment.CLOCK_ANCHOR_REAL_MS ?? 0);
  const anchor = Number(environment.CLOCK_ANCHOR_MS ?? 0);
  return { now: () => new Date(anchor + (Date.now() - anchorReal) * speed).toISOString() };
}
