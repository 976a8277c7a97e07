import type { Phrasebook } from './phrasebook.ts';

export const PL: Phrasebook = {};
