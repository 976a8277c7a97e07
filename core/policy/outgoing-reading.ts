/** What every rule reads: the outgoing text, brought into its simplest form once. */

import { splitSentences } from '../language/sentences.ts';
import { guessLanguage, isLanguage, type Language } from '../language/which-language.ts';
import type { Outgoing } from '../words/finding.ts';
import { type HtmlReading, readHtml } from './html.ts';
import { READ_CHARACTERS_MAX } from './limits.ts';
import { coverNumbers, coverQuotations, coverQuotedLines, type WroteIt, wroteIt } from './mask.ts';
import { fold, joinSpaced, plainText, skeleton, withoutLeet } from './normalise.ts';
import { digitsFromWords } from './spelled.ts';

/** One sentence in the seller's own words. */
export interface Sentence {
  /** As a buyer reads it, for the excerpt. */
  said: string;
  /** Lower case, no accents, Latin look-alikes resolved, spaced letters joined. */
  folded: string;
  /** Languages whose phrases apply. */
  languages: readonly Language[];
}

export interface Part {
  where: 'subject' | 'text' | 'html';
  /** As given, for html the words in it, up to the limit. */
  raw: string;
  /** More stands there than is read; simplest characters can be more than those given (ﷺ is 18). */
  isCut: boolean;
  /** Simplest characters; lines quoted from the buyer covered. */
  plain: string;
  /** `plain` with whole sentences in quotation marks covered that the buyer wrote. */
  own: string;
  /** `plain` with Latin look-alikes resolved, same length. */
  latin: string;
  /** `latin` with spelled-out digits written as digits, then order ids, dates, amounts, sizes … covered. */
  bare: string;
  sentences: readonly Sentence[];
}

export interface Reading {
  outgoing: Outgoing;
  parts: readonly Part[];
  html: HtmlReading | undefined;
}

/** Telling words from which on a guess stands alone, and its lead over the declared language. */
const SURE_SCORE = 3;
const SURE_LEAD = 1.5;

/** The primary subtag in lower case: `de` for `de-AT`. */
export const primaryTag = (tag: string | undefined): string | undefined =>
  tag?.trim().toLowerCase().split(/[-_]/)[0];

/** The language that a text is surely in, or else the likely ones with a fallback. */
function languagesOf(text: string, fallback: readonly Language[]): readonly Language[] {
  const guess = guessLanguage(text, fallback[0]);
  if (guess === undefined || !isLanguage(guess.language)) return fallback;
  const sure = guess.score >= SURE_SCORE && guess.score >= guess.expected * SURE_LEAD;
  // Neighbours share their short words ("dos", "solo", "no"): the expected language is read as well where it speaks.
  const isAlone = sure && guess.expected === 0;
  return isAlone ? [guess.language] : [...new Set([...fallback, guess.language])];
}

function readPart(
  where: Part['where'],
  given: string,
  { declared, isBuyers }: { declared: string | undefined; isBuyers: WroteIt },
): Part {
  const raw = given.slice(0, READ_CHARACTERS_MAX);
  const simple = plainText(raw);
  const isCut = given.length > raw.length || simple.length > READ_CHARACTERS_MAX;
  const plain = coverQuotedLines(simple.slice(0, READ_CHARACTERS_MAX), isBuyers);
  const latin = skeleton(plain);
  const bare = coverNumbers(digitsFromWords(latin));
  const whole = languagesOf(plain, isLanguage(declared) ? [declared] : ['en']);
  const own = coverQuotations(plain, isBuyers);
  const spoken = splitSentences(joinSpaced(own)).filter((said) => /[\p{L}\p{N}]/u.test(said));
  const sentences = spoken.map((said): Sentence => {
    return { said, folded: fold(withoutLeet(said)), languages: languagesOf(said, whole) };
  });
  return { where, raw, isCut, plain, own, latin, bare, sentences };
}

/** Reads subject, text and HTML, each up to the limit. The caller bounds the markup. */
export function read(outgoing: Outgoing): Reading {
  const declared = primaryTag(outgoing.language);
  const html = outgoing.html === undefined || outgoing.html === '' ? undefined : readHtml(outgoing.html);
  const about = { declared, isBuyers: wroteIt(outgoing.buyerText) };
  const parts: Part[] = [];
  if (outgoing.subject) parts.push(readPart('subject', outgoing.subject, about));
  parts.push(readPart('text', outgoing.text, about));
  if (html !== undefined && html.words !== '') parts.push(readPart('html', html.words, about));
  return { outgoing, parts, html };
}
