import type { MailKind } from '../../../words/mail-kind.ts';

/** How Amazon words one kind of notice, against folded text. */
export interface Wording {
  kind: MailKind;
  subject: RegExp;
  body: RegExp;
}

/** An order id and a few words fit between two words of one statement. */
const GAP_CHARS = 60;

/** Two words of one statement in either order: "refund … issued", "issued a refund". */
export function near(one: string, other: string): string {
  return `(?:${one}).{0,${GAP_CHARS}}(?:${other})|(?:${other}).{0,${GAP_CHARS}}(?:${one})`;
}

/** Any of the wordings. Their gaps are bounded, so that no text can make them slow. */
export function any(...wordings: string[]): RegExp {
  return new RegExp(wordings.join('|'));
}
