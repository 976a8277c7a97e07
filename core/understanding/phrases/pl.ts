import type { Phrasebook } from './phrasebook.ts';
import { FAILURE } from './pl/failure.ts';
import { GRAVITY } from './pl/gravity.ts';
import { HANDLING } from './pl/handling.ts';
import { MAKE } from './pl/make.ts';
import { PROMISE } from './pl/promise.ts';

/** Polish; endings are open, as everything is inflected. */
export const PL: Phrasebook = { ...FAILURE, ...MAKE, ...PROMISE, ...HANDLING, ...GRAVITY };
