import type { Case } from '../../words/case.ts';
import type { Instant } from '../../words/instant.ts';
import { asBefore } from './approved-options.ts';
import { leaving, refuse, type Transition } from './transition.ts';

/** The way of an approved reply out of the house. */

/** What a reply that went out changes. What the buyer wrote meanwhile is still owed an answer. */
export function afterReply(c: Case, at: Instant): Partial<Case> {
  const next = c.inbox
    .filter((knock) => knock.type === 'wrote')
    .map((knock) => knock.since ?? knock.at)
    .sort()[0];
  const clock = Date.parse(c.respondBy ?? at) - Date.parse(c.unansweredSince ?? at);
  return {
    draft: c.draft === null ? null : { ...c.draft, status: 'sent', before: undefined },
    ...(c.draft !== null && c.draft.options.length > 0 ? { options: c.draft.options } : {}),
    lastReplyAt: at,
    answeredSince: c.unansweredSince,
    replies: c.replies + 1,
    milestones: [],
    unansweredSince: next ?? null,
    respondBy: next === undefined ? null : new Date(Date.parse(next) + clock).toISOString(),
    ...(c.draft?.kind === 'follow_up' ? { followedUp: true } : {}),
  };
}

/**
 * The undo window is over: the reply can no longer be taken back. The knock of its approval may still lie in the
 * inbox, where an earlier approval was taken back. It has nothing left to wake.
 */
export function sendBegun(c: Case): Transition {
  const approval = `decision:${c.draft?.decision?.id}`;
  return leaving(c, ['held'], () => ({
    set: { state: 'sending', inbox: c.inbox.filter(({ id }) => id !== approval) },
    events: [],
  }));
}

/** SES took the reply. */
export function sent(c: Case, at: Instant, facts: { revision: number; sesMessageId: string }): Transition {
  if (c.draft?.revision !== facts.revision)
    return refuse({ code: 'superseded', current: c.draft?.revision ?? null });
  return leaving(c, ['sending'], () => ({
    set: { ...afterReply(c, at), state: 'composing' },
    events: [{ type: 'sent', at, by: 'outbox', facts }],
  }));
}

export function sendUnresolved(c: Case, at: Instant, revision: number): Transition {
  return leaving(c, ['sending'], () => ({
    set: { state: 'unresolved' },
    events: [{ type: 'send_unresolved', at, by: 'outbox', facts: { revision } }],
  }));
}

/** SES or the policy gate refused for good: a person has to see it with a new draft. */
export function sendRefused(c: Case, at: Instant, facts: { revision: number; reason: string }): Transition {
  return leaving(c, ['sending'], () => ({
    set: { state: 'composing', ...asBefore(c, (draft) => ({ ...draft, status: 'superseded' })) },
    events: [{ type: 'send_refused', at, by: 'outbox', facts }],
  }));
}
