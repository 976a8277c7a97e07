import { FAILURE } from './nl/failure.ts';
import { GRAVITY } from './nl/gravity.ts';
import { HANDLING } from './nl/handling.ts';
import { MAKE } from './nl/make.ts';
import { PROMISE } from './nl/promise.ts';
import type { Phrasebook } from './phrasebook.ts';

/** Dutch and Flemish. */
export const NL: Phrasebook = { ...FAILURE, ...MAKE, ...PROMISE, ...HANDLING, ...GRAVITY };
