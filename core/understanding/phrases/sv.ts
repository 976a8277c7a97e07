import type { Phrasebook } from './phrasebook.ts';
import { FAILURE } from './sv/failure.ts';
import { GRAVITY } from './sv/gravity.ts';
import { HANDLING } from './sv/handling.ts';
import { MAKE } from './sv/make.ts';
import { PROMISE } from './sv/promise.ts';

/** Swedish. */
export const SV: Phrasebook = { ...FAILURE, ...MAKE, ...PROMISE, ...HANDLING, ...GRAVITY };
