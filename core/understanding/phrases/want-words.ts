import type { Want } from '../../words/want.ts';
import { DE_WANTS } from './wants/de.ts';
import { EN_WANTS } from './wants/en.ts';
import { ES_WANTS } from './wants/es.ts';
import { FR_WANTS } from './wants/fr.ts';
import { IT_WANTS } from './wants/it.ts';
import { JA_WANTS } from './wants/ja.ts';
import { NL_WANTS } from './wants/nl.ts';
import { PL_WANTS } from './wants/pl.ts';
import { PT_WANTS } from './wants/pt.ts';
import { SV_WANTS } from './wants/sv.ts';
import { ZH_WANTS } from './wants/zh.ts';

/** How buyers ask for what they want, by language. Notation: phrasebook.ts. */
export const WANT_WORDS: Readonly<Record<string, Readonly<Record<Want, string>>>> = {
  en: EN_WANTS,
  de: DE_WANTS,
  fr: FR_WANTS,
  es: ES_WANTS,
  it: IT_WANTS,
  nl: NL_WANTS,
  pl: PL_WANTS,
  sv: SV_WANTS,
  pt: PT_WANTS,
  ja: JA_WANTS,
  zh: ZH_WANTS,
};
