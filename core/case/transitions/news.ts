import type { Case } from '../../words/case.ts';
import type { Instant } from '../../words/instant.ts';
import type { Money } from '../../words/money.ts';
import type { EventType } from '../../words/record/event.ts';
import type { Knock } from '../../words/record/wait.ts';
import type { Released } from '../../words/released.ts';
import type { CaseState } from '../../words/state.ts';
import { addHours } from '../deadlines.ts';
import type { NewEvent } from '../events.ts';
import { judgedBefore } from '../judged-risks.ts';
import { releasedEvents } from '../released-events.ts';
import { asBefore, withoutGrant } from './approved-options.ts';
import { afterReply } from './reply.ts';
import { change, once, type Transition } from './transition.ts';

/** What the buyer writes and what Amazon tells. */

/**
 * News puts a draft out of date, also an approved one that has not left, with what it promised. A reply on its way is
 * not recalled.
 */
function superseded({ state, draft }: Pick<Case, 'state' | 'draft'>): Partial<Case> {
  if (draft === null || (draft.status !== 'pending' && state !== 'held')) return {};
  return asBefore({ draft }, (kept) => ({ ...kept, status: 'superseded' }));
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
    respondBy: addHours(since, respondWithinHours),
  };
}

/** Where a case goes when work for the pipeline comes in; a reply under way is not recalled. */
function stateAfterNews(state: CaseState): CaseState {
  return state === 'sending' ? 'sending' : 'composing';
}

export interface BuyerWrote {
  mailId: string;
  at: Instant;
  /** Since when an answer is owed, where that is before the arrival. */
  since?: Instant | undefined;
  /** Of a mail that was set aside: the person who released it. */
  released?: Released | undefined;
  respondWithinHours: number;
  relayAddress: string;
  language: string | null;
}

/** The buyer (or Amazon's support for them) wrote: from any state. The 24-hour clock starts or runs on. */
export function buyerWrote(c: Case, news: BuyerWrote): Transition {
  const { chosenBy, fulfilBy, fulfilledAt } = { ...c, ...superseded(c) };
  return once(c, `mail:${news.mailId}`, () =>
    change(c, {
      set: {
        ...reopening(c),
        ...owing(earliest(c.unansweredSince, news.since ?? news.at), news.respondWithinHours),
        ...(c.unansweredSince === null ? { milestones: [] } : {}),
        state: stateAfterNews(c.state),
        ...superseded(c),
        relayAddress: news.relayAddress,
        language: news.language ?? c.language,
        ...(c.judgedRisks === undefined ? {} : { judgedRisks: judgedBefore(c.judgedRisks) }),
        causeByAgent: null,
        optionByAgent: null,
        // What was carried out is over: a new complaint is a new round.
        ...(fulfilledAt === null
          ? {}
          : { chosen: null, chosenBy: undefined, fulfilBy: null, fulfilledAt: null }),
        // A wish that no letter has granted yet is read anew.
        ...(chosenBy === 'wish' && fulfilBy === null ? { chosen: null, chosenBy: undefined } : {}),
      },
      events: [
        ...(c.state === 'closed' ? [{ type: 'reopened' as const, at: news.at, by: 'buyer' }] : []),
        ...releasedEvents(news.released, news.mailId, news.at),
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

/** A line worth keeping that wakes nothing; most such notices change nothing else. */
export function noted(
  c: Case,
  type: EventType,
  notice: Notice,
  facts: NewEvent['facts'] = {},
  set: Partial<Case> = {},
): Transition {
  const taken = `mail:${notice.mailId}`;
  return once(c, taken, () =>
    change(c, {
      set,
      events: [{ type, at: notice.at, by: 'amazon', facts: { mail: notice.mailId, ...facts } }],
      taken,
    }),
  );
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
    if (!completes) return change(c, { set: { refunded }, events: [recorded], taken: id });
    const events: NewEvent[] = [
      recorded,
      { type: 'fulfilled', at: notice.at, by: 'amazon', facts: { mail: notice.mailId } },
    ];
    const set = { refunded, fulfilledAt: notice.at };
    // Only a case that waits for the task is woken by it; elsewhere the next step finds fulfilledAt.
    if (c.state !== 'awaiting_fulfilment') return change(c, { set, events, taken: id });
    const knock: Knock = { id, type: 'fulfilled', at: notice.at };
    return change(c, { set: { ...set, state: 'composing' }, events, knock });
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
        ...superseded(c),
        ...withoutGrant({ ...c, ...superseded(c) }),
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
 * unconfirmed, it is an answer from Seller Central, and the waiting draft is no longer needed.
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
        ...superseded(c),
        ...withoutGrant({ ...c, ...superseded(c) }),
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
 * Our last reply did not reach the buyer: the case reopens, the old clock runs on. No buyer waits for a
 * follow-up: a lost one is only noted.
 */
export function undelivered(
  c: Case,
  notice: Notice & { optedOut: boolean; owedSince: Instant; respondWithinHours: number },
): Transition {
  if (c.draft?.kind === 'follow_up' && c.draft.status === 'sent') {
    const { optedOut } = notice;
    return noted(c, 'undelivered', notice, { optedOut }, { optedOut: c.optedOut || optedOut });
  }
  return once(c, `mail:${notice.mailId}`, () =>
    change(c, {
      set: {
        ...reopening(c),
        ...owing(earliest(c.unansweredSince, notice.owedSince), notice.respondWithinHours),
        state: stateAfterNews(c.state),
        optedOut: c.optedOut || notice.optedOut,
        ...superseded(c),
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
