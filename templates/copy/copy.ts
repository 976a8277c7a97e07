/**
 * What a letter is made of. A key names one sentence; a language gives its variants, so that a buyer who gets
 * several letters never reads the same paragraph twice. The same key and variant mean the same in every
 * language: the English and the Chinese text of it are the agent's gloss.
 *
 * Places in braces are filled by core/letters/pieces.ts: {name} {product} {amount} {percent} {hours} {order}
 * {page} {number} {step} {signature}. A place that stays empty is an error, not an empty string.
 */

export const SENTENCE_KEYS = [
  // greeting, opening and the first answer
  'greeting',
  'greetingNamed',
  'signOff',
  'thanksMessage',
  'thanksReply',
  'sorryMinor',
  'sorryMajor',
  'sorryAgain',
  'sorryListing',
  'sorryGuidance',
  'understoodDefectMinor',
  'understoodDefectMajor',
  'understoodTransitMinor',
  'understoodTransitMajor',
  'understoodWrongItem',
  'understoodListing',
  'understoodUnclear',
  'safety',
  'wantRefund',
  'wantReplacement',
  'wantPart',
  'askDefect',
  'askTransit',
  'askMisuse',
  'askListing',
  'askWrongItem',
  'askUnclear',
  'askPhoto',
  'thanksPhotos',
  'nextSolution',
  'nothingToReturn',
  'notedQuestion',
  'nextAnswer',
  'productAside',
  // letters that offer something to choose
  'leadChoice',
  'leadSingle',
  'leadOtherwise',
  'numbered',
  'optionPartialAmount',
  'optionPartial',
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
  'askWish',
  'anyQuestion',
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
  // a choice confirmed
  'thanksChoice',
  'confirmPartialAmount',
  'confirmPartial',
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
  // the follow-up
  'followLead',
  'followAsk',
  'followHelp',
  'followSorry',
] as const;
export type SentenceKey = (typeof SENTENCE_KEYS)[number];

type Variants = readonly [string, ...string[]];

/** A language that every letter can be written in. */
export interface Copy {
  /** How this language names the product inside a sentence; `{title}` is the shortened title. */
  product: { titled: string; untitled: string };
  /** What stands between two sentences of a paragraph; nothing in Japanese and Chinese. */
  space: ' ' | '';
  /** The line above the buyer's quoted message; {date} {name}. */
  wrote: { named: string; unnamed: string };
  sentences: Readonly<Record<SentenceKey, Variants>>;
}
