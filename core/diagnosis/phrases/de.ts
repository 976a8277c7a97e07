import type { Phrasebook } from './phrasebook.ts';

export const DE: Phrasebook = {};
