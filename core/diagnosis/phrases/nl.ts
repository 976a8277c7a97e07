import type { Phrasebook } from './phrasebook.ts';

export const NL: Phrasebook = {};
