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
  'follow_up',
] as const;
/** Which letter it is: `confirmation` answers a buyer who has chosen; the others are named like their purpose. */
export type DraftKind = (typeof DRAFT_KINDS)[number];

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
