import { plainText } from '../normalise.ts';
import type { Rule } from '../rule.ts';

const ORDER_ID = /(?<!\d)\d{3} ?- ?\d{7} ?- ?\d{7}(?!\d)/g;

/** Asks only of proactive messages; the subject does not count, Amazon wants it in the text. */
export const missingOrderId: Rule = {
  rule: 'missing_order_id',
  level: 'block',
  why: 'Amazon wants the 17-digit order id in the text of a message that the buyer did not ask for: add it.',
  find: ({ outgoing }) => {
    if (!outgoing.proactive) return [];
    const present = (plainText(outgoing.text).match(ORDER_ID) ?? []).map((id) => id.replace(/\D/g, ''));
    const wanted = outgoing.orderId?.replace(/\D/g, '');
    const found = wanted ? present.includes(wanted) : present.length > 0;
    return found ? [] : [outgoing.orderId ?? 'no order id'];
  },
};
