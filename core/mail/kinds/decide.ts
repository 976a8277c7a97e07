import { byAutoReply } from './by-auto-reply.ts';
import { byBodyLink } from './by-body-link.ts';
import { byBounce } from './by-bounce.ts';
import { byCustomerService } from './by-customer-service.ts';
import { byForward } from './by-forward.ts';
import { byNotificationType } from './by-notification-type.ts';
import { byRelay } from './by-relay.ts';
import { byReport } from './by-report.ts';
import { byAmazon, bySender } from './by-sender.ts';
import { byTrust } from './by-trust.ts';
import { byWording } from './by-wording.ts';
import type { KindFilter, Ruling, Sighting } from './filter.ts';

/**
 * The order is the rule: what must not be believed or answered first (reports, forgeries, machines), then
 * Amazon's header, then the sender, and wording last.
 */
const CHAIN: readonly KindFilter[] = [
  byTrust,
  byReport,
  byBounce,
  byAutoReply,
  byCustomerService,
  byNotificationType,
  byRelay,
  byBodyLink,
  bySender,
  byWording,
  byAmazon,
  byForward,
];

/** Which kind of mail it is and which filter said so. */
export function decideKind(seen: Sighting): Ruling {
  for (const filter of CHAIN) {
    const ruling = filter(seen);
    if (ruling !== null) return ruling;
  }
  return { kind: 'other', decidedBy: 'none' };
}
