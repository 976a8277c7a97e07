import type { Instant } from '../words/instant.ts';
import type { Released } from '../words/released.ts';
import type { NewEvent } from './events.ts';

/** The line that says who put a mail into the case which the machine had set aside, when, and why it had. */
export function releasedEvents(released: Released | undefined, mailId: string, at: Instant): NewEvent[] {
  if (released === undefined) return [];
  const { by, at: judgedAt, why } = released;
  return [{ type: 'released', at, by, facts: { mail: mailId, why, judgedAt } }];
}
