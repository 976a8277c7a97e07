import type { Phrasebook } from './phrasebook.ts';

export const ZH: Phrasebook = {};
