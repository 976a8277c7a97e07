import { readMail } from '../../core/mail/read-mail.ts';
import type { Playbook } from '../../core/playbook/playbook.ts';
import type { Mail } from '../../core/words/mail.ts';
import type { MailKind } from '../../core/words/mail-kind.ts';

/** Kinds that no case can be found for by what they say: a person has to tell whether a buyer is behind them. */
const NO_NOTICES: readonly MailKind[] = [
  'buyer_message',
  'customer_service_relay',
  'auto_reply',
  'suspicious',
  'amazon_notice',
  'other',
];

/** Whether a mail tells something about a case, such as a refund or a claim. */
export const isNotice = (kind: MailKind): boolean => !NO_NOTICES.includes(kind);

/** Where a letter about this mail would go; null: nowhere, or to ourselves. */
export function answerAddress({ relayAddress }: Mail, { stores, staff }: Playbook): string | null {
  if (relayAddress === null) return null;
  const ours = [
    ...stores.flatMap(({ addresses, from }) => [...addresses, from]),
    ...staff.map(({ email }) => email),
  ];
  return ours.some((one) => one.toLowerCase() === relayAddress.toLowerCase()) ? null : relayAddress;
}

/** A mail that was set aside, read as the person would say who releases it. */
export interface AsideMail {
  mail: Mail;
  /** Where its letters would go. */
  address: string | null;
  /** One of Amazon's notices: released, it goes to the case that it is about. */
  isNotice: boolean;
}

/** Null: it cannot be read. */
export function readAsideMail(raw: Uint8Array, playbook: Playbook): AsideMail | null {
  const { trustedForwarders } = playbook;
  const asItSays = readMail(raw, { trustedForwarders, released: true });
  if (!asItSays.readable) return null;
  const asBuyers = readMail(raw, { trustedForwarders, released: true, asBuyers: true });
  const mail = asBuyers.readable ? asBuyers.mail : asItSays.mail;
  return { mail, address: answerAddress(mail, playbook), isNotice: isNotice(asItSays.mail.kind) };
}
