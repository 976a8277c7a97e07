import { FAILURE } from './es/failure.ts';
import { GRAVITY } from './es/gravity.ts';
import { HANDLING } from './es/handling.ts';
import { MAKE } from './es/make.ts';
import { PROMISE } from './es/promise.ts';
import type { Phrasebook } from './phrasebook.ts';

/** Spanish of Spain and Latin America, accents folded away. */
export const ES: Phrasebook = { ...FAILURE, ...MAKE, ...PROMISE, ...HANDLING, ...GRAVITY };
