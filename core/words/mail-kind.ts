/** What a mail is, by the rules of core/mail/kinds. */
export const MAIL_KINDS = [
  'buyer_message',
  'customer_service_relay',
  'return_request',
  'refund_notice',
  'a_to_z_opened',
  'a_to_z_decision',
  'cancellation_request',
  'confirmation_copy',
  'delivery_failure',
  'buyer_opt_out',
  'auto_reply',
  'suspicious',
  'amazon_notice',
  'other',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];
