import { FAILURE } from './de/failure.ts';
import { GRAVITY } from './de/gravity.ts';
import { HANDLING } from './de/handling.ts';
import { MAKE } from './de/make.ts';
import { PROMISE } from './de/promise.ts';
import type { Phrasebook } from './phrasebook.ts';

/** German, colloquial and southern forms included. */
export const DE: Phrasebook = { ...FAILURE, ...MAKE, ...PROMISE, ...HANDLING, ...GRAVITY };
