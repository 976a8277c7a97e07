import { FEEDBACK, FEEDBACK_GLOSSES } from '../../templates/copy/feedback.ts';
import type { FeedbackKey } from '../../templates/copy/feedback-copy.ts';
import type { LetterLanguage, StaffLanguage } from '../../templates/copy/languages.ts';
import { splitSentences } from '../language/sentences.ts';
import { lint } from '../policy/lint.ts';
import { fold, plainText } from '../policy/normalise.ts';
import { promisedAmounts } from '../policy/promised-amounts.ts';
import type { Case } from '../words/case.ts';
import type { Cause } from '../words/cause.ts';
import type { Finding } from '../words/finding.ts';
import type { OptionKind } from '../words/option.ts';
import type { Sentence } from './pieces.ts';

/** A public answer is read in passing: longer ones look like an argument. */
export const MAX_FEEDBACK_CHARS = 500;

/** What was carried out before the answer; `contact` where the buyer has only been written to, `nothing` before that. */
export const FEEDBACK_DONE = [
  'refund',
  'replacement',
  'part',
  'return',
  'guidance',
  'contact',
  'nothing',
] as const;
export type FeedbackDone = (typeof FEEDBACK_DONE)[number];

export interface FeedbackRequest {
  language: LetterLanguage;
  /** Language of the gloss. */
  staffLanguage: StaffLanguage;
  cause: Cause;
  done: FeedbackDone;
  /** Hours within which the seller answers messages (playbook). */
  hours: number;
  /** The store's signature (playbook). */
  signature: string;
}

export interface FeedbackReply {
  language: LetterLanguage;
  body: string;
  sentences: Sentence[];
}

const SORRY: Readonly<Record<Cause, FeedbackKey>> = {
  defect: 'sorryDefect',
  transit_damage: 'sorryTransit',
  misuse: 'sorryMisuse',
  listing_mismatch: 'sorryListing',
  wrong_item: 'sorryWrongItem',
  unclear: 'sorryOther',
  not_quality: 'sorryOther',
};

const BETTER: Readonly<Record<Cause, FeedbackKey>> = {
  defect: 'betterDefect',
  transit_damage: 'betterTransit',
  misuse: 'betterMisuse',
  listing_mismatch: 'betterListing',
  wrong_item: 'betterWrongItem',
  unclear: 'betterOther',
  not_quality: 'betterOther',
};

const DONE: Readonly<Record<FeedbackDone, FeedbackKey | null>> = {
  refund: 'doneRefund',
  replacement: 'doneReplacement',
  part: 'donePart',
  return: 'doneReturn',
  guidance: 'doneGuidance',
  contact: 'doneContact',
  nothing: null,
};

const DONE_BY_OPTION: Readonly<Record<OptionKind, FeedbackDone>> = {
  partial_refund: 'refund',
  full_refund: 'refund',
  replacement: 'replacement',
  missing_part: 'part',
  return_for_refund: 'return',
  guidance: 'guidance',
  ask_more: 'contact',
};

/** What a case has come to, for its public answer. A solution that is only promised is not yet done. */
export function doneInCase(c: Pick<Case, 'chosen' | 'fulfilledAt' | 'refunded' | 'replies'>): FeedbackDone {
  if (c.refunded !== null) return 'refund';
  const chosen = c.chosen === null ? null : DONE_BY_OPTION[c.chosen.kind];
  const isDone = c.fulfilledAt !== null || chosen === 'guidance' || chosen === 'return';
  if (chosen !== null && isDone) return chosen;
  return c.replies > 0 ? 'contact' : 'nothing';
}

/**
 * The public answer to a negative seller feedback: regret, what was done, what improves, where help is. It stands
 * once and unedited on the seller's profile, so it names nobody, no order and no amount, and asks for nothing.
 */
export function feedbackReply(request: FeedbackRequest): FeedbackReply {
  const { language, staffLanguage, cause, done } = request;
  const space = language === 'ja' ? '' : ' ';
  const filled = (template: string) =>
    template.replace('{hours}', String(request.hours)).replace('{signature}', () => request.signature);
  const say = (key: FeedbackKey): Sentence => ({
    text: filled(FEEDBACK[language][key]),
    gloss: filled(FEEDBACK_GLOSSES[staffLanguage][key]),
  });
  const did = DONE[done];
  const prose = ['thanks', SORRY[cause], ...(did === null ? [] : [did]), BETTER[cause], 'open'] as const;
  const sentences = prose.map(say);
  const sign = say('sign');
  return {
    language,
    body: `${sentences.map(({ text }) => text).join(space)}\n\n${sign.text}`,
    sentences: [...sentences, sign],
  };
}

/** What must not stand in public besides what the gate stops in any message. */
export type FeedbackFault =
  | { rule: 'order_id' | 'amount' | 'buyer_name'; excerpt: string }
  | { rule: 'too_long'; excerpt: string };

const ORDER_ID = /(?<!\d)\d{3} ?- ?\d{7} ?- ?\d{7}(?!\d)/;
/** "Hello Dana,", "Dear Mr …", "Dana 様": a greeting with a name names the buyer. */
const NAMED_GREETING =
  /^\s*(?:hello|hi|hey|dear|guten tag|hallo|lieber?|sehr geehrter?|bonjour|ch(?:er|ere)|hola|estimad[oa]|querid[oa]|buongiorno|gentile|salve|ciao|beste|geachte|goedendag|dzien dobry|szanown[ya]|drog[ia]|hej|basta|ola|car[oa]|prezad[oa])\s+(?!all|everyone|customer|buyer|zusammen|kundin|kunde|a tous|client|cliente|klant|kunden|cliente|pani\b|panie\b|panstwo)\p{L}{2,}|^\s*\p{L}{1,20} ?(?:様|さん)/u;

/** Findings of the gate and what else must not be public, in an answer as drafted or as edited. */
export function checkFeedbackReply(
  text: string,
  language: string,
  buyerName: string | null,
): { findings: Finding[]; faults: FeedbackFault[] } {
  const plain = plainText(text);
  const faults: FeedbackFault[] = [];
  const order = ORDER_ID.exec(plain)?.[0];
  if (order !== undefined) faults.push({ rule: 'order_id', excerpt: order });
  const money = promisedAmounts(text, 'EUR').find(
    ({ amount, percent }) => amount !== null || percent !== 100,
  );
  if (money !== undefined) faults.push({ rule: 'amount', excerpt: money.said });
  const name = namedIn(plain, buyerName);
  if (name !== null) faults.push({ rule: 'buyer_name', excerpt: name });
  const length = [...text.trim()].length;
  if (length > MAX_FEEDBACK_CHARS) faults.push({ rule: 'too_long', excerpt: `${length}` });
  return { findings: lint({ text, language, proactive: false }).findings, faults };
}

function namedIn(plain: string, buyerName: string | null): string | null {
  const folded = fold(plain);
  const words = new Set(folded.match(/[\p{L}\p{M}]+/gu) ?? []);
  const parts = fold(buyerName ?? '').split(/[^\p{L}\p{M}]+/u);
  // Two letters are a word of some language; in Japanese and Chinese they are a name.
  const part = parts.find((one) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(one)
      ? one.length > 1 && folded.includes(one)
      : one.length > 2 && words.has(one),
  );
  if (part !== undefined && part !== '') return part;
  const greeting = NAMED_GREETING.exec(fold(splitSentences(plain)[0] ?? ''))?.[0];
  return greeting?.trim() ?? null;
}
