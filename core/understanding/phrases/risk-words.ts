import type { Risk } from '../../words/risk.ts';
import { DE_RISKS } from './risks/de.ts';
import { EN_RISKS } from './risks/en.ts';
import { ES_RISKS } from './risks/es.ts';
import { FR_RISKS } from './risks/fr.ts';
import { IT_RISKS } from './risks/it.ts';
import { JA_RISKS } from './risks/ja.ts';
import { NL_RISKS } from './risks/nl.ts';
import { PL_RISKS } from './risks/pl.ts';
import { PT_RISKS } from './risks/pt.ts';
import { SV_RISKS } from './risks/sv.ts';
import { ZH_RISKS } from './risks/zh.ts';

/**
 * Words for what can hurt a person or the seller, by language. Recall comes first: a missed burn costs more
 * than an agent's second look. Notation: phrasebook.ts.
 */
export const RISK_WORDS: Readonly<Record<string, Readonly<Record<Risk, string>>>> = {
  en: EN_RISKS,
  de: DE_RISKS,
  fr: FR_RISKS,
  es: ES_RISKS,
  it: IT_RISKS,
  nl: NL_RISKS,
  pl: PL_RISKS,
  sv: SV_RISKS,
  pt: PT_RISKS,
  ja: JA_RISKS,
  zh: ZH_RISKS,
};
