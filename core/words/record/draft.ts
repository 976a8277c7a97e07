import type { Verdict } from '../finding.ts';
import type { Instant } from '../instant.ts';
import type { SolutionOption } from '../option.ts';
import type { Role } from '../role.ts';
import type { Stage } from '../stage.ts';
import type { EventType } from './event.ts';

export const DRAFT_KINDS = [
  'response',
  'offer',
  'confirmation',
  'guidance',
  'listing_thanks',
  'thanks',
  'answer',
  'chase',
  'claim',
  'follow_up',
] as const;
/**
 * Which letter it is: `confirmation` does what the buyer has chosen or wished for; `answer` frames the answer to a
 * question; `chase` speaks of a promise that the buyer asks after; the others are named like their purpose.
 */
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What was agreed with the buyer before an approval changed it. */
interface Agreed {
  chosen: SolutionOption | null;
  chosenBy: 'wish' | null;
  fulfilBy: Instant | null;
  fulfilledAt: Instant | null;
}

/** The draft that the case waits with, or waited with last. */
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
  /** Of an approved one that has not left yet, where its approval changed what is offered, or agreed: how that was. */
  before?: { options: SolutionOption[]; agreed: Agreed | null } | undefined;
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
  /** It promises to look at the product page; absent in drafts that were written before this was kept. */
  promisesListing?: boolean | undefined;
  role: Role;
  /** Why a supervisor must decide, as `reasonCode` (core/playbook/approver.ts) writes it; null where an agent may. */
  because: string | null;
  verdict: Verdict;
  createdAt: Instant;
}
