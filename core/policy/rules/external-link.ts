import { findAddresses, hostOf, isAmazonHost } from '../addresses.ts';
import type { Rule } from '../rule.ts';

/** Schemes that lead nowhere: places on the page, pictures inside the mail. */
const HARMLESS_TARGET = /^\s*(?:#|cid:|mailto:|tel:|sms:|$)/i;

/** Web addresses in words and the targets of links, Amazon's own pages excepted. */
export const externalLink: Rule = {
  rule: 'external_link',
  level: 'block',
  why: 'Amazon forbids links and web addresses that lead away from Amazon: remove the address and put what the buyer needs into the message.',
  find: ({ parts, html }) => [
    ...parts.flatMap((part) => findAddresses(part).links),
    ...(html?.links ?? []).filter(
      (target) => !HARMLESS_TARGET.test(target) && !isAmazonHost(hostOf(target.trim())),
    ),
  ],
};
