import type { Phrasebook } from './phrasebook.ts';
import { FAILURE } from './pt/failure.ts';
import { GRAVITY } from './pt/gravity.ts';
import { HANDLING } from './pt/handling.ts';
import { MAKE } from './pt/make.ts';
import { PROMISE } from './pt/promise.ts';

/** Portuguese of Portugal and Brazil. */
export const PT: Phrasebook = { ...FAILURE, ...MAKE, ...PROMISE, ...HANDLING, ...GRAVITY };
