import type {
  Case,
  CaseState,
  CurrentDraft,
  DraftKind,
  EventType,
  Instant,
  Knock,
  Role,
  SolutionOption,
  Stage,
  Wait,
  WaitKind,
} from '../words/case.ts';
import type { Diagnosis } from '../words/diagnosis.ts';
import type { Money } from '../words/mail.ts';
import { chainEvents, type NewEvent } from './events.ts';

/**
 * Every change of a case is one unit here: the states that it may leave, what it writes, what it records.
 * All are pure; the door (functions/pipeline/door.ts) writes the result on the condition that the case is still the
 * one that was read. State diagram: docs/case-states.md.
 */

export type Refusal =
  | { code: 'repeated' }
  | { code: 'wrong_state'; state: CaseState }
  | { code: 'already_decided'; decision: NonNullable<CurrentDraft['decision']> }
  | { code: 'superseded'; current: number | null }
  | { code: 'not_yours'; role: Role };

export type Transition = { ok: true; case: Case } | { ok: false; refusal: Refusal };

/** A redelivery comes within minutes or days of the first, never after this many other knocks. */
const MAX_REMEMBERED_KNOCKS = 60;

const OPEN: readonly CaseState[] = [
  'composing',
  'awaiting_decision',
  'held',
  'sending',
  'unresolved',
  'awaiting_buyer',
  'awaiting_fulfilment',
  'frozen',
];

interface Change {
  set: Partial<Case>;
  events: NewEvent[];
  /** Wakes the waiting workflow. On a closed case nothing waits: the execution that reopening starts sees it. */
  knock?: Knock;
}

function refuse(refusal: Refusal): Transition {
  return { ok: false, refusal };
}

function change(c: Case, { set, events, knock }: Change): Transition {
  const tail = chainEvents(c, events);
  const last = tail.at(-1);
  const inbox = set.inbox ?? c.inbox;
  return {
    ok: true,
    case: {
      ...c,
      ...set,
      version: c.version + 1,
      inbox: knock === undefined || c.state === 'closed' ? inbox : [...inbox, knock],
      knockIds: knock === undefined ? c.knockIds : [...c.knockIds, knock.id].slice(-MAX_REMEMBERED_KNOCKS),
      eventCount: last?.seq ?? c.eventCount,
      eventHash: last?.hash ?? c.eventHash,
      eventTail: tail,
    },
  };
}

function leaving(c: Case, from: readonly CaseState[], then: () => Change): Transition {
  return from.includes(c.state) ? change(c, then()) : refuse({ code: 'wrong_state', state: c.state });
}

/** A knock that was taken before changes nothing again (SES, SQS and people all repeat themselves). */
function once(c: Case, knockId: string, then: () => Transition): Transition {
  return c.knockIds.includes(knockId) ? refuse({ code: 'repeated' }) : then();
}

/** News make a draft out of date, also an approved one that has not left. One on its way is not recalled. */
function superseded({ state, draft }: Pick<Case, 'state' | 'draft'>): CurrentDraft | null {
  if (draft === null) return null;
  return draft.status === 'pending' || state === 'held' ? { ...draft, status: 'superseded' } : draft;
}

/** A closed case that something happens to again goes on with a new execution. */
function reopening(c: Case): Partial<Case> {
  if (c.state !== 'closed') return {};
  return { run: c.run + 1, closedAt: null, closedBecause: null, inbox: [], wait: null, milestones: [] };
}

function earliest(a: Instant | null, b: Instant): Instant {
  return a === null || b < a ? b : a;
}

function owing(since: Instant, respondWithinHours: number): Partial<Case> {
  return {
    unansweredSince: since,
    respondBy: new Date(Date.parse(since) + respondWithinHours * 3_600_000).toISOString(),
  };
}

