import type { Phrasebook } from './phrasebook.ts';

export const JA: Phrasebook = {};
