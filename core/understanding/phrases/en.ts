import { FAILURE } from './en/failure.ts';
import { GRAVITY } from './en/gravity.ts';
import { HANDLING } from './en/handling.ts';
import { MAKE } from './en/make.ts';
import { PROMISE } from './en/promise.ts';
import type { Phrasebook } from './phrasebook.ts';

/** English, the Indian and other second-language kinds that fill Amazon's mail included. */
export const EN: Phrasebook = { ...FAILURE, ...MAKE, ...PROMISE, ...HANDLING, ...GRAVITY };