/** What a reply that went out changes. What the buyer wrote meanwhile is still owed an answer. */
function afterReply(c: Case, at: Instant): Partial<Case> {
  const next = c.inbox
    .filter((knock) => knock.type === 'wrote')
    .map((knock) => knock.since ?? knock.at)
    .sort()[0];
  const clock = Date.parse(c.respondBy ?? at) - Date.parse(c.unansweredSince ?? at);
  return {
    draft: c.draft === null ? null : { ...c.draft, status: 'sent' },
    ...(c.draft !== null && c.draft.options.length > 0 ? { options: c.draft.options } : {}),
    lastReplyAt: at,
    answeredSince: c.unansweredSince,
    replies: c.replies + 1,
    milestones: [],
    unansweredSince: next ?? null,
    respondBy: next === undefined ? null : new Date(Date.parse(next) + clock).toISOString(),
    ...(c.draft?.kind === 'follow_up' ? { followedUp: true } : {}),
  };
}

/** Where a case goes when work for the pipeline comes in; a reply under way is not recalled. */
function stateAfterNews(state: CaseState): CaseState {
  return state === 'sending' ? 'sending' : 'composing';
}

// ── What others do ───────────────────────────────────────────────────────────────────────────────

export interface BuyerWrote {
  mailId: string;
  at: Instant;
  /** Since when an answer is owed, where that is before the arrival. */
  since?: Instant | undefined;
  respondWithinHours: number;
  relayAddress: string;
  language: string | null;
}

/** The buyer (or Amazon's support for them) wrote: from any state. The 24-hour clock starts or runs on. */
export function buyerWrote(c: Case, news: BuyerWrote): Transition {
  return once(c, `mail:${news.mailId}`, () =>
    change(c, {
      set: {
        ...reopening(c),
        ...owing(earliest(c.unansweredSince, news.since ?? news.at), news.respondWithinHours),
        ...(c.unansweredSince === null ? { milestones: [] } : {}),
        state: stateAfterNews(c.state),
        draft: superseded(c),
        relayAddress: news.relayAddress,
        language: news.language ?? c.language,
        causeByAgent: null,
        optionByAgent: null,
        // What was carried out is over: a new complaint is a new round.
        ...(c.fulfilledAt === null ? {} : { chosen: null, fulfilBy: null, fulfilledAt: null }),
      },
      events: [
        ...(c.state === 'closed' ? [{ type: 'reopened' as const, at: news.at, by: 'buyer' }] : []),
        { type: 'wrote', at: news.at, by: 'buyer', facts: { mail: news.mailId } },
      ],
      knock: {
        id: `mail:${news.mailId}`,
        type: 'wrote',
        at: news.at,
        ...(news.since === undefined ? {} : { since: news.since }),
      },
    }),
  );
}

export interface Notice {
  mailId: string;
  at: Instant;
}

/** Anything worth keeping on the case that changes nothing else: wakes nobody. */
export function noted(c: Case, type: EventType, notice: Notice, facts: NewEvent['facts'] = {}): Transition {
  return once(c, `mail:${notice.mailId}`, () => {
    const t = change(c, {
      set: {},
      events: [{ type, at: notice.at, by: 'amazon', facts: { mail: notice.mailId, ...facts } }],
    });
    return t.ok ? { ok: true, case: remembering(t.case, `mail:${notice.mailId}`) } : t;
  });
}

function remembering(c: Case, knockId: string): Case {
  return { ...c, knockIds: [...c.knockIds, knockId].slice(-MAX_REMEMBERED_KNOCKS) };
}

/** Has Amazon's refund reached what was offered? An unknown amount counts as reached. */
function refundComplete(c: Case, refunded: Money | null): boolean {
  const promised = c.chosen?.amount;
  if (promised === undefined || refunded === null || refunded.currency !== promised.currency) return true;
  return refunded.minor >= promised.minor;
}

const REFUNDS: readonly string[] = ['partial_refund', 'full_refund', 'return_for_refund'];

