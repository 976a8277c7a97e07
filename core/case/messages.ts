import type { CaseMessage } from './case.ts';

/** What the buyer said, or Amazon's support for them: these alone start the clock and are answered. */
export function isBuyersMessage({ kind }: Pick<CaseMessage, 'kind'>): boolean {
  return kind === 'buyer_message' || kind === 'customer_service_relay';
}

/** A second copy of a message is kept as evidence, but is not another message. */
export function isNewFromBuyer(message: Pick<CaseMessage, 'kind' | 'duplicateOf'>): boolean {
  return isBuyersMessage(message) && message.duplicateOf === null;
}
