import type { RelayEntry } from '../../core/case/matching.ts';
import type { DeskVerdict } from '../../core/insight/desk-verdict.ts';
import type { OrderFacts } from '../../core/orders/order.ts';
import type {
  Case,
  CaseEvent,
  CaseMessage,
  Decision,
  Instant,
  Knock,
  Role,
  SendRecord,
  Stage,
  StoredDraft,
} from '../../core/words/case.ts';
import type { Cause, Risk } from '../../core/words/diagnosis.ts';
import type { OpenBand } from './urgency-order.ts';

/** What the handlers need from outside, in the words of the project. functions/aws/ binds them to AWS. */

export interface Clock {
  now(): Instant;
}

export interface RelayRegister {
  version: number;
  entries: RelayEntry[];
}

/** A mail that could not be read, must not be trusted, or found no case. */
export interface SetAside {
  id: string;
  at: Instant;
  why: 'unreadable' | 'suspicious' | 'no_case' | 'not_ours' | 'no_store';
  /** One sentence for a person. */
  detail: string;
  rawKey: string;
  kind: string;
  store: string | null;
  orderId: string | null;
  replayed: boolean;
  /** As the sender wrote them. Hostile: shown as text only. */
  from?: string | null;
  subject?: string;
}

/** Something that staff must hear of and have not yet: several are told in one mail. */
export interface Untold {
  /** The same id again is the same news. */
  id: string;
  at: Instant;
  /** null: nobody knows which store it is for, so that the people of all are told. */
  store: string | null;
  /** `aside`: a mail that was set aside under this id · `complaint`: of the case, a reply was marked as unwanted. */
  what: 'aside' | 'complaint';
  caseId: string | null;
}

export interface DraftLink {
  id: string;
  caseId: string;
  revision: number;
  /** What the link lets a person decide. */
  purpose: 'decision' | 'unresolved' | 'fulfilment' | 'claim';
  person: string;
  role: Role;
  expiresAt: Instant;
}

/** An order of the all-orders report as the table keeps it. */
export interface KnownOrder extends OrderFacts {
  /** Grows by one with each write; the condition of the next. */
  version: number;
}

/** What a list of open cases shows of each. A whole case is ten times as long, most of it record. */
export const OPEN_CASE_FIELDS = [
  'id',
  'store',
  'state',
  'stage',
  'buyerName',
  'orderId',
  'asin',
  'productTitle',
  'respondBy',
  'fulfilBy',
  'claimOpen',
  'diagnosis',
  'causeByAgent',
  'draft',
  'assignee',
  'openedAt',
] as const satisfies readonly (keyof Case)[];
export type OpenCase = Pick<Case, (typeof OPEN_CASE_FIELDS)[number]>;

/** What the cases of a page have in common; null: any. */
export interface OpenFilter {
  stage: Stage | null;
  /** The cause that counts: an agent's before the diagnosis. */
  cause: Cause | null;
  risk: Risk | null;
}

export interface OpenPageWish {
  /** `next` of the page before. */
  after: string | null;
  limit: number;
  filter?: OpenFilter;
  /** At most so many cases of a store are looked at for one page with a filter. */
  lookAt?: number;
}

/** A stretch of the open cases, and where the next one begins. */
export interface OpenPage {
  cases: OpenCase[];
  /** Place in the order (`openOrder`) after which the next page begins; null when there are no more. */
  next: string | null;
  /** How many cases were looked at. */
  looked: number;
}

type Claimed = { claimed: true } | { claimed: false; holder: string; at: Instant };

/** The case table. Single-item conditional writes; nothing scans. */
export interface CaseTable {
  readCase(id: string): Promise<Case | null>;
  /** Writes a case that must not exist yet. False: it does. */
  createCase(c: Case): Promise<boolean>;
  /** Writes `next` on the condition that the table still holds `before`. False: somebody was faster. */
  writeCase(next: Case, before: Case): Promise<boolean>;
  events(caseId: string): Promise<CaseEvent[]>;

  /** False: a message of that id is there already (it is left as it is). */
  addMessage(caseId: string, message: CaseMessage): Promise<boolean>;
  messages(caseId: string): Promise<CaseMessage[]>;