/** Amazon's refund notice; partial refunds add up. A refund task that it completes is closed. */
export function refundNoticed(c: Case, notice: Notice & { amount: Money | null }): Transition {
  const before = c.refunded;
  const refunded =
    notice.amount === null
      ? before
      : before !== null && before.currency === notice.amount.currency
        ? { minor: before.minor + notice.amount.minor, currency: before.currency }
        : notice.amount;
  const facts = {
    mail: notice.mailId,
    minor: notice.amount?.minor ?? null,
    currency: notice.amount?.currency ?? null,
  };
  const recorded: NewEvent = { type: 'refunded', at: notice.at, by: 'amazon', facts };
  const completes =
    c.chosen !== null &&
    c.fulfilledAt === null &&
    REFUNDS.includes(c.chosen.kind) &&
    refundComplete(c, refunded);
  const id = `mail:${notice.mailId}`;
  return once(c, id, () => {
    if (!completes) {
      const t = change(c, { set: { refunded }, events: [recorded] });
      return t.ok ? { ok: true, case: remembering(t.case, id) } : t;
    }
    const fulfilled: NewEvent = {
      type: 'fulfilled',
      at: notice.at,
      by: 'amazon',
      facts: { mail: notice.mailId },
    };
    const set = { refunded, fulfilledAt: notice.at };
    // Only a case that waits for the task is woken by it; elsewhere the next step finds fulfilledAt.
    if (c.state !== 'awaiting_fulfilment') {
      const t = change(c, { set, events: [recorded, fulfilled] });
      return t.ok ? { ok: true, case: remembering(t.case, id) } : t;
    }
    return change(c, {
      set: { ...set, state: 'composing' },
      events: [recorded, fulfilled],
      knock: { id, type: 'fulfilled', at: notice.at },
    });
  });
}

/** An A-to-z claim: offers and follow-ups stop, the case is raised at once. From any state. */
export function claimOpened(c: Case, notice: Notice): Transition {
  return once(c, `mail:${notice.mailId}`, () =>
    change(c, {
      set: {
        ...reopening(c),
        state: c.state === 'sending' ? 'sending' : 'frozen',
        claimOpen: true,
        draft: superseded(c),
      },
      events: [{ type: 'claim_opened', at: notice.at, by: 'amazon', facts: { mail: notice.mailId } }],
      knock: { id: `mail:${notice.mailId}`, type: 'claim_opened', at: notice.at },
    }),
  );
}

export function claimDecided(c: Case, notice: Notice): Transition {
  if (!c.claimOpen || c.state === 'closed') return noted(c, 'claim_decided', notice);
  return once(c, `mail:${notice.mailId}`, () =>
    change(c, {
      set: { claimOpen: false },
      events: [{ type: 'claim_decided', at: notice.at, by: 'amazon', facts: { mail: notice.mailId } }],
      knock: { id: `mail:${notice.mailId}`, type: 'claim_decided', at: notice.at },
    }),
  );
}

/**
 * Amazon's copy of a message that the seller sent. It confirms our reply; where none of ours is
 * unconfirmed, somebody answered in Seller Central, and the waiting draft is no longer needed.
 */
export function copySeen(c: Case, notice: Notice & { confirmsReply: boolean }): Transition {
  const id = `mail:${notice.mailId}`;
  if (notice.confirmsReply && c.state === 'unresolved') {
    return once(c, id, () =>
      change(c, {
        set: { ...afterReply(c, notice.at), state: 'composing' },
        events: [
          { type: 'copy_seen', at: notice.at, by: 'amazon', facts: { mail: notice.mailId } },
          { type: 'sent_confirmed', at: notice.at, by: 'amazon' },
        ],
        knock: { id, type: 'sent_confirmed', at: notice.at },
      }),
    );
  }
  const waits = c.state === 'awaiting_decision' || c.state === 'held';
  if (notice.confirmsReply || !waits || c.unansweredSince === null) {
    return noted(c, 'copy_seen', notice, { confirms: notice.confirmsReply });
  }
  return once(c, id, () =>
    change(c, {
      set: {
        state: 'composing',
        draft: superseded(c),
        answeredSince: c.unansweredSince,
        unansweredSince: null,
        respondBy: null,
        milestones: [],
        lastReplyAt: notice.at,
      },
      events: [{ type: 'answered_elsewhere', at: notice.at, by: 'staff', facts: { mail: notice.mailId } }],
      knock: { id, type: 'answered_elsewhere', at: notice.at },
    }),
  );
}

