import type { Phrasebook } from './phrasebook.ts';

export const FR: Phrasebook = {};
