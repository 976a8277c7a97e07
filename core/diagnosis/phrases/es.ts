import type { Phrasebook } from './phrasebook.ts';

export const ES: Phrasebook = {};
