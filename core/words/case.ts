import type { Cause, Diagnosis } from './diagnosis.ts';
import type { Verdict } from './finding.ts';
import type { Money } from './mail.ts';

/** Instants are ISO 8601 in UTC with milliseconds, so that they sort as text. */
export type Instant = string;

export const STAGES = ['respond', 'offer', 'follow_up'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Where a case stands. Every transition names the state that it leaves (core/case/transitions.ts):
 * composing → awaiting_decision → held → sending → awaiting_buyer → … → closed; `held` is an approved reply
 * that can still be taken back; `unresolved` one of
 * which nobody knows whether it went out; `frozen` is an open A-to-z claim.
 */
export const CASE_STATES = [
  'composing',
  'awaiting_decision',
  'held',
  'sending',
  'unresolved',
  'awaiting_buyer',
  'awaiting_fulfilment',
  'frozen',
  'closed',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const OPTION_KINDS = [
  'guidance',
  'missing_part',
  'partial_refund',
  'full_refund',
  'replacement',
  'return_for_refund',
  'ask_more',
] as const;
/** guidance and ask_more need no fulfilment; the others become a task once accepted. */
export type OptionKind = (typeof OPTION_KINDS)[number];

/** One line of the offer: what the buyer can choose, in the order in which it is numbered. */
export interface SolutionOption {
  kind: OptionKind;
  /** Share of the price for a partial refund, 20–50. */
  percent?: number | undefined;
  /** What it costs the seller, where the order's price is known. */
  amount?: Money | undefined;
}

export const DRAFT_KINDS = [
  'response',
  'offer',
  'confirmation',
  'guidance',
  'listing_thanks',
  'follow_up',
] as const;
/** Which letter it is: `confirmation` answers a buyer who has chosen; the others are named like their purpose. */
export type DraftKind = (typeof DRAFT_KINDS)[number];

export type Role = 'agent' | 'supervisor';

/** What can happen to a case: each line of its event list has one of these types. */
export type EventType =
  | 'opened'
  | 'reopened'
  | 'wrote'
  | 'duplicate_seen'
  | 'diagnosed'
  | 'composed'
  | 'asked'
  | 'reminded'
  | 'escalated'
  | 'breached'
  | 'approved'
  | 'undone'
  | 'recompose'
  | 'passed_on'
  | 'reassigned'
  | 'dismissed'
  | 'answered_elsewhere'
  | 'sent'
  | 'send_refused'
  | 'send_unresolved'
  | 'send_again'
  | 'sent_confirmed'
  | 'copy_seen'
  | 'undelivered'
  | 'chose'
  | 'listing_task'
  | 'fulfilment_due'
  | 'fulfilment_overdue'
  | 'fulfilled'
  | 'refunded'
  | 'return_requested'
  | 'claim_opened'
  | 'claim_decided'
  | 'notice_attached'
  | 'closed';

/** One line of the append-only event list. `hash` covers the line and the hash before it. */
export interface CaseEvent {
  seq: number;
  at: Instant;
  type: EventType;
  /** Person, or the part of the pipeline, that caused it. */
  by: string;
  /** Facts by name: ids, numbers, codes. Never a buyer's words. */
  facts: Record<string, string | number | boolean | null>;
  previousHash: string;
  hash: string;
}

/** An event that wakes a waiting case; ids only, bodies are in the bucket and the table. */
export interface Knock {
  /** Unique and stable per cause (mail id, decision id …): the same knock twice is one knock. */
  id: string;
  type: EventType;
  at: Instant;
  /** Of a buyer's message: since when an answer is owed, where that is before `at`. */
  since?: Instant | undefined;
}

export type WaitKind = 'decision' | 'buyer' | 'fulfilment' | 'claim';

export interface Wait {
  kind: WaitKind;
  /** Step Functions task token. Never leaves the table. */
  token: string;
  since: Instant;
  until: Instant;
}

export interface CurrentDraft {
  revision: number;
  kind: DraftKind;
  status: 'pending' | 'approved' | 'superseded' | 'dismissed' | 'sent';
  /** Who may decide it. */
  role: Role;
  createdAt: Instant;
  /** What it offers, in the numbering that the buyer will see. */
  options: SolutionOption[];
  /** The decision that counted, once there is one. */
  decision: { id: string; type: EventType; by: string; at: Instant } | null;
  /** Of an approved one: when it leaves. Until then it can be taken back. */
  leavesAt?: Instant | undefined;
}

/** A draft revision as the table keeps it. */
export interface StoredDraft {
  revision: number;
  kind: DraftKind;
  stage: Stage;
  /** BCP-47 primary tag of the body. */
  language: string;
  subject: string;
  body: string;
  /** The body sentence by sentence with its gloss in the staff's languages. */
  sentences: { text: string; gloss: { zh: string; en: string } }[];
  options: SolutionOption[];
  proactive: boolean;
  role: Role;
  /** Why a supervisor must decide, as `reasonCode` (core/playbook/approver.ts) writes it; null where an agent may. */
  because: string | null;
  verdict: Verdict;
  createdAt: Instant;
}

/** What a person decided about a draft; kept also when it came too late. */
export interface Decision {
  id: string;
  revision: number;
  type: EventType;
  by: string;
  at: Instant;
  /** The text to send, where the person edited it. */
  body: string | null;
  /** The changed cause or option, where a new draft is wanted. */
  cause: Cause | null;
  option: OptionKind | null;
}

/** One reply on its way out: written before SES is called. */
export interface SendRecord {
  revision: number;
  /** intended: SES may or may not have it · released: SES certainly has not · unresolved: nobody knows. */
  status: 'intended' | 'released' | 'accepted' | 'rejected' | 'unresolved';
  attempt: number;
  at: Instant;
  sesMessageId: string | null;
  rawKey: string;
  detail: string | null;
  /** The person's decision by which an unresolved reply may be sent once more. */
  releasedBy: string | null;
}

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
  /** E-mail address of the person whom somebody gave the case; absent: chosen by its id. */
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

/** A file of a mail, kept in the bucket under its content hash. */
export interface KeptFile {
  key: string;
  /** Media type by its bytes, never the declared one. */
  contentType: string;
  /** As the sender named it. Hostile: shown as text only, never a path. */
  filename: string | null;
  /** Bytes. */
  size: number;
  /** EXIF orientation of a JPEG, 1–8, where the camera said one. */
  orientation?: number | undefined;
}

/** What a file is that shows nothing: only named, never opened or linked. */
export type FileKind = 'video' | 'document' | 'archive' | 'program' | 'decoration' | 'other';

/** One mail of the case as the table keeps it; words and photos lie in the bucket under these keys. */
export interface CaseMessage {
  id: string;
  direction: 'in' | 'out';
  kind: string;
  at: Instant;
  /** Since when an answer is owed, where the mail was sent long before it arrived. */
  since?: Instant | undefined;
  /** E-mail address of the person or rule who forwarded it by hand. */
  forwardedBy?: string | undefined;
  messageId: string | null;
  subject: string;
  /** The words, bounded by MAX_MESSAGE_TEXT_CHARS; the whole raw mail is at rawKey. */
  text: string | null;
  language: string | null;
  rawKey: string | null;
  photos: KeptFile[];
  /** What else was attached; left out where nothing was. */
  files?: (KeptFile & { kind: FileKind })[] | undefined;
  duplicateOf: string | null;
  confidence: 'high' | 'low';
  returnReason: string | null;
  noResponseNeededLink: string | null;
}
