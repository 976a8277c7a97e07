import { AMAZON_LABELS } from '../../templates/copy/amazon-labels.ts';
import { englishOf } from '../../templates/copy/en/american.ts';
import { isLetterLanguage, type LetterLanguage, type StaffLanguage } from '../../templates/copy/languages.ts';
import { LETTERS } from '../../templates/copy/letters.ts';
import { isBuyersMessage } from '../case/messages.ts';
import { marketplaceByCode } from '../mail/marketplaces.ts';
import { wordsForProduct } from '../playbook/for-product.ts';
import { NoStoreError } from '../playbook/no-store.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { signatureOf } from '../playbook/signature.ts';
import { lint } from '../policy/lint.ts';
import type { Case } from '../words/case.ts';
import { MakerightError } from '../words/error.ts';
import type { ProblemSign } from '../words/heard/problem.ts';
import type { Told } from '../words/heard/told.ts';
import type { Instant } from '../words/instant.ts';
import type { SolutionOption } from '../words/option.ts';
import type { DraftKind } from '../words/record/draft.ts';
import type { CaseMessage } from '../words/record/message.ts';
import { addressed, greetingName } from './greeting-name.ts';
import { answer, chase, claim, thanks } from './kinds/answers.ts';
import { confirmation } from './kinds/confirmation.ts';
import { followUp } from './kinds/follow-up.ts';
import { guidance } from './kinds/guidance.ts';
import { listingThanks } from './kinds/listing-thanks.ts';
import { offer } from './kinds/offer.ts';
import { prose } from './kinds/paragraphs.ts';
import { response } from './kinds/response.ts';
import { factsOf, type Occasion } from './occasion.ts';
import { bodyOf, LetterPen, type Paragraph, type Sentence, withCapitals } from './pieces.ts';
import { replySubject } from './subject.ts';

/** A longer letter is not read to its end; Amazon's own limit is 2,000. */
export const MAX_BODY_CHARS = 1_500;
/** Earlier letters that are compared with, from the newest: more is never needed to avoid a repetition. */
const MAX_EARLIER_CHARS = 50_000;

export interface DraftRequest {
  kind: DraftKind;
  case: Case;
  /** Oldest first. */
  messages: CaseMessage[];
  playbook: Playbook;
  /** What may be offered, from the solution matrix. */
  options: SolutionOption[];
  now: Instant;
  /** Language of the gloss. */
  staffLanguage: StaffLanguage;
  /** First name of the person who answers; null where nobody's is known. */
  agent?: string | null;
}

export interface Draft {
  kind: DraftKind;
  /** BCP-47 primary tag of the body. */
  language: LetterLanguage;
  subject: string;
  /** Plain text, at most MAX_BODY_CHARS; paragraphs divided by one blank line. */
  body: string;
  /** The body sentence by sentence with its translation, in order. */
  sentences: Sentence[];
  /** What the letter offers, in the numbering that the buyer sees. */
  options: SolutionOption[];
  /** Problems that it names. */
  names: ProblemSign[];
  /** Facts that it asks for. */
  asks: Told[];
  /** True for a letter that the buyer did not ask for. */
  proactive: boolean;
}

/** A follow-up was asked for that Amazon does not allow: the order id must stand in its text. */
export class FollowUpWithoutOrder extends MakerightError {
  override readonly name = 'FollowUpWithoutOrder';
  readonly code = 'order_missing';
}

/** The buyer's language, else the marketplace's, else English. */
function letterLanguage(c: Pick<Case, 'language' | 'marketplace'>): LetterLanguage {
  const wished = [c.language, ...(marketplaceByCode(c.marketplace)?.languages ?? [])];
  return wished.find(isLetterLanguage) ?? 'en';
}

