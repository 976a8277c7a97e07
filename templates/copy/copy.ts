/**
 * What a letter is made of. A key names one sentence; a language gives its variants, so that a buyer who gets
 * several letters never reads the same paragraph twice. The same key and variant mean the same in every
 * language: the English and the Chinese text of it are the agent's gloss. What each key is for: docs/letters.md.
 *
 * Places in braces are filled by core/letters/pieces.ts: {name} {product} {amount} {percent} {hours} {order} {date}
 * {page} {number} {step} {orders} {returns} {signature}. A place that stays empty is an error, not an empty string.
 */

import type { ProblemSign } from '../../core/words/heard/problem.ts';

export const SENTENCE_KEYS = [
  // greeting and opening
  'greeting',
  'greetingNamed',
  'signOff',
  'thanksMessage',
  'thanksReply',
  'thanksPhoto',
  'thanksPhotos',
  'sorryUnknown',
  'correctMe',
  'sorryAgain',
  // somebody could come to harm
  'dangerPerson',
  'dangerStop',
  'dangerNext',
  // what is still open
  'askWhat',
  'askPart',
  'askLabel',
  'askPhoto',
  'askPhotoBeside',
  'askWish',
  'nextSolution',
  'nextAnswer',
  'byWhen',
  'anyQuestion',
  // letters that offer something to choose
  'leadChoice',
  'leadSingle',
  'leadOtherwise',
  'numbered',
  'optionPartialAmount',
  'optionPartial',
  'optionAmount',
  'optionFullAmount',
  'optionFull',
  'optionReplacement',
  'optionPart',
  'optionReturnAmount',
  'optionReturn',
  'optionGuidance',
  'howToChoose',
  'howToAccept',
  'promiseHandled',
  'freeChoice',
  // what was asked for is done
  'asWished',
  'thanksChoice',
  'confirmPartialAmount',
  'confirmPartial',
  'confirmAmount',
  'confirmFullAmount',
  'confirmFull',
  'confirmReplacement',
  'confirmPart',
  'confirmReturnAmount',
  'confirmReturn',
  'confirmGuidance',
  'confirmGeneral',
  'promiseRefund',
  'promiseShipped',
  'returnHow',
  'sorryOnce',
  // guidance
  'comfort',
  'leadSteps',
  'step',
  'manualPage',
  'askPoint',
  'ifNotHelped',
  // a listing that misled
  'thanksListing',
  'promiseListing',
  // thanks, a question, an order matter, what is no matter of quality
  'thanksGlad',
  'thanksClose',
  'thanksQuestion',
  'lookingInto',
  'lookingIntoOrder',
  'returnOpen',
  // a promise that the buyer asks after
  'chaseRefund',
  'chaseReplacement',
  'chasePart',
  'chaseReturn',
  'chaseReply',
  'chaseNow',
  // an A-to-z claim is open
  'claimKnown',
  'claimNext',
  // the follow-up, by what was done
  'followLead',
  'followRefund',
  'followReplacement',
  'followPart',
  'followReturn',
  'followGuidance',
  'followGeneral',
  'followHelp',
  'followSorry',
] as const;
export type SentenceKey = (typeof SENTENCE_KEYS)[number];

type Variants = readonly [string, ...string[]];

/** What happens at one place of a thing, so that its name is worth saying. */
export const SIGNS_AT_A_PART: readonly ProblemSign[] = [
  'leaks',
  'overheats',
  'noise',
  'cosmetic',
  'broke_in_use',
];

/**
 * How a letter names what is wrong, in whole sentences that fit any product, one or many, whatever its gender.
 */
export interface ProblemCopy {
  /** Regret that names it: first letter, strongest problem. */
  sorry: string;
  /** The same with the buyer's own noun at {part}: for signs of SIGNS_AT_A_PART, where the grammar takes any noun there. */
  sorryPart?: string;
  /** A second problem beside it. */
  also: string;
  /** In a later letter, in other words. */
  again: string;
}

/** A language that every letter can be written in. */
export interface Copy {
  /** What stands at {product} where the playbook has no words for the product: "your order", in the same form as those. */
  order: string;
  /** What stands between two sentences of a paragraph; nothing in Japanese and Chinese. */
  space: ' ' | '';
  /** The line above the buyer's quoted message; {date} {name}. */
  wrote: { named: string; unnamed: string };
  problems: Readonly<Record<ProblemSign, ProblemCopy>>;
  sentences: Readonly<Record<SentenceKey, Variants>>;
}
