import type { OrderItem } from '../../../core/orders/order.ts';
import type { PlaybookStaff } from '../../../core/playbook/playbook.ts';
import type {
  Case,
  CaseEvent,
  CaseMessage,
  Decision,
  Instant,
  Role,
  StoredDraft,
} from '../../../core/words/case.ts';
import { readLink } from '../../pipeline/links.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Dependencies } from '../../ports/dependencies.ts';
import type { DraftLink } from '../../ports/look-ups.ts';
import { type Formats, formatsFor } from '../page/formats.ts';
import { STRINGS, type Strings } from '../page/strings.ts';

/** What the pages need from outside. */
export type ReviewDependencies = Pick<
  Dependencies,
  | 'cases'
  | 'sends'
  | 'lookUps'
  | 'orders'
  | 'bucket'
  | 'workflow'
  | 'outbox'
  | 'secrets'
  | 'clock'
  | 'playbook'
  | 'reviewUrl'
  | 'log'
> & {
  /** The time of people: how long a session lasts does not follow a clock that a demonstration speeds up. */
  readonly wallClock: Clock;
  /** Waits that many milliseconds. */
  pause(ms: number): Promise<void>;
};

/** A person of the playbook, with words and times in their way. */
export interface Visitor {
  staff: PlaybookStaff;
  strings: Strings;
  formats: Formats;
  now: Instant;
}

/** Somebody before a draft: by the link of a mail, or signed in. */
export interface Visit extends Visitor {
  /** Path of the page, which its forms post under. */
  base: string;
  /** What ties the forms to the session; null for whoever came by a link. */
  proof: string | null;
  /** For a person who signed in: the same facts as a link's, made from the session. */
  link: DraftLink;
  /** What they may decide: never more than the link or the playbook of today says. */
  role: Role;
}

export function visitorOf(staff: PlaybookStaff, now: Instant): Visitor {
  const strings = STRINGS[staff.language];
  return { staff, strings, formats: formatsFor(strings, staff.timeZone), now };
}

/** Somebody who signed in, before a case: never more than the playbook of today lets them decide. */
export function sessionVisit(
  visitor: Visitor,
  proof: string,
  { id }: Case,
  { revision, purpose }: Pick<DraftLink, 'revision' | 'purpose'>,
): Visit {
  const { staff, now } = visitor;
  return {
    ...visitor,
    base: `/case/${id}/${revision}`,
    proof,
    role: staff.role,
    link: {
      id: `session:${id}`,
      caseId: id,
      revision,
      purpose,
      person: staff.email,
      role: staff.role,
      expiresAt: now,
    },
  };
}

export type Arrival = { ok: true; visit: Visit } | { ok: false; why: 'unknown' | 'expired' | 'notStaff' };

/** Who comes by this link. Reads only. */
export async function arrive(deps: ReviewDependencies, token: string): Promise<Arrival> {
  const now = deps.clock.now();
  const reading = readLink(token, await deps.secrets.signingKey(), now);
  if (!reading.valid) return { ok: false, why: reading.why === 'expired' ? 'expired' : 'unknown' };
  const link = await deps.lookUps.readLink(reading.id);
  if (link === null) return { ok: false, why: 'unknown' };
  if (link.expiresAt <= now) return { ok: false, why: 'expired' };
  const staff = deps.playbook.staff.find((person) => person.email === link.person);
  if (staff === undefined) return { ok: false, why: 'notStaff' };
  return {
    ok: true,
    visit: {
      ...visitorOf(staff, now),
      base: `/r/${token}`,
      proof: null,
      link,
      role: link.role === 'supervisor' && staff.role === 'supervisor' ? 'supervisor' : 'agent',
    },
  };
}

/** The case as the visitor's link shows it. */
export interface CaseView {
  case: Case;
  /** The revision of the link, not necessarily the current one. */
  draft: StoredDraft | null;
  drafts: StoredDraft[];
  messages: CaseMessage[];
  events: CaseEvent[];
  /** The decision that counted for this revision: it holds the text that was sent, where it was edited. */
  decision: Decision | null;
  /** The approval that was taken back, while the draft waits again: the text that a person wrote is not lost. */
  takenBack: Decision | null;
  /** The products of its order, where the orders report told them. */
  items: OrderItem[];
}

function countedDecision(
  c: Case,
  revision: number,
  events: CaseEvent[],
  decisions: Decision[],
): Decision | null {
  const approved = events.findLast((event) => event.type === 'approved' && event.facts.revision === revision);
  const id = c.draft?.revision === revision ? c.draft.decision?.id : approved?.facts.decision;
  return decisions.find((decision) => decision.id === id) ?? null;
}

function takenBackDecision(
  c: Case,
  revision: number,
  events: CaseEvent[],
  decisions: Decision[],
): Decision | null {
  if (c.draft?.revision !== revision || c.draft.status !== 'pending') return null;
  const undone = events.findLast((event) => event.type === 'undone' && event.facts.revision === revision);
  return decisions.find((decision) => decision.id === undone?.facts.decision) ?? null;
}

export async function readView(
  { cases, orders }: ReviewDependencies,
  link: DraftLink,
): Promise<CaseView | null> {
  const [c, drafts, messages, events, decisions] = await Promise.all([
    cases.readCase(link.caseId),
    cases.drafts(link.caseId),
    cases.messages(link.caseId),
    cases.events(link.caseId),
    cases.decisions(link.caseId),
  ]);
  if (c === null) return null;
  const order = c.orderId === null ? null : await orders.readOrder(c.store, c.orderId);
  return {
    case: c,
    draft: drafts.find((one) => one.revision === link.revision) ?? null,
    drafts,
    messages,
    events,
    decision: countedDecision(c, link.revision, events, decisions),
    items: order?.items.filter(({ quantity }) => quantity > 0) ?? [],
    takenBack: takenBackDecision(c, link.revision, events, decisions),
  };
}
