import type { Playbook } from '../playbook/playbook.ts';
import type { Case } from '../words/case.ts';
import type { Instant } from '../words/instant.ts';
import type { Mail } from '../words/mail.ts';
import type { Released } from '../words/released.ts';
import { addHours } from './deadlines.ts';
import { chainEvents, FIRST_HASH } from './events.ts';
import { releasedEvents } from './released-events.ts';

export interface Opening {
  caseId: string;
  mailId: string;
  store: string;
  at: Instant;
  /** Since when an answer is owed, where that is before `at`. */
  since?: Instant | undefined;
  /** Of a mail that was set aside: the person who released it. */
  released?: Released | undefined;
  /** Language of the marketplace, for a buyer whose words do not tell theirs. */
  fallbackLanguage: string;
}

/** What a case takes from the mail that opens it. */
export type OpeningMail = Pick<
  Mail,
  | 'marketplace'
  | 'buyerKey'
  | 'buyerName'
  | 'relayAddress'
  | 'threadKey'
  | 'orderId'
  | 'asin'
  | 'productTitle'
  | 'quantity'
  | 'language'
>;

/** A new case from a buyer's mail, with that mail as its first knock. Every case is made here. */
export function openCase(mail: OpeningMail, opening: Opening, playbook: Pick<Playbook, 'clocks'>): Case {
  const { caseId, mailId, store, at, since = at, released, fallbackLanguage } = opening;
  const knock = { id: `mail:${mailId}`, type: 'wrote' as const, at };
  const start = { eventCount: 0, eventHash: FIRST_HASH };
  const eventTail = chainEvents(start, [
    {
      type: 'opened',
      at,
      by: 'intake',
      facts: { store, marketplace: mail.marketplace, order: mail.orderId },
    },
    ...releasedEvents(released, mailId, at),
    { type: 'wrote', at, by: 'buyer', facts: { mail: mailId } },
  ]);
  const last = eventTail.at(-1);
  return {
    id: caseId,
    version: 1,
    store,
    state: 'composing',
    stage: 'respond',
    marketplace: mail.marketplace,
    buyerKey: mail.buyerKey ?? '',
    buyerName: mail.buyerName,
    relayAddress: mail.relayAddress ?? '',
    threadKey: mail.threadKey,
    orderId: mail.orderId,
    asin: mail.asin,
    productTitle: mail.productTitle,
    quantity: mail.quantity,
    language: mail.language ?? fallbackLanguage,
    openedAt: at,
    closedAt: null,
    closedBecause: null,
    unansweredSince: since,
    respondBy: addHours(since, playbook.clocks.respondWithinHours),
    milestones: [],
    diagnosis: null,
    causeByAgent: null,
    optionByAgent: null,
    options: [],
    chosen: null,
    fulfilBy: null,
    fulfilledAt: null,
    refunded: null,
    claimOpen: false,
    optedOut: false,
    followedUp: false,
    lastReplyAt: null,
    draft: null,
    order: null,
    replies: 0,
    wait: null,
    // The execution starts with the diagnosis of this mail: nothing waits for it in the inbox.
    inbox: [],
    knockIds: [knock.id],
    run: 1,
    eventCount: last?.seq ?? 0,
    eventHash: last?.hash ?? FIRST_HASH,
    eventTail,
  };
}
