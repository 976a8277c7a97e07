/**
 * The public answer to a seller feedback, sentence by sentence. It stands for everybody to read, so it says nothing
 * about the person, the order or an amount. The same key means the same in every language: English and Chinese are
 * the agent's gloss. {hours} and {signature} are filled by core/letters/feedback-reply.ts.
 */
const FEEDBACK_KEYS = [
  'thanks',
  // regret, by cause
  'sorryDefect',
  'sorryTransit',
  'sorryMisuse',
  'sorryListing',
  'sorryWrongItem',
  'sorryOther',
  // what was done
  'doneRefund',
  'doneReplacement',
  'donePart',
  'doneReturn',
  'doneGuidance',
  'doneContact',
  // what improves, by cause
  'betterDefect',
  'betterTransit',
  'betterMisuse',
  'betterListing',
  'betterWrongItem',
  'betterOther',
  'open',
  'sign',
] as const;
export type FeedbackKey = (typeof FEEDBACK_KEYS)[number];

/** The public answer in one language. */
export type FeedbackCopy = Readonly<Record<FeedbackKey, string>>;
