import { FAILURE } from './it/failure.ts';
import { GRAVITY } from './it/gravity.ts';
import { HANDLING } from './it/handling.ts';
import { MAKE } from './it/make.ts';
import { PROMISE } from './it/promise.ts';
import type { Phrasebook } from './phrasebook.ts';

/** Italian, spoken forms ("s'e rotto", "va mica") included. */
export const IT: Phrasebook = { ...FAILURE, ...MAKE, ...PROMISE, ...HANDLING, ...GRAVITY };
