import type { OpenMail } from '../open-mail.ts';

/** RFC 5322 limits a line to 998 characters; no id is longer. */
const MESSAGE_ID = /<[^<>\s]{1,998}>/g;
/** Threads of hundreds of mails carry as many ids; only the newest are needed. */
const MAX_REFERENCES = 100;

/** Message-IDs of a header value, in angle brackets. Bare ids get brackets. */
export function messageIdsIn(value: string): string[] {
  const found = value.match(MESSAGE_ID);
  if (found !== null) return found;
  return value
    .split(/[\s,<>"()]+/)
    .filter((word) => /^[^@]{1,200}@[^@]{1,200}$/.test(word))
    .map((word) => `<${word}>`);
}

/** The mail's own id as received, angle brackets included; null where missing or blank. */
export function messageIdOf(mail: OpenMail): string | null {
  const value = mail.header('message-id')?.trim() ?? '';
  return value.match(MESSAGE_ID)?.[0] ?? (value === '' ? null : value);
}

/** The mails that this one answers: In-Reply-To first, then References from the newest (T3, T4). */
export function referencesOf(mail: OpenMail): string[] {
  const answers = messageIdsIn(mail.header('in-reply-to') ?? '');
  const thread = messageIdsIn(mail.header('references') ?? '').reverse();
  return [...new Set([...answers, ...thread])].slice(0, MAX_REFERENCES);
}
