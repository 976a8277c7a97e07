import type { Phrasebook } from './phrasebook.ts';

export const SV: Phrasebook = {};