  addDraft(caseId: string, draft: StoredDraft): Promise<boolean>;
  readDraft(caseId: string, revision: number): Promise<StoredDraft | null>;
  drafts(caseId: string): Promise<StoredDraft[]>;
  addDecision(caseId: string, decision: Decision): Promise<boolean>;
  readDecision(caseId: string, id: string): Promise<Decision | null>;
  decisions(caseId: string): Promise<Decision[]>;

  /** Takes a key for a holder, if nobody has it. */
  claim(key: string, holder: string, at: Instant): Promise<Claimed>;
  /** Hands a key from its holder to another. False: somebody else holds it. */
  handKey(key: string, from: string, to: string, at: Instant): Promise<boolean>;
  lookUp(key: string): Promise<{ holder: string; at: Instant } | null>;
  readRelay(key: string): Promise<RelayRegister>;
  /** False: the register changed since `version`. */
  writeRelay(key: string, version: number, entries: RelayEntry[]): Promise<boolean>;

  readSend(caseId: string, revision: number): Promise<SendRecord | null>;
  /** Writes the first line of a reply, or the next attempt of a released one. False: it is taken. */
  intendSend(caseId: string, record: SendRecord): Promise<boolean>;
  /** Moves an intended line to its outcome. False: it is not intended any more. */
  concludeSend(caseId: string, record: SendRecord): Promise<boolean>;

  wasTold(caseId: string, key: string): Promise<boolean>;
  markTold(caseId: string, key: string, at: Instant): Promise<void>;

  /** What the desk made of a diagnosis. The same decision again changes nothing. */
  addVerdict(verdict: DeskVerdict): Promise<void>;
  /** The verdicts of a store in a month ("2026-11"), the oldest first. */
  verdicts(store: string, month: string): Promise<DeskVerdict[]>;

  addLink(link: DraftLink): Promise<void>;
  readLink(id: string): Promise<DraftLink | null>;

  setAside(item: SetAside): Promise<void>;
  readAside(id: string): Promise<SetAside | null>;
  asides(): Promise<SetAside[]>;
  /** Notices about an order that came before there was a case for it. */
  asidesOfOrder(store: string, orderId: string): Promise<SetAside[]>;

  readOrder(store: string, orderId: string): Promise<KnownOrder | null>;
  /**
   * Writes what a report says of an order over the `version` that was read (0: none).
   * False: somebody was faster, or the table knows a later update.
   */
  putOrder(store: string, order: OrderFacts, version: number): Promise<boolean>;

  /** Open cases of the stores: claims and dangers first, then by respond-by time; what owes nothing comes last. */
  openCases(stores: string[], limit: number): Promise<Case[]>;
  /** The same, page by page: those that stand after `after` in that order. */
  openPage(stores: string[], wish: OpenPageWish): Promise<OpenPage>;
  /** How many open cases of the stores are in a band; counting stops at `most`. */
  countOpen(stores: string[], band: OpenBand, most: number): Promise<number>;
  /** Cases of a product, open and closed, the newest first. */
  casesOfProduct(asin: string, limit: number): Promise<OpenCase[]>;

  /** Remembers news for staff until they are told. Known news stay as they are. */
  addUntold(news: Untold): Promise<void>;
  /** News that nobody was told of yet, the oldest first. One that was just told may show once more. */
  untold(limit: number): Promise<Untold[]>;
  markUntoldTold(news: Untold, at: Instant): Promise<void>;
}

export interface MailBucket {
  read(key: string): Promise<Uint8Array>;
  write(key: string, body: Uint8Array | string, contentType: string): Promise<void>;
}

export type SendOutcome =
  | { outcome: 'accepted'; sesMessageId: string }
  /** SES said no before taking it: trying again is safe. */
  | { outcome: 'released'; detail: string }
  /** SES will never take it. */
  | { outcome: 'rejected'; detail: string }
  /** The connection broke or timed out: SES may have it. */
  | { outcome: 'unresolved'; detail: string };

export interface Outbox {
  send(mail: { raw: Uint8Array; from: string; to: string[] }): Promise<SendOutcome>;
}

export interface Workflow {
  /** Starting a run twice is one run. */
  start(caseId: string, run: number): Promise<void>;
  /** False: nothing waits on that token any more. */
  wake(token: string, knock: Knock): Promise<boolean>;
  isRunning(caseId: string, run: number): Promise<boolean>;
}

export interface SigningKey {
  keyId: string;
  key: string;
}

export interface Secrets {
  signingKey(): Promise<SigningKey>;
}
