/** What the policy room says about outgoing text. Rules and levels: docs/policy.md. */

export const LINT_RULES = [
  'external_link',
  'email_address',
  'phone_number',
  'off_amazon_contact',
  'off_amazon_payment',
  'review_incentive',
  'review_manipulation',
  'claim_condition',
  'promotion',
  'emoji',
  'html_style',
  'unfilled_placeholder',
  'missing_order_id',
  'excess_blank_lines',
  'shouting',
  'blame',
  'liability_admission',
  'wrong_language',
  'too_long',
  'unreadable_character',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

export interface Outgoing {
  text: string;
  html?: string | undefined;
  subject?: string | undefined;
  orderId?: string | undefined;
  /** BCP-47 primary tag that the text should be in. */
  language?: string | undefined;
  /** What the buyer wrote: only what stands in it is exempt as a quotation. Absent: every quotation is. */
  buyerText?: string | undefined;
  /** True for a message that the buyer did not ask for (a follow-up): Amazon's stricter list applies. */
  proactive: boolean;
}

export interface Finding {
  rule: LintRule;
  level: 'warn' | 'block';
  /** The offending words, at most 120 characters. */
  excerpt: string;
  /** One sentence: what Amazon forbids and how to repair it. */
  why: string;
}

export interface Verdict {
  verdict: 'pass' | 'warn' | 'block';
  findings: Finding[];
}
