import { readMail } from '../../../core/mail/read-mail.ts';
import type { Mail } from '../../../core/words/mail.ts';

/** Mails as Amazon sends them, for tests: header lines, a body, nothing more. */

export function raw(headers: readonly string[], body: string | Uint8Array = ''): Uint8Array {
  const head = Buffer.from(`${headers.join('\r\n')}\r\n\r\n`, 'utf8');
  return Buffer.concat([head, typeof body === 'string' ? Buffer.from(body, 'utf8') : body]);
}

export const TEXT = 'Content-Type: text/plain; charset=utf-8';
export const HTML = 'Content-Type: text/html; charset=utf-8';

/** What SES writes on top of a mail that passed, or did not. */
export function verdict(domain: string, result: 'pass' | 'fail' = 'pass'): string {
  return `Authentication-Results: amazonses.com; spf=${result} client-ip=192.0.2.1; dkim=${result} header.i=@${domain}; dmarc=${result} header.from=${domain};`;
}

/** The wrapper around a buyer's words, with the markers of a language. */
export function wrapped(
  words: string,
  { begin = 'Message:', end = 'End message', tld = 'com', order = '111-0000001-0000001' } = {},
): string {
  return [
    'You have received a message.',
    '',
    `# ${order}:`,
    '1 / Walnut Coffee Grinder [ASIN: B0EXAMPLE1]',
    '',
    `------------- ${begin} -------------`,
    '',
    words,
    '',
    `------------- ${end} -------------`,
    '',
    'Was this email helpful?',
    `https://sellercentral.amazon.${tld}/gp/satisfaction/survey-form.html?customAttribute1Value=BBC_MESSAGE_SENT_TO_MERCHANT`,
    '',
    `Resolve case  https://sellercentral.amazon.${tld}/messaging/no-response-needed?t=A1&h=00ff&s=1`,
    '',
    '--------------------------',
    'Copyright 2026 Amazon, Inc. or its affiliates. All rights reserved.',
    'SPC-USAmazon-0000000000000000',
  ].join('\n');
}

/** Amazon's own style of the element that holds the buyer's words. */
export function wrapperHtml(words: string): string {
  return `<html><body><p>You have received a message.</p><p>------------- Message: -------------</p><pre style="white-space: pre-wrap; white-space: -o-pre-wrap;">${words}</pre><p>------------- End message -------------</p></body></html>`;
}

export function buyerHeaders(tld = 'com', name = 'Dana - Amazon Marketplace'): string[] {
  const encoded = `=?utf-8?B?${Buffer.from(name, 'utf8').toString('base64')}?=`;
  return [
    verdict(`marketplace.amazon.${tld}`),
    `From: ${encoded} <a1b2c3d4e5f6g7+0f8fad5b-d9cb-469f-a165-70867728950e@marketplace.amazon.${tld}>`,
    'To: support@example.com',
    'Message-ID: <0100-test@email.amazonses.com>',
    'Date: Fri, 02 Oct 2026 14:22:27 +0000',
  ];
}

/** A buyer's message in plain text. */
export function fromBuyer(words: string, options: Parameters<typeof wrapped>[1] = {}): Uint8Array {
  return raw([...buyerHeaders(options?.tld), 'Subject: Inquiry', TEXT], wrapped(words, options));
}

/** A notice of Amazon's own. */
export function notice(subject: string, body: string, more: readonly string[] = []): Uint8Array {
  const encoded = `=?utf-8?B?${Buffer.from(subject, 'utf8').toString('base64')}?=`;
  return raw(
    [verdict('amazon.com'), 'From: "Amazon" <donotreply@amazon.com>', `Subject: ${encoded}`, ...more, TEXT],
    body,
  );
}

/** Any other mail in plain text. */
export function plain(subject: string, body: string, headers: readonly string[] = []): Uint8Array {
  const encoded = `=?utf-8?B?${Buffer.from(subject, 'utf8').toString('base64')}?=`;
  const from = headers.some((line) => /^from:/i.test(line)) ? [] : ['From: "Ilse" <ilse@example.org>'];
  return raw([...headers, ...from, 'To: support@example.com', `Subject: ${encoded}`, TEXT], body);
}

export async function read(mail: Uint8Array): Promise<Mail> {
  const reading = readMail(mail);
  if (!reading.readable) throw new Error(`${reading.reason}: ${reading.detail}`);
  return reading.mail;
}

export function fold(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
