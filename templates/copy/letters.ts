import type { Copy } from './copy.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { LetterLanguage, StaffLanguage } from './languages.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { StaffCopy } from './staff.ts';
import { staffEn } from './staff-en.ts';
import { staffZh } from './staff-zh.ts';
import { sv } from './sv.ts';
import { zh } from './zh.ts';

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
};

/** The copy in which the people who decide read what a letter says. */
export const GLOSSES: Readonly<Record<StaffLanguage, Copy>> = { zh, en };

/** The words of mails to staff, in the language of each person. */
export const STAFF: Readonly<Record<StaffLanguage, StaffCopy>> = { zh: staffZh, en: staffEn };
