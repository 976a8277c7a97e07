/** The gate before everything that is sent to a buyer. Rules, levels and sources: docs/policy.md. */
import type { Finding, Outgoing, Verdict } from '../words/finding.ts';
import { MARKUP_CHARACTERS_MAX, MESSAGE_CHARACTERS_SHOWN, READ_CHARACTERS_MAX } from './limits.ts';
import { type Reading, read } from './outgoing-reading.ts';
import { applyRule } from './rule.ts';
import { RULES } from './rules.ts';
import { secondVote } from './vote/second-vote.ts';

const TOO_MUCH: Finding = {
  rule: 'too_long',
  level: 'block',
  excerpt: `over ${READ_CHARACTERS_MAX} characters`,
  why: `Amazon cuts messages at ${MESSAGE_CHARACTERS_SHOWN} characters and this one is too long to be checked: shorten it.`,
};

function bounded(outgoing: Outgoing): Outgoing {
  const cut = (text: unknown, max = READ_CHARACTERS_MAX): string =>
    typeof text === 'string' ? text.slice(0, max) : '';
  return {
    text: cut(outgoing.text),
    html: outgoing.html === undefined ? undefined : cut(outgoing.html, MARKUP_CHARACTERS_MAX),
    subject: outgoing.subject === undefined ? undefined : cut(outgoing.subject),
    orderId: outgoing.orderId === undefined ? undefined : cut(outgoing.orderId).trim() || undefined,
    buyerText: outgoing.buyerText === undefined ? undefined : cut(outgoing.buyerText),
    language: outgoing.language === undefined ? undefined : cut(outgoing.language),
    proactive: outgoing.proactive === true,
  };
}

const isOver = (field: unknown, max: number): boolean => typeof field === 'string' && field.length > max;

/** What is not read to its end must not be sent, whatever stands in its first part. */
const isTooMuch = ({ text, html, subject }: Outgoing, { parts }: Reading): boolean =>
  isOver(text, READ_CHARACTERS_MAX) ||
  isOver(subject, READ_CHARACTERS_MAX) ||
  isOver(html, MARKUP_CHARACTERS_MAX) ||
  parts.some(({ isCut }) => isCut);

/**
 * Checks an outgoing message against Amazon's rules. Pure, never throws. Linear in the length of the input up to
 * `READ_CHARACTERS_MAX`; what is longer is blocked, with the findings of its first part.
 * `block`: must not be sent, whoever approves; `warn`: an agent may send it knowingly.
 */
export function lint(outgoing: Outgoing): Verdict {
  const reading = read(bounded(outgoing));
  const findings = RULES.flatMap((rule) => applyRule(rule, reading));
  findings.push(...secondVote(reading, findings));
  if (isTooMuch(outgoing, reading)) findings.unshift(TOO_MUCH);
  const blocks = findings.some(({ level }) => level === 'block');
  return { verdict: blocks ? 'block' : findings.length > 0 ? 'warn' : 'pass', findings };
}