/**
 * Our last reply did not reach the buyer: the case reopens, the old clock runs on. Nobody waits for a
 * follow-up: a lost one is only noted.
 */
export function undelivered(
  c: Case,
  notice: Notice & { optedOut: boolean; owedSince: Instant; respondWithinHours: number },
): Transition {
  if (c.draft?.kind === 'follow_up' && c.draft.status === 'sent') {
    const t = noted(c, 'undelivered', notice, { optedOut: notice.optedOut });
    return t.ok ? { ok: true, case: { ...t.case, optedOut: c.optedOut || notice.optedOut } } : t;
  }
  return once(c, `mail:${notice.mailId}`, () =>
    change(c, {
      set: {
        ...reopening(c),
        ...owing(earliest(c.unansweredSince, notice.owedSince), notice.respondWithinHours),
        state: stateAfterNews(c.state),
        optedOut: c.optedOut || notice.optedOut,
        draft: superseded(c),
      },
      events: [
        {
          type: 'undelivered',
          at: notice.at,
          by: 'amazon',
          facts: { mail: notice.mailId, optedOut: notice.optedOut },
        },
      ],
      knock: { id: `mail:${notice.mailId}`, type: 'undelivered', at: notice.at },
    }),
  );
}

// ── What a person decides ────────────────────────────────────────────────────────────────────────

export interface PersonDecision {
  id: string;
  revision: number;
  by: string;
  role: Role;
  at: Instant;
}

/** Guards every decision on a draft: the exact state, the exact revision, still pending, the right role. */
function deciding(c: Case, d: PersonDecision, then: (draft: CurrentDraft) => Change): Transition {
  const draft = c.draft;
  if (draft === null || draft.revision !== d.revision || draft.status === 'superseded') {
    return refuse({ code: 'superseded', current: draft?.revision ?? null });
  }
  if (draft.decision !== null) return refuse({ code: 'already_decided', decision: draft.decision });
  if (c.state !== 'awaiting_decision' || draft.status !== 'pending') {
    return refuse({ code: 'wrong_state', state: c.state });
  }
  if (draft.role === 'supervisor' && d.role !== 'supervisor')
    return refuse({ code: 'not_yours', role: draft.role });
  return change(c, then(draft));
}

function decided(
  draft: CurrentDraft,
  d: PersonDecision,
  type: EventType,
  status: CurrentDraft['status'],
): CurrentDraft {
  return { ...draft, status, decision: { id: d.id, type, by: d.by, at: d.at } };
}

/** The reply is held back until `leavesAt` (core/case/deadlines.ts): so long it can be taken back. */
export function approved(c: Case, d: PersonDecision & { edited: boolean; leavesAt: Instant }): Transition {
  return deciding(c, d, (draft) => ({
    set: {
      state: 'held',
      draft: { ...decided(draft, d, 'approved', 'approved'), leavesAt: d.leavesAt },
    },
    events: [
      {
        type: 'approved',
        at: d.at,
        by: d.by,
        facts: { revision: d.revision, decision: d.id, edited: d.edited },
      },
    ],
    knock: { id: `decision:${d.id}`, type: 'approved', at: d.at },
  }));
}

/**
 * The approval is taken back: the same draft waits for a decision again. Nothing is woken, because nothing waits on
 * a token meanwhile: the workflow looks at the case when the window is over, and asks on.
 */
