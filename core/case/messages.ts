import type { Instant } from '../words/instant.ts';
import type { CaseMessage } from '../words/record/message.ts';

/** What the buyer said, or Amazon's support for them: these alone start the clock and are answered. */
export function isBuyersMessage({ kind }: Pick<CaseMessage, 'kind'>): boolean {
  return kind === 'buyer_message' || kind === 'customer_service_relay';
}

/** All that the buyer wrote, also what older mails repeat of it: whether a letter quotes them is told by it. */
export function buyersWords(messages: readonly CaseMessage[]): string {
  return messages
    .filter(isBuyersMessage)
    .flatMap(({ subject, text, older }) => [subject, text ?? '', older?.text ?? ''])
    .join('\n');
}

/** A second copy of a message is kept as evidence, but is not another message. */
export function isNewFromBuyer(message: Pick<CaseMessage, 'kind' | 'duplicateOf'>): boolean {
  return isBuyersMessage(message) && message.duplicateOf === null;
}

/**
 * What the buyer wrote since a reply, or else the last message: a complaint often comes in two mails.
 * @param repliedAt null where nothing was answered yet
 */
export function newWords(messages: readonly CaseMessage[], repliedAt: Instant | null): CaseMessage[] {
  const buyers = messages.filter(isNewFromBuyer);
  const since = buyers.filter((message) => repliedAt === null || message.at > repliedAt);
  return since.length > 0 ? since : buyers.slice(-1);
}
