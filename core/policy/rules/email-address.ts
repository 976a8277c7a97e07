import { findAddresses } from '../addresses.ts';
import type { Rule } from '../rule.ts';

/** E-mail addresses, also spelled out, and `mailto:` links. */
export const emailAddress: Rule = {
  rule: 'email_address',
  level: 'block',
  why: 'Amazon forbids e-mail addresses in messages: remove it and ask the buyer to reply to this message.',
  find: ({ parts, html }) => [
    ...parts.flatMap((part) => findAddresses(part).emails),
    ...(html?.links ?? []).filter((target) => /^\s*mailto:/i.test(target)),
  ],
};
