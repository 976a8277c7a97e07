import type { KindFilter } from './filter.ts';
import { isFromAmazon } from './filter.ts';
import { kindOfNotice } from './wording.ts';

/** What Amazon's notice says, where no header tells. Never asked of others' mail: anyone can word a refund. */
export const byWording: KindFilter = (seen) => {
  const kind = isFromAmazon(seen) ? kindOfNotice(seen.subject, seen.text) : null;
  return kind === null ? null : { kind, decidedBy: 'wording' };
};