export function undone(c: Case, d: PersonDecision): Transition {
  const draft = c.draft;
  if (draft === null || draft.revision !== d.revision || draft.status === 'superseded') {
    return refuse({ code: 'superseded', current: draft?.revision ?? null });
  }
  if (draft.role === 'supervisor' && d.role !== 'supervisor')
    return refuse({ code: 'not_yours', role: draft.role });
  return leaving(c, ['held'], () => ({
    set: {
      state: 'awaiting_decision',
      draft: { ...draft, status: 'pending', decision: null, leavesAt: undefined },
    },
    events: [
      {
        type: 'undone',
        at: d.at,
        by: d.by,
        facts: { revision: d.revision, decision: draft.decision?.id ?? null },
      },
    ],
  }));
}

/** "No reply needed": nothing is sent, the clock stops. */
export function dismissed(c: Case, d: PersonDecision): Transition {
  return deciding(c, d, (draft) => ({
    set: {
      state: 'composing',
      unansweredSince: null,
      respondBy: null,
      milestones: [],
      draft: decided(draft, d, 'dismissed', 'dismissed'),
    },
    events: [{ type: 'dismissed', at: d.at, by: d.by, facts: { revision: d.revision } }],
    knock: { id: `decision:${d.id}`, type: 'dismissed', at: d.at },
  }));
}

/** Another cause or another option: a new draft is made. */
export function recomposed(
  c: Case,
  d: PersonDecision & { cause: Case['causeByAgent']; option: SolutionOption['kind'] | null },
): Transition {
  return deciding(c, d, (draft) => ({
    set: {
      state: 'composing',
      draft: decided(draft, d, 'recompose', 'superseded'),
      causeByAgent: d.cause ?? c.causeByAgent,
      optionByAgent: d.option ?? c.optionByAgent,
    },
    events: [
      {
        type: 'recompose',
        at: d.at,
        by: d.by,
        facts: {
          revision: d.revision,
          decision: d.id,
          cause: d.cause,
          option: d.option,
          was: c.diagnosis?.cause ?? null,
        },
      },
    ],
    knock: { id: `decision:${d.id}`, type: 'recompose', at: d.at },
  }));
}

/** To the supervisor: the same revision, another role. */
export function passedOn(c: Case, d: PersonDecision): Transition {
  return deciding(c, d, (draft) => ({
    set: { draft: { ...draft, role: 'supervisor' } },
    events: [{ type: 'passed_on', at: d.at, by: d.by, facts: { revision: d.revision } }],
    knock: { id: `decision:${d.id}`, type: 'passed_on', at: d.at },
  }));
}

/** States in which something waits for a person, who has to be told. */
const BEFORE_A_PERSON: readonly CaseState[] = ['awaiting_decision', 'unresolved', 'awaiting_fulfilment'];

/** To a colleague, whatever draft there is: what waits is put before them, the clock goes on. */
export function reassigned(c: Case, d: PersonDecision & { to: string }): Transition {
  const revision = c.draft?.revision ?? 0;
  if (revision !== d.revision) return refuse({ code: 'superseded', current: c.draft?.revision ?? null });
  const knock: Knock = { id: `decision:${d.id}`, type: 'reassigned', at: d.at };
  return leaving(c, OPEN, () => ({
    set: { assignee: d.to },
    events: [{ type: 'reassigned', at: d.at, by: d.by, facts: { to: d.to, from: c.assignee ?? null } }],
    ...(BEFORE_A_PERSON.includes(c.state) ? { knock } : {}),
  }));
}

/** A person says what became of a reply of which the ledger does not know. */
export function resolved(c: Case, d: PersonDecision & { wentOut: boolean }): Transition {
  if (c.draft?.revision !== d.revision)
    return refuse({ code: 'superseded', current: c.draft?.revision ?? null });
  return leaving(c, ['unresolved'], () => ({
    set: d.wentOut ? { ...afterReply(c, d.at), state: 'composing' } : { state: 'sending' },
    events: [
      {
        type: d.wentOut ? 'sent_confirmed' : 'send_again',
        at: d.at,
        by: d.by,
        facts: { revision: d.revision },
      },
    ],
    knock: { id: `decision:${d.id}`, type: d.wentOut ? 'sent_confirmed' : 'send_again', at: d.at },
  }));
}

