import type { MailKind } from '../../words/mail-kind.ts';
import type { KindFilter } from './filter.ts';

/** Amazon's names of its mails, as they stand in X-Space-Notification-Type and in the links of the body. */
const TYPES: ReadonlyMap<string, MailKind> = new Map([
  ['BBC_MESSAGE_SENT_TO_MERCHANT', 'buyer_message'],
  ['BBC_MESSAGE_CONFIRMATION_TO_MERCHANT', 'confirmation_copy'],
  ['RETURN_REQUEST', 'return_request'],
  ['REFUND_ISSUED', 'refund_notice'],
  ['A_Z_CLAIM_RESPONDENT_NOTIFY', 'a_to_z_opened'],
  ['A_Z_CLAIM_RESPONDENT_CLOSE', 'a_to_z_decision'],
  ['BRC_SELLER_NOTIFICATION', 'cancellation_request'],
  ['BUYER_OPTED_OUT_BSM_MESSAGES', 'buyer_opt_out'],
]);

/** Relatives of the known names. Amazon adds variants without telling; the stem says what they are. */
const STEMS: readonly (readonly [RegExp, MailKind])[] = [
  [/^A_?(?:TO_?)?Z_.*(?:CLOSE|DECISION|DECIDED|GRANT|DENI|RESOLV|WITHDR|APPEAL|REIMBURS)/, 'a_to_z_decision'],
  [/^A_?(?:TO_?)?Z_/, 'a_to_z_opened'],
  [/OPT(?:ED)?_?OUT/, 'buyer_opt_out'],
  [/(?:DELIVERY_FAIL|UNDELIVER|NOT_DELIVERED|MESSAGE_(?:FAILED|BLOCKED|REJECTED))/, 'delivery_failure'],
  [/^BBC_MESSAGE_CONFIRMATION/, 'confirmation_copy'],
  [/^BBC_MESSAGE_(?:SENT_)?TO_(?:MERCHANT|SELLER)/, 'buyer_message'],
  [/^RETURN_REQUEST/, 'return_request'],
  [/^REFUND_(?:ISSUED|INITIATED|COMPLETED)/, 'refund_notice'],
  [
    /^(?:BRC_|BUYER_CANCEL|CANCEL(?:L?ATION)?_REQUEST|ORDER_CANCEL(?:L?ATION)?_REQUEST)/,
    'cancellation_request',
  ],
];

/** What a name of Amazon's means; null for names that are not known. */
export function kindOfType(type: string): MailKind | null {
  const name = type.trim().toUpperCase().slice(0, 100);
  return TYPES.get(name) ?? STEMS.find(([stem]) => stem.test(name))?.[1] ?? null;
}

/** Amazon's header decides before everything that can be worded. */
export const byNotificationType: KindFilter = ({ mail }) => {
  const type = mail.header('x-space-notification-type')?.trim();
  const kind = type === undefined ? null : kindOfType(type);
  return kind === null ? null : { kind, decidedBy: `header:${type}` };
};
