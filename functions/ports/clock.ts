import type { Instant } from '../../core/words/case.ts';

export interface Clock {
  now(): Instant;
}
