import type { Phrasebook } from './phrasebook.ts';
import { FAILURE } from './zh/failure.ts';
import { GRAVITY } from './zh/gravity.ts';
import { HANDLING } from './zh/handling.ts';
import { MAKE } from './zh/make.ts';
import { PROMISE } from './zh/promise.ts';

/** Chinese, simplified, as typed in a hurry. */
export const ZH: Phrasebook = { ...FAILURE, ...MAKE, ...PROMISE, ...HANDLING, ...GRAVITY };
