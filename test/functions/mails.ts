/** Mails as Amazon writes them, cut to what the pipeline reads. Invented buyers, reserved domains. */

export interface BuyerMail {
  relay?: string;
  suffix?: string | null;
  order?: string | null;
  messageId?: string | null;
  words?: string;
  name?: string;
  subject?: string;
  to?: string;
  headers?: string[];
}

/** A defect without a wish: the first letter offers a choice, and the buyer is waited for. */
export const TOLD = 'The grinder stopped working after three uses.';

export function buyerMail(given: BuyerMail = {}): string {
  const {
    relay = 'd9v56xqh0a7do6',
    suffix = '267af1fe-b5b0-4435-97dc-23743e7804e5',
    order = '112-0000001-0000001',
  } = given;
  const address = `${relay}${suffix === null ? '' : `+${suffix}`}@marketplace.amazon.com`;
  const messageId = given.messageId === undefined ? '<m1@email.example.com>' : given.messageId;
  const subject =
    given.subject ??
    `Damaged or defective item inquiry from Amazon customer${order === null ? '' : ` (Order: ${order})`}`;
  return [
    ...(given.headers ?? []),
    `From: "${given.name ?? 'Renata'} - Amazon Marketplace" <${address}>`,
    `To: ${given.to ?? 'support@example.com'}`,
    ...(messageId === null ? [] : [`Message-ID: ${messageId}`]),
    `Subject: ${subject}`,
    'Date: Mon, 05 Oct 2026 09:03:05 +0000',
    'X-Marketplace-ID: ATVPDKIKX0DER',
    'X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'You have received a message.',
    '',
    ...(order === null ? [] : [`# ${order}:`, '1 / Walnut Coffee Grinder [ASIN: B0EXAMPLE1]', '']),
    '------------- Message:  -------------',
    '',
    given.words ?? 'The grinder stopped working after three uses. Please send me a new one.',
    '',
    '------------- End message -------------',
    '',
    'Copyright 2026 Amazon, Inc. or its affiliates. All rights reserved. SPC-USAmazon-1234567890123456',
    '',
  ].join('\r\n');
}

/** A notice of Amazon's about an order. */
export function notice(
  type: string,
  subject: string,
  body: string,
  messageId = `<${type}@email.example.com>`,
): string {
  return [
    'From: "Amazon" <donotreply@amazon.com>',
    'To: support@example.com',
    `Message-ID: ${messageId}`,
    `Subject: ${subject}`,
    'Date: Mon, 05 Oct 2026 10:03:05 +0000',
    'X-Marketplace-ID: ATVPDKIKX0DER',
    ...(type === '' ? [] : [`X-Space-Notification-Type: ${type}`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n');
}
