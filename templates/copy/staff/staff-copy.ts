import type { Finding, LintRule } from '../../../core/words/finding.ts';
import type { Role } from '../../../core/words/role.ts';
import type { StaffVocabulary } from './staff-vocabulary.ts';

/**
 * The words of mails to the people who decide. Places: {time} {span} {option} {hours} {count} {language}
 * {revision} {zone} {name}.
 */

export const STAFF_MAIL_KINDS = [
  'ask',
  'reminder',
  'escalation',
  'breach',
  'fulfilment',
  'fulfilment_reminder',
  'unresolved',
  'undelivered',
  'refused',
  'claim',
  'set_aside_claim',
  'quarantine',
  'forwarding',
  'look',
  'closed_unanswered',
] as const;
export type StaffMailKind = (typeof STAFF_MAIL_KINDS)[number];

export const STAFF_LINKS = [
  'approve',
  'done',
  'sentAlready',
  'again',
  'review',
  'edit',
  'dismiss',
  'passOn',
  'confirm',
  'judge',
] as const;
export type StaffLink = (typeof STAFF_LINKS)[number];

/** Everything that a mail to staff says of its own, in one language. */
export interface StaffCopy {
  /** The words that mails and pages share. */
  vocabulary: StaffVocabulary;
  /** Tag of the copy's own way to write dates, for Intl. */
  locale: string;
  greeting: string;
  /** What stands first in the subject; `timed` where a deadline is known. */
  subjects: Readonly<Record<StaffMailKind, { timed: string; plain: string }>>;
  headlines: Readonly<Record<StaffMailKind, string>>;
  instructions: Readonly<Record<StaffMailKind, string>>;
  /** In place of the instruction to decide, where the buyer's message asks for something else than a letter. */
  askInstead: Readonly<Record<'thanks' | 'which_choice' | 'question', string>>;
  answerBy: string;
  answerWasDue: string;
  doBy: string;
  doWasDue: string;
  spans: { days: string; hours: string; minutes: string };
  labels: Readonly<
    Record<
      | 'buyer'
      | 'order'
      | 'product'
      | 'problem'
      | 'wrong'
      | 'risks'
      | 'wishes'
      | 'deadline'
      | 'asks'
      | 'chosen'
      | 'letters'
      | 'decides'
      | 'check'
      | 'store',
      string
    >
  >;
  noName: string;
  noOrder: string;
  noProduct: string;
  quantity: string;
  sure: string;
  byHand: string;
  /** Who decides, inside a sentence. */
  roles: Readonly<Record<Role, string>>;
  /** Why a supervisor decides: {risk} {percent} {limit} {currency} {option}. */
  because: Readonly<Record<'risk' | 'share' | 'price_unknown' | 'currency' | 'amount', string>>;
  percentOfPrice: string;
  words: string;
  noWords: string;
  photos: { one: string; many: string };
  photo: string;
  uncertainWords: string;
  cutWords: string;
  optionsHeading: string;
  findingsHeading: string;
  levels: Readonly<Record<Finding['level'], string>>;
  /** What a rule asks; null where the policy room's own (English) sentence serves. */
  rules: Readonly<Record<LintRule, string>> | null;
  letter: string;
  letterSubject: string;
  links: Readonly<Record<StaffLink, string>>;
  /** One mail that was set aside: {time} {name} {subject} {order} {why}; what is not known is left out. */
  asideParts: Readonly<Record<'time' | 'from' | 'subject' | 'order' | 'store' | 'number', string>>;
  /** Why it was set aside. */
  asideWhy: Readonly<Record<'unreadable' | 'suspicious' | 'no_case' | 'not_ours' | 'no_store', string>>;
  moreAsides: string;
  /** What a mailbox asks before it forwards: {name} {code}. */
  forwardingAccount: string;
  forwardingCode: string;
  /** Why a case wants a look though nothing is to be decided. */
  lookBecause: Readonly<Record<'automatic' | 'complaint', string>>;
  forwardedBy: string;
  footer: string;
  comma: string;
  semicolon: string;
  /** Between a name and what it is about. */
  colon: string;
  /** A share by itself: {count}. */
  percent: string;
  /** In place of words, where a whole message may tell of a risk. */
  wholeMessage: string;
  /** The link to the page that asks for yes or no. */
  answerOnPage: string;
}