/** The agent carried out what the buyer chose. */
export function fulfilled(c: Case, d: Omit<PersonDecision, 'revision'>): Transition {
  return leaving(c, ['awaiting_fulfilment'], () => ({
    set: { state: 'composing', fulfilledAt: d.at },
    events: [{ type: 'fulfilled', at: d.at, by: d.by }],
    knock: { id: `decision:${d.id}`, type: 'fulfilled', at: d.at },
  }));
}

/** The agent read the buyer's choice out of their words. */
export function choseOption(c: Case, d: PersonDecision & { option: SolutionOption }): Transition {
  return deciding(c, d, (draft) => ({
    set: { state: 'composing', chosen: d.option, draft: decided(draft, d, 'chose', 'superseded') },
    events: [
      {
        type: 'chose',
        at: d.at,
        by: d.by,
        facts: { option: d.option.kind, percent: d.option.percent ?? null },
      },
    ],
    knock: { id: `decision:${d.id}`, type: 'chose', at: d.at },
  }));
}

// ── What the workflow does ───────────────────────────────────────────────────────────────────────

/** The first thing that a step does: the knock that woke it is consumed, the wait is over. */
export function stepBegun(c: Case, wokenBy: string | null): Case | null {
  const known = wokenBy !== null && c.inbox.some((knock) => knock.id === wokenBy);
  if (!known && c.wait === null) return null;
  return {
    ...c,
    version: c.version + 1,
    wait: null,
    inbox: c.inbox.filter((k) => k.id !== wokenBy),
    eventTail: [],
  };
}

export function waitBegun(c: Case, wait: Wait): Case {
  return { ...c, version: c.version + 1, wait, eventTail: [] };
}

/** States in which each kind of wait may find its case. */
function stateForWait(kind: Exclude<WaitKind, 'decision'>): CaseState {
  const states = { buyer: 'awaiting_buyer', fulfilment: 'awaiting_fulfilment', claim: 'frozen' } as const;
  return states[kind];
}

/** Nothing to write now: the case rests until somebody else moves. News that already came keep it composing. */
export function rested(c: Case, kind: Exclude<WaitKind, 'decision'>): Transition {
  return leaving(c, OPEN, () => ({
    set: { state: c.inbox.length > 0 ? c.state : stateForWait(kind) },
    events: [],
  }));
}

/** From when on the case knew its order, and what. */
function orderTold(order: Case['order']): NewEvent['facts'] {
  if (order === null) return {};
  const { price, channel, purchasedAt } = order;
  return { price: price?.minor ?? null, currency: price?.currency ?? null, channel, purchased: purchasedAt };
}

export function diagnosed(
  c: Case,
  at: Instant,
  result: {
    diagnosis: Diagnosis;
    /** What it listened to; absent: the diagnosis is the known one. */
    loudestFeatures?: string[];
    chosen: SolutionOption | null;
    stage: Stage;
    /** What the orders report told since; absent: nothing new. */
    order?: Case['order'];
  },
): Transition {
  const { diagnosis, loudestFeatures, chosen, stage, order = null } = result;
  return leaving(c, OPEN, () => ({
    set: {
      diagnosis,
      stage,
      ...(loudestFeatures === undefined ? {} : { loudestFeatures }),
      ...(chosen === null ? {} : { chosen }),
      ...(order === null ? {} : { order }),
    },
    events: [
      {
        type: 'diagnosed',
        at,
        by: 'diagnosis',
        facts: {
          cause: diagnosis.cause,
          severity: diagnosis.severity,
          confidence: Math.round(diagnosis.confidence * 100) / 100,
          risks: diagnosis.risks.join(' '),
          chosen: chosen?.kind ?? null,
          stage,
          ...orderTold(order),
        },
      },
    ],
  }));
}

export interface Composed {
  at: Instant;
  revision: number;
  kind: DraftKind;
  stage: Stage;
  role: Role;
  options: SolutionOption[];
  /** A letter that promises to correct the listing opens the task to do so. */
  opensListingTask: boolean;
  /** What the orders report told since the diagnosis; absent: nothing new. */
  order?: Case['order'];
}

