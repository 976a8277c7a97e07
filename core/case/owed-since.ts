import type { Case } from '../words/case.ts';
import type { Instant } from '../words/instant.ts';
import type { CaseMessage } from '../words/record/message.ts';
import { isNewFromBuyer } from './messages.ts';

/** When the buyer's clock of a message began: earlier than its arrival where the mail was under way for long. */
function clockOf({ at, since }: Pick<CaseMessage, 'at' | 'since'>): Instant {
  return since ?? at;
}

/**
 * Since when the buyer waits, once our last reply proves lost: the first message that it answered. The case keeps
 * that clock; one that was answered before cases kept it is read from its messages.
 * @returns null where nothing was answered yet
 */
export function owedSince(
  c: Pick<Case, 'answeredSince' | 'lastReplyAt'>,
  messages: readonly CaseMessage[],
): Instant | null {
  if (c.answeredSince != null) return c.answeredSince;
  const replied = c.lastReplyAt;
  if (replied === null) return null;
  const before = messages.filter(({ at }) => at <= replied);
  const [lost, delivered] = before.filter(({ direction }) => direction === 'out').reverse();
  const answered = before.filter((message) => isNewFromBuyer(message) && message.direction === 'in');
  const since = answered.filter(
    ({ at }) => delivered === undefined || lost === undefined || at > delivered.at,
  );
  // A reply that nobody waited for repeats an answer: the last message is what it speaks of.
  const clocks = (since.length > 0 ? since : answered.slice(-1)).map(clockOf).sort();
  return clocks[0] ?? null;
}
