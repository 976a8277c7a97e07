/** The gate before everything that is sent to a buyer. Rules, levels and sources: docs/policy.md. */
import type { Finding, Outgoing, Verdict } from '../words/finding.ts';
import { read } from './outgoing-reading.ts';
import { applyRule } from './rule.ts';
import { RULES } from './rules.ts';

/** Characters read of each of text, HTML and subject; a longer message is blocked unread (25 times Amazon's limit). */
export const INPUT_CHARACTERS_MAX = 50_000;

const TOO_MUCH: Finding = {
  rule: 'too_long',
  level: 'block',
  excerpt: `over ${INPUT_CHARACTERS_MAX} characters`,
  why: 'Amazon cuts messages at 2,000 characters and this one is too long to be checked: shorten it.',
};

function bounded(outgoing: Outgoing): Outgoing {
  const cut = (text: unknown): string =>
    typeof text === 'string' ? text.slice(0, INPUT_CHARACTERS_MAX) : '';
  return {
    text: cut(outgoing.text),
    html: outgoing.html === undefined ? undefined : cut(outgoing.html),
    subject: outgoing.subject === undefined ? undefined : cut(outgoing.subject),
    orderId: outgoing.orderId === undefined ? undefined : cut(outgoing.orderId).trim() || undefined,
    language: outgoing.language === undefined ? undefined : cut(outgoing.language),
    proactive: outgoing.proactive === true,
  };
}

const isTooMuch = ({ text, html, subject }: Outgoing): boolean =>
  [text, html, subject].some((field) => typeof field === 'string' && field.length > INPUT_CHARACTERS_MAX);

/**
 * Checks an outgoing message against Amazon's rules. Pure, linear in the length of the input, never throws.
 * `block`: must not be sent, whoever approves; `warn`: an agent may send it knowingly.
 */
export function lint(outgoing: Outgoing): Verdict {
  const reading = read(bounded(outgoing));
  const findings = RULES.flatMap((rule) => applyRule(rule, reading));
  if (isTooMuch(outgoing)) findings.unshift(TOO_MUCH);
  const blocks = findings.some(({ level }) => level === 'block');
  return { verdict: blocks ? 'block' : findings.length > 0 ? 'warn' : 'pass', findings };
}