function bodyParagraphs(
  kind: DraftKind,
  on: Occasion,
): { paragraphs: Paragraph[]; options: SolutionOption[] } {
  switch (kind) {
    case 'response':
      return { paragraphs: response(on), options: [] };
    case 'offer':
      return offer(on);
    case 'guidance':
      // Where somebody could come to harm nobody is told to try again, whoever asked for the steps.
      return on.unsafe ? { paragraphs: response(on), options: [] } : guidance(on);
    case 'listing_thanks':
      return listingThanks(on);
    case 'confirmation':
      return confirmation(on);
    case 'thanks':
      return { paragraphs: thanks(on), options: [] };
    case 'answer':
      return { paragraphs: answer(on), options: [] };
    case 'chase':
      return { paragraphs: chase(on), options: [] };
    case 'claim':
      return { paragraphs: claim(on), options: [] };
    case 'follow_up':
      if (on.case.orderId === null)
        throw new FollowUpWithoutOrder('A follow-up needs the order id in its text.');
      return { paragraphs: followUp(on, on.case.orderId), options: [] };
  }
}

/** Amazon support writes for the buyer: its name in the header is not the buyer's. */
function buyerName(c: Case, messages: readonly CaseMessage[], playbook: Playbook): string | null {
  const incoming = messages.filter((message) => message.direction === 'in');
  if (incoming.length > 0 && incoming.every((message) => message.kind === 'customer_service_relay'))
    return null;
  return greetingName(
    c.buyerName,
    playbook.stores.map((store) => store.name),
  );
}

/**
 * Writes a letter from the case, the playbook and the copy. The buyer's own words never enter it; name and title
 * only where the policy gate finds nothing in them.
 *
 * @throws FollowUpWithoutOrder for a follow-up in a case without an order id
 * @throws CopyError when the copy leaves a place unfilled (a fault of ours that must not reach a buyer)
 */
export function draft(request: DraftRequest): Draft {
  const { kind, case: c, messages, playbook, staffLanguage } = request;
  const store = playbook.stores.find((one) => one.id === c.store) ?? playbook.stores[0];
  if (store === undefined) throw new NoStoreError();
  const language = letterLanguage(c);
  const copy = LETTERS[language];
  const inTongue = (tongue: LetterLanguage) => ({
    copy: LETTERS[tongue],
    language: tongue,
    product: wordsForProduct(playbook, c, tongue),
    labels: AMAZON_LABELS[tongue],
    local: (text: string) => (tongue === 'en' ? englishOf(c.marketplace, text) : text),
  });
  const pen = new LetterPen({
    tongue: inTongue(language),
    gloss: inTongue(staffLanguage),
    earlier: earlierLetters(messages),
    replies: c.replies,
  });
  const on: Occasion = {
    ...factsOf(c, messages, playbook, request.options, request.now),
    playbook,
    language,
    staffLanguage,
    pen,
  };
  const name = addressed(buyerName(c, messages, playbook), language);
  const middle = bodyParagraphs(kind, on);
  const signature = signatureOf(store, language, request.agent ?? null);
  const paragraphs = withCapitals([
    ...prose(name === null ? pen.write('greeting') : pen.write('greetingNamed', { name })),
    ...middle.paragraphs,
    ...prose(pen.write('signOff', { signature })),
  ]);
  return {
    kind,
    language,
    subject: subjectOf(c, messages),
    body: bodyOf(paragraphs, copy.space),
    sentences: paragraphs.flatMap((paragraph) => paragraph.sentences),
    options: middle.options,
    names: pen.names,
    asks: pen.asks,
    proactive: kind === 'follow_up',
  };
}

function earlierLetters(messages: readonly CaseMessage[]): string {
  return messages
    .filter((message) => message.direction === 'out')
    .map((message) => message.text ?? '')
    .join('\n')
    .slice(-MAX_EARLIER_CHARS);
}

/** The buyer's subject, unless the gate would stop at it: a link there must not keep us from answering. */
function subjectOf(c: Case, messages: readonly CaseMessage[]): string {
  // A return request's subject is Amazon's, not the buyer's.
  const last = messages.findLast(isBuyersMessage);
  const subject = replySubject(last?.subject ?? '');
  const stopped = lint({ text: '', subject, proactive: false }).verdict === 'block';
  return stopped ? replySubject(c.orderId ?? '') : subject;
}
