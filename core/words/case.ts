import type { Cause } from './cause.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Instant } from './instant.ts';
import type { Money } from './money.ts';
import type { OptionKind, SolutionOption } from './option.ts';
import type { CurrentDraft } from './record/draft.ts';
import type { CaseEvent } from './record/event.ts';
import type { JudgedRisk } from './record/judged-risk.ts';
import type { Knock, Wait } from './record/wait.ts';
import type { Stage } from './stage.ts';
import type { CaseState } from './state.ts';

/** A complaint and everything that is decided about it. One DynamoDB item, ids and facts only. */
export interface Case {
  id: string;
  /** Grows by one with each write; the condition of every write. */
  version: number;
  store: string;
  state: CaseState;
  stage: Stage;
  marketplace: string | null;
  buyerKey: string;
  buyerName: string | null;
  relayAddress: string;
  threadKey: string | null;
  orderId: string | null;
  asin: string | null;
  productTitle: string | null;
  quantity: number | null;
  /** BCP-47 primary tag of the language to answer in. */
  language: string;
  openedAt: Instant;
  closedAt: Instant | null;
  closedBecause: string | null;
  /** Earliest buyer's message without an answer, null when all are answered. */
  unansweredSince: Instant | null;
  /** unansweredSince + the playbook's response time; null when nothing is owed. */
  respondBy: Instant | null;
  /** Milestones of the current response clock that were already told (reminder_1 … breach). */
  milestones: string[];
  diagnosis: Diagnosis | null;
  /** Possible risks that a person judged: a later diagnosis neither forgets a "yes" nor asks again after a "no". */
  judgedRisks?: JudgedRisk[] | undefined;
  /** What the diagnosis listened to, for the report on corrections. */
  loudestFeatures?: string[] | undefined;
  /** Cause that an agent set by hand: it outranks the diagnosis until the buyer writes again. */
  causeByAgent: Cause | null;
  /** Solution that an agent asked for by hand, until the buyer writes again. */
  optionByAgent: OptionKind | null;
  /** Options of the last offer that went out, in the numbering that the buyer saw. */
  options: SolutionOption[];
  /** What the buyer chose, once clear. */
  chosen: SolutionOption | null;
  /** `wish`: nothing was offered yet; the buyer said what they want, and it solves the matter. Absent: a choice. */
  chosenBy?: 'wish' | undefined;
  fulfilBy: Instant | null;
  fulfilledAt: Instant | null;
  refunded: Money | null;
  claimOpen: boolean;
  optedOut: boolean;
  followedUp: boolean;
  lastReplyAt: Instant | null;
  /** `unansweredSince` as the last reply found it: the clock that runs on if the reply proves lost. */
  answeredSince?: Instant | null | undefined;
  draft: CurrentDraft | null;
  /** Money and channel of the order, where the order report told them. */
  order: { price: Money | null; channel: 'fba' | 'seller' | null; purchasedAt: Instant | null } | null;
  /** How many replies went out: later letters are shorter and never repeat a paragraph. */
  replies: number;
  /** E-mail address of the person who was given the case; absent: chosen by the case's id. */
  assignee?: string | undefined;
  wait: Wait | null;
  /** Knocks that no wait has consumed yet, oldest first. */
  inbox: Knock[];
  /** The last knocks taken, newest last, bounded by MAX_REMEMBERED_KNOCKS: a repeated one changes nothing. */
  knockIds: string[];
  /** How many executions the case has had: a message after closing starts the next. */
  run: number;
  /** Number and hash of the last line in the case's event list (append-only, hash-chained). */
  eventCount: number;
  eventHash: string;
  /** Lines that the last write added: they are in the case itself until they stand in the table for sure. */
  eventTail: CaseEvent[];
}
