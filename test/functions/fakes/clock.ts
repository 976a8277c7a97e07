import type { Instant } from '../../../core/words/instant.ts';
import type { Clock } from '../../../functions/ports/clock.ts';

export interface FakeClock extends Clock {
  set(at: Instant): void;
  advance(ms: number): void;
}

export function fakeClock(start: Instant = '2026-03-10T09:00:00.000Z'): FakeClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString(),
    set: (at) => {
      now = Date.parse(at);
    },
    advance: (ms) => {
      now += ms;
    },
  };
}
