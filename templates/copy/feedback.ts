import { de } from './de/feedback.ts';
import { en } from './en/feedback.ts';
import { es } from './es/feedback.ts';
import type { FeedbackCopy } from './feedback-copy.ts';
import { fr } from './fr/feedback.ts';
import { it } from './it/feedback.ts';
import { ja } from './ja/feedback.ts';
import type { LetterLanguage, StaffLanguage } from './languages.ts';
import { nl } from './nl/feedback.ts';
import { pl } from './pl/feedback.ts';
import { pt } from './pt/feedback.ts';
import { sv } from './sv/feedback.ts';
import { zh } from './zh/feedback.ts';

/** The public answer in every language of the letters. */
export const FEEDBACK: Readonly<Record<LetterLanguage, FeedbackCopy>> = {
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

/** What it says, for the people who decide. */
export const FEEDBACK_GLOSSES: Readonly<Record<StaffLanguage, FeedbackCopy>> = { zh, en };
