import type { Phrasebook } from './phrasebook.ts';

export const IT: Phrasebook = {};