export function composed(c: Case, done: Composed): Transition {
  if (c.draft?.revision === done.revision) return refuse({ code: 'repeated' });
  return leaving(c, ['composing', 'awaiting_buyer', 'awaiting_fulfilment', 'frozen'], () => ({
    set: {
      state: 'awaiting_decision',
      stage: done.stage,
      ...(done.order == null ? {} : { order: done.order }),
      draft: {
        revision: done.revision,
        kind: done.kind,
        status: 'pending',
        role: done.role,
        createdAt: done.at,
        options: done.options,
        decision: null,
      },
    },
    events: [
      {
        type: 'composed',
        at: done.at,
        by: 'drafting',
        facts: {
          revision: done.revision,
          kind: done.kind,
          stage: done.stage,
          role: done.role,
          ...orderTold(done.order ?? null),
        },
      },
      ...(done.opensListingTask
        ? [{ type: 'listing_task' as const, at: done.at, by: 'drafting', facts: { asin: c.asin } }]
        : []),
    ],
  }));
}

/** Milestones that were told; `breach` is recorded as one. */
export function milestonesTold(c: Case, at: Instant, names: { name: string; type: EventType }[]): Transition {
  return leaving(c, OPEN, () => ({
    set: { milestones: [...c.milestones, ...names.map((n) => n.name)] },
    events: names.map((n) => ({ type: n.type, at, by: 'clock', facts: { milestone: n.name } })),
  }));
}

/**
 * The window is over: from here on the reply cannot be taken back. The approval that leads here may lie in the inbox
 * still, where it followed one that was taken back; nobody needs to be woken by it any more.
 */
export function sendBegun(c: Case): Transition {
  const approval = `decision:${c.draft?.decision?.id}`;
  return leaving(c, ['held'], () => ({
    set: { state: 'sending', inbox: c.inbox.filter(({ id }) => id !== approval) },
    events: [],
  }));
}

/** SES took the reply. */
export function sent(c: Case, at: Instant, facts: { revision: number; sesMessageId: string }): Transition {
  if (c.draft?.revision !== facts.revision)
    return refuse({ code: 'superseded', current: c.draft?.revision ?? null });
  return leaving(c, ['sending'], () => ({
    set: { ...afterReply(c, at), state: 'composing' },
    events: [{ type: 'sent', at, by: 'outbox', facts }],
  }));
}

export function sendUnresolved(c: Case, at: Instant, revision: number): Transition {
  return leaving(c, ['sending'], () => ({
    set: { state: 'unresolved' },
    events: [{ type: 'send_unresolved', at, by: 'outbox', facts: { revision } }],
  }));
}

/** SES or the policy gate refused for good: a person has to see it with a new draft. */
export function sendRefused(c: Case, at: Instant, facts: { revision: number; reason: string }): Transition {
  return leaving(c, ['sending'], () => ({
    set: { state: 'composing', draft: c.draft === null ? null : { ...c.draft, status: 'superseded' } },
    events: [{ type: 'send_refused', at, by: 'outbox', facts }],
  }));
}

export function fulfilmentDue(c: Case, at: Instant, fulfilBy: Instant): Transition {
  return leaving(c, OPEN, () => ({
    set: { fulfilBy },
    events: [
      { type: 'fulfilment_due', at, by: 'clock', facts: { by: fulfilBy, option: c.chosen?.kind ?? null } },
    ],
  }));
}

/** A case with news that nobody has read yet does not close. */
export function closed(c: Case, at: Instant, because: string): Transition {
  if (c.inbox.length > 0) return refuse({ code: 'wrong_state', state: c.state });
  return leaving(c, OPEN, () => ({
    set: {
      state: 'closed',
      closedAt: at,
      closedBecause: because,
      wait: null,
      unansweredSince: null,
      respondBy: null,
    },
    events: [{ type: 'closed', at, by: 'workflow', facts: { because } }],
  }));
}
