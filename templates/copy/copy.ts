/**
 * What a letter is made of. A key names one sentence; a language gives its variants, so that a buyer who gets
 * several letters never reads the same paragraph twice. The same key and variant mean the same in every
 * language: the English and the Chinese text of it are the agent's gloss.
 *
 * Places in braces are filled by core/drafting/compose.ts: {name} {product} {amount} {percent} {hours} {order}
 * {page} {number} {step} {signature}. A place that stays empty is an error, not an empty string.
 */

/** Sentences of the first answer; with `not_quality` also of the answer to a question. */
export const RESPONSE_KEYS = [
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
] as const;

/** Sentences of letters that offer something to choose. */
export const OFFER_KEYS = [
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
] as const;

export const GUIDANCE_KEYS = ['comfort', 'leadSteps', 'step', 'manualPage', 'askPoint', 'ifNotHelped'] as const;

export const LISTING_KEYS = ['thanksListing', 'promiseListing'] as const;

export const CONFIRMATION_KEYS = [
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
] as const;

export const FOLLOW_UP_KEYS = ['followLead', 'followAsk', 'followHelp', 'followSorry'] as const;

export type SentenceKey =
  | (typeof RESPONSE_KEYS)[number]
  | (typeof OFFER_KEYS)[number]
  | (typeof GUIDANCE_KEYS)[number]
  | (typeof LISTING_KEYS)[number]
  | (typeof CONFIRMATION_KEYS)[number]
  | (typeof FOLLOW_UP_KEYS)[number];

export type Variants = readonly [string, ...string[]];

export interface Copy {
  /** How this language names the product inside a sentence; `{title}` is the shortened title. */
  product: { titled: string; untitled: string };
  /** What stands between two sentences of a paragraph; nothing in Japanese and Chinese. */
  space: ' ' | '';
  /** The line above the buyer's quoted message; {date} {name}. */
  wrote: { named: string; unnamed: string };
  sentences: Partial<Record<SentenceKey, Variants>>;
}

/** A language that every letter can be written in. */
export interface FullCopy extends Copy {
  sentences: Record<SentenceKey, Variants>;
}
