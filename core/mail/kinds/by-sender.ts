import type { KindFilter } from './filter.ts';
import { isFromAmazon } from './filter.ts';
import { kindOfWording } from './wording.ts';

/** Amazon's senders that write about one matter only. */
export const bySender: KindFilter = (seen) => {
  const local = (seen.envelope.from?.address ?? '').split('@', 1)[0]?.toLowerCase() ?? '';
  if (!isFromAmazon(seen)) return null;
  if (/^(?:atoz|a-to-z)/.test(local)) {
    const decided = kindOfWording(seen.subject, seen.text) === 'a_to_z_decision';
    return { kind: decided ? 'a_to_z_decision' : 'a_to_z_opened', decidedBy: `sender:${local}` };
  }
  return null;
};

/** Whatever else Amazon sends is kept and never answered. */
export const byAmazon: KindFilter = (seen) =>
  isFromAmazon(seen) ? { kind: 'amazon_notice', decidedBy: 'sender:amazon' } : null;
