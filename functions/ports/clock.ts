import type { Instant } from '../../core/words/instant.ts';

export interface Clock {
  now(): Instant;
}
