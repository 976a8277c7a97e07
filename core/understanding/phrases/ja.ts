import { FAILURE } from './ja/failure.ts';
import { GRAVITY } from './ja/gravity.ts';
import { HANDLING } from './ja/handling.ts';
import { MAKE } from './ja/make.ts';
import { PROMISE } from './ja/promise.ts';
import type { Phrasebook } from './phrasebook.ts';

/** Japanese: polite, plain and western forms; the denial stands behind the verb (negation.ts). */
export const JA: Phrasebook = { ...FAILURE, ...MAKE, ...PROMISE, ...HANDLING, ...GRAVITY };
