import type { Copy } from './copy.ts';
import { de } from './de/letters.ts';
import { en } from './en/letters.ts';
import { es } from './es/letters.ts';
import { fr } from './fr/letters.ts';
import { it } from './it/letters.ts';
import { ja } from './ja/letters.ts';
import type { LetterLanguage, StaffLanguage } from './languages.ts';
import { nl } from './nl/letters.ts';
import { pl } from './pl/letters.ts';
import { pt } from './pt/letters.ts';
import { sv } from './sv/letters.ts';
import { zh } from './zh/letters.ts';

/** The copy of each language in which a buyer may be written to. */
export const LETTERS: Readonly<Record<LetterLanguage, Copy>> = {
  en,
  de,
  fr,
  es,
  it,
  ja,
  nl,
  pl,
  sv,
  pt,
  zh,
};

/** The copy in which the people who decide read what a letter says. */
export const GLOSSES: Readonly<Record<StaffLanguage, Copy>> = { zh, en };
