import type { Phrasebook } from './phrasebook.ts';

export const PT: Phrasebook = {};
