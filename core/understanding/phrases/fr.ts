import { FAILURE } from './fr/failure.ts';
import { GRAVITY } from './fr/gravity.ts';
import { HANDLING } from './fr/handling.ts';
import { MAKE } from './fr/make.ts';
import { PROMISE } from './fr/promise.ts';
import type { Phrasebook } from './phrasebook.ts';

/** French: "ne" is dropped as in speech, "ca" and "c'est" as typed on a phone. */
export const FR: Phrasebook = { ...FAILURE, ...MAKE, ...PROMISE, ...HANDLING, ...GRAVITY };
