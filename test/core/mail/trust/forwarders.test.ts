import { describe, expect, it } from 'vitest';
import { readMail } from '../../../../core/mail/read-mail.ts';
import type { Mail } from '../../../../core/words/mail.ts';
import { raw, TEXT, wrapped } from '../build.ts';

/** One buyer's mail by the ways of forwarding a mailbox, with the headers that each of them leaves. */

const RELAY = 'd9v56xqh0a7do6+267af1fe-b5b0-4435-97dc-23743e7804e5@marketplace.amazon.com';
const WORDS = 'The motor just hums and the blades do not turn.';
const AMAZON = 'marketplace.amazon.com';
const TENANT = 'larkfield.onmicrosoft.com';

const top = [
  'Return-Path: <bounces+SRS=kq=7B@forwarder.example>',
  'Received: from out.forwarder.example (out.forwarder.example [192.0.2.9])\r\n by inbound-smtp.us-east-1.amazonaws.com with SMTP id 7f1c1a\r\n for care@mail.example.com;\r\n Fri, 02 Oct 2026 14:22:35 +0000 (UTC)',
  'X-SES-Spam-Verdict: PASS',
  'X-SES-Virus-Verdict: PASS',
];
/** SES' results: what happened to Amazon's signature, and who signed on the way. */
function results(amazon: 'pass' | 'fail', ...signers: string[]): string {
  const lines = [
    'spf=none (spfCheck: none) client-ip=192.0.2.9',
    `dkim=${amazon} header.i=@${AMAZON}`,
    ...signers.map((domain) => `dkim=pass header.i=@${domain}`),
    `dmarc=${amazon} header.from=${AMAZON}`,
  ];
  return `Authentication-Results: amazonses.com;\r\n ${lines.join(';\r\n ')};`;
}
function arc(
  given: { i?: number; d?: string; cv?: string; says?: string; server?: string } = {},
): [string, string] {
  const { i = 1, d = 'microsoft.com', cv = i === 1 ? 'none' : 'pass', server = 'mx.microsoft.com 1' } = given;
  const says =
    given.says ??
    `spf=pass (sender ip is 54.240.9.84) smtp.mailfrom=bounces.amazon.com; dmarc=pass (p=quarantine) action=none header.from=${AMAZON}; dkim=pass (signature was verified) header.d=${AMAZON}`;
  return [
    `ARC-Seal: i=${i}; a=rsa-sha256; s=selector; d=${d}; cv=${cv}; b=xx==`,
    `ARC-Authentication-Results: i=${i}; ${server}; ${says}`,
  ];
}
const FORGED = `dmarc=fail (p=quarantine) action=quarantine header.from=${AMAZON}; dkim=none`;
const amazons = [
  `From: "Renata - Amazon Marketplace" <${RELAY}>`,
  `Reply-To: ${RELAY}`,
  'To: support@example.com',
  'Message-ID: <0100-x@email.amazonses.com>',
  'Date: Fri, 02 Oct 2026 14:22:27 +0000',
  'Subject: Damaged or defective item inquiry from Amazon customer Renata (Order: 112-0424289-0997866)',
  'X-Marketplace-ID: ATVPDKIKX0DER',
  'X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT',
];
const BANNER = 'CAUTION: This email originated from outside of the organization.\n\n';
const OUTSIDE =
  'Received: from mail.evil.example (mail.evil.example [203.0.113.7]) by mx.forwarder.example with ESMTPS; Fri, 02 Oct 2026 14:22:30 +0000';
const INSIDE =
  'Received: from mx1 (mx1.internal [10.0.0.7]) by out.forwarder.example with ESMTP; Fri, 02 Oct 2026 14:22:33 +0000';

function reading(headers: string[], body: string, trustedForwarders: string[]): Mail {
  const read = readMail(raw([...headers, TEXT], body), { trustedForwarders });
  if (!read.readable) throw new Error(read.detail);
  return read.mail;
}
const relayed = (headers: string[], trusted: string[]) =>
  reading([...top, ...headers, ...amazons], BANNER + wrapped(WORDS), trusted);

describe('I20 a forward that broke the signature, with the forwarder vouching by ARC', () => {
  it.each<[string, string[], string[]]>([
    ['Microsoft 365 with a banner', [results('fail', TENANT), ...arc()], [TENANT]],
    ['its seal listed instead', [results('fail', TENANT), ...arc()], ['microsoft.com']],
    ['the second hop', [results('fail', TENANT), ...arc({ i: 2 })], [TENANT]],
    [
      'written in capitals in the playbook',
      [results('fail', TENANT), ...arc()],
      ['Larkfield.OnMicrosoft.com'],
    ],
    [
      "a domain of one's own that signs with a sub-domain",
      [results('fail', 'mail.example.com'), ...arc()],
      ['example.com'],
    ],
    [
      'Google, behind its hops within',
      [
        results('fail', 'larkfield-com.20230601.gappssmtp.com'),
        'X-Received: by 2002:a05 with SMTP id x',
        'Received: by 2002:a05:6a10 with SMTP id y; Fri, 2 Oct 2026 07:22:31 -0700 (PDT)',
        ...arc({
          d: 'google.com',
          server: 'mx.google.com',
          says: `dkim=pass header.i=@${AMAZON} header.s=6q; spf=pass smtp.mailfrom=x@bounces.amazon.com; dmarc=pass (p=QUARANTINE) header.from=amazon.com`,
        }),
      ],
      ['larkfield-com.20230601.gappssmtp.com'],
    ],
    [
      'hops in a private network',
      [results('fail', 'forwarder.example'), INSIDE, ...arc({ d: 'forwarder.example' })],
      ['forwarder.example'],
    ],
    [
      "no DMARC statement, a signature of Amazon's",
      [results('fail', TENANT), ...arc({ says: `dkim=pass header.d=${AMAZON}` })],
      [TENANT],
    ],
    [
      'handed over with SPF only',
      [
        'Authentication-Results: amazonses.com;\r\n spf=pass (ok) client-ip=192.0.2.9;\r\n envelope-from=srs0=x@forwarder.example; helo=out;\r\n dkim=fail header.i=@marketplace.amazon.com;\r\n dmarc=fail header.from=marketplace.amazon.com;',
        ...arc({ d: 'forwarder.example' }),
      ],
      ['forwarder.example'],
    ],
    [
      'a chain of two, both listed',
      [
        results('fail', TENANT),
        ...arc({
          i: 2,
          says: `dmarc=fail action=none header.from=${AMAZON}; dkim=fail header.d=${AMAZON}; arc=pass`,
        }).map((line) => line.replace('dmarc=fail action=none header.from=marketplace.amazon.com; ', '')),
        ...arc({ i: 1, d: 'google.com', server: 'mx.google.com' }),
      ],
      [TENANT, 'google.com'],
    ],
  ])("%s: it is the buyer's", (_name, headers, trusted) => {
    const mail = relayed(headers, trusted);
    expect(mail).toMatchObject({
      kind: 'buyer_message',
      relayAddress: RELAY,
      text: WORDS,
      suspicions: [],
      isDateSigned: true,
    });
  });

  it.each<[string, string[], string[]]>([
    ['nobody is listed', [results('fail', TENANT), ...arc()], []],
    ['another is listed', [results('fail', TENANT), ...arc()], ['other.onmicrosoft.com']],
    ['the forwarder found a forgery', [results('fail', TENANT), ...arc({ says: FORGED })], [TENANT]],
    [
      'it speaks of another domain',
      [results('fail', TENANT), ...arc({ says: 'dmarc=pass header.from=evil.example' })],
      [TENANT],
    ],
    ['it names no domain', [results('fail', TENANT), ...arc({ says: 'dmarc=pass' })], [TENANT]],
    ['its chain is broken', [results('fail', TENANT), ...arc({ i: 2, cv: 'fail' })], [TENANT]],
    ['a second hop without a chain', [results('fail', TENANT), ...arc({ i: 2, cv: 'none' })], [TENANT]],
    ['no instance', [results('fail', TENANT), ...arc().map((line) => line.replace('i=1', 'i=0'))], [TENANT]],
    [
      'the ARC headers came with the mail from outside',
      [results('fail', 'forwarder.example'), OUTSIDE, ...arc({ d: 'forwarder.example' })],
      ['forwarder.example'],
    ],
    [
      'an outsider names a private address',
      [
        results('fail', 'forwarder.example'),
        OUTSIDE.replace('from mail.evil.example', 'from [10.0.0.1]'),
        ...arc(),
      ],
      ['forwarder.example'],
    ],
    [
      'the newest set is below an older one',
      [results('fail', TENANT), ...arc({ i: 1 }), ...arc({ i: 2 })],
      [TENANT],
    ],
    [
      'SES did not see the signature hold',
      [results('fail').replace('dkim=fail', `dkim=fail header.i=@${TENANT};\r\n dkim=fail`), ...arc()],
      [TENANT],
    ],
    [
      'the results are no word of SES',
      [results('fail', TENANT).replace('amazonses.com', 'mx.evil.example'), ...arc()],
      [TENANT],
    ],
    [
      'results of SES that came with the mail',
      [results('fail'), 'X-SES-RECEIPT: x', results('pass', TENANT), ...arc()],
      [TENANT],
    ],
    [
      'the shared seal, handed over by anybody',
      [results('fail', 'evil.example'), ...arc()],
      ['microsoft.com'],
    ],
    [
      'the shared seal is another',
      [results('fail', TENANT), ...arc({ d: 'evil.example' })],
      ['microsoft.com'],
    ],
    [
      'a lower set of a stranger',
      [
        results('fail', TENANT),
        ...arc({ i: 2, says: 'dkim=fail; arc=pass' }),
        ...arc({ i: 1, d: 'evil.example' }),
      ],
      [TENANT],
    ],
    ['a domain that only ends alike', [results('fail', 'evilexample.com'), ...arc()], ['example.com']],
    [
      'an address is listed, not the domain',
      [results('fail', 'example.com'), ...arc()],
      ['support@example.com'],
    ],
  ])('%s: it stays suspicious', (_name, headers, trusted) => {
    expect(relayed(headers, trusted)).toMatchObject({ kind: 'suspicious', isDateSigned: false });
  });

  it("I21 the reason names what to list, where the forwarder's word would do", () => {
    const [reason] = relayed([results('fail', TENANT), ...arc()], []).suspicions;
    expect(reason).toContain(`list ${TENANT} under trustedForwarders`);
    expect(relayed([results('fail', TENANT), ...arc({ says: FORGED })], []).suspicions.join()).not.toContain(
      'list',
    );
  });
});

describe('I22 a group that shows its own address', () => {
  const group = [
    `From: "'Renata - Amazon Marketplace' via Support" <support@example.com>`,
    'To: care@mail.example.com',
    'Message-ID: <g1@example.com>',
    'Date: Fri, 02 Oct 2026 14:22:27 +0000',
    'Subject: Damaged or defective item inquiry from Amazon customer Renata (Order: 112-0424289-0997866)',
    'List-ID: <support.example.com>',
    'Precedence: list',
  ];
  const seen = results('fail', 'example.com').replace(
    'dmarc=fail header.from=marketplace.amazon.com',
    'dmarc=pass header.from=example.com',
  );
  const google = arc({ d: 'google.com', server: 'mx.google.com' });

  it.each<[string, string[]]>([
    ['Reply-To', [`Reply-To: ${RELAY}`]],
    ['X-Original-From', [`X-Original-From: "Renata - Amazon Marketplace" <${RELAY}>`]],
    ['X-Original-Sender', [`X-Original-Sender: ${RELAY}`]],
    [
      "Amazon's own headers beside",
      [
        `Reply-To: ${RELAY}`,
        'X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT',
        'X-Marketplace-ID: ATVPDKIKX0DER',
      ],
    ],
  ])("with the buyer in %s is the buyer's once it is trusted", (_name, more) => {
    const headers = [...top, seen, ...google, ...group, ...more];
    expect(reading(headers, wrapped(WORDS), ['example.com'])).toMatchObject({
      kind: 'buyer_message',
      relayAddress: RELAY,
      buyerName: 'Renata',
      text: WORDS,
    });
    expect(reading(headers, wrapped(WORDS), [])).toMatchObject({ kind: 'suspicious' });
  });

  it("is known by DMARC too, where its signature is the mail service's", () => {
    const service = seen.replace('@example.com', '@larkfield-com.20230601.gappssmtp.com');
    const headers = [...top, service, ...google, ...group, `Reply-To: ${RELAY}`];
    expect(reading(headers, wrapped(WORDS), ['example.com']).kind).toBe('buyer_message');
  });

  it('without ARC anybody may have written to it', () => {
    const headers = [...top, seen, ...group, `Reply-To: ${RELAY}`];
    expect(reading(headers, wrapped(WORDS), ['example.com']).kind).toBe('suspicious');
  });
});

describe('I23 a mail forwarded by hand or by a rule that writes anew', () => {
  const person = (from: string, subject: string) => [
    `From: Larkfield Support <${from}>`,
    'To: care <care@mail.example.com>',
    `Subject: ${subject}`,
    'Date: Fri, 2 Oct 2026 14:30:00 +0000',
    'Message-ID: <f1@mail.example.org>',
  ];
  const proof = (domain: string, result = 'pass') =>
    `Authentication-Results: amazonses.com; spf=${result} client-ip=192.0.2.9; dkim=${result} header.i=@${domain}; dmarc=${result} header.from=${domain};`;
  const subject =
    'FW: Damaged or defective item inquiry from Amazon customer Renata (Order: 112-0424289-0997866)';
  const blocks = {
    outlook: `\n________________________________\nFrom: Renata - Amazon Marketplace <${RELAY}>\nSent: Friday, October 2, 2026 2:22 PM\nTo: support@example.org <support@example.org>\nSubject: Damaged item\n\n`,
    german: `\n-----Ursprüngliche Nachricht-----\nVon: Renata - Amazon Marketplace <${RELAY}>\nGesendet: Freitag, 2. Oktober 2026 14:22\nAn: support@example.org\nBetreff: Damaged item\n\n`,
    gmail: `---------- Forwarded message ---------\nFrom: Renata - Amazon Marketplace <${RELAY}>\nDate: Fri, Oct 2, 2026 at 2:22 PM\nSubject: Damaged item\nTo: <support@example.org>\n\n`,
    apple: `FYI\n\nBegin forwarded message:\n\nFrom: "Renata - Amazon Marketplace" <${RELAY}>\nSubject: Damaged item\nDate: 2 October 2026 at 14:22:27 BST\nTo: support@example.org\n\n`,
    mailto: `\nFrom: Renata - Amazon Marketplace [mailto:${RELAY}]\nSent: Friday, October 2, 2026 2:22 PM\nTo: support@example.org\nSubject: Damaged item\n\n`,
  };

  it.each(Object.entries(blocks))(
    '%s: opens a case for the buyer, marked with who forwarded',
    (_name, block) => {
      const headers = [...top, proof('example.org'), ...person('support@example.org', subject)];
      const mail = reading(headers, block + wrapped(WORDS), ['example.org']);
      expect(mail).toMatchObject({
        kind: 'buyer_message',
        relayAddress: RELAY,
        buyerName: 'Renata',
        orderId: expect.stringMatching(/^11[12]-/),
        text: WORDS,
        forwardedBy: 'support@example.org',
        confidence: 'low',
      });
      expect(reading(headers, block + wrapped(WORDS), [])).toMatchObject({ kind: 'other', namesRelay: true });
    },
  );

  it.each<[string, string[], string, string, string[]]>([
    [
      'one person of a public provider',
      [proof('gmail.com')],
      'larkfield@gmail.com',
      subject,
      ['larkfield@gmail.com'],
    ],
    [
      'a subject that was changed',
      [proof('example.org')],
      'support@example.org',
      'Please answer this',
      ['example.org'],
    ],
  ])('%s is believed too', (_name, seen, from, title, trusted) => {
    const mail = reading([...top, ...seen, ...person(from, title)], blocks.apple + wrapped(WORDS), trusted);
    expect(mail).toMatchObject({ kind: 'buyer_message', forwardedBy: from });
  });

  it.each<[string, string[], string, string[]]>([
    ['somebody else of a public provider', [proof('gmail.com')], 'evil@gmail.com', ['larkfield@gmail.com']],
    ['a forged sender', [proof('example.org', 'fail')], 'support@example.org', ['example.org']],
    ['a sender that nobody checked', [], 'support@example.org', ['example.org']],
    [
      "a forged sender of the mailbox's own domain",
      [proof('mail.example.com', 'fail')],
      'boss@mail.example.com',
      [],
    ],
    [
      'a stranger through a listed group',
      [proof('example.org'), 'List-ID: <support.example.org>'],
      'support@example.org',
      ['example.org'],
    ],
    [
      "Google's own mails, where its seal is listed",
      [proof('google.com')],
      'drive-shares@google.com',
      ['google.com'],
    ],
  ])('%s opens nothing', (_name, seen, from, trusted) => {
    const mail = reading(
      [...top, ...seen, ...person(from, subject)],
      blocks.outlook + wrapped(WORDS),
      trusted,
    );
    expect(mail.kind).not.toBe('buyer_message');
    expect(mail.forwardedBy).toBeNull();
  });

  it.each([
    ['message/rfc822', 'Content-Type: message/rfc822'],
    [
      'a file',
      'Content-Type: application/octet-stream; name="buyer.eml"\r\nContent-Disposition: attachment; filename="buyer.eml"',
    ],
  ])('as an attachment (%s) it is read as what is inside', (_name, type) => {
    const inner = [...amazons, TEXT, '', wrapped(WORDS)].join('\r\n');
    const body = `--b\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--b\r\n${type}\r\n\r\n${inner}\r\n--b--\r\n`;
    const headers = [
      ...top,
      proof('example.org'),
      ...person('support@example.org', 'Please look'),
      'Content-Type: multipart/mixed; boundary=b',
    ];
    const read = (trustedForwarders: string[]) => {
      const found = readMail(raw(headers, body), { trustedForwarders });
      return found.readable ? found.mail : null;
    };
    expect(read(['example.org'])).toMatchObject({
      kind: 'buyer_message',
      relayAddress: RELAY,
      text: WORDS,
      messageId: '<0100-x@email.amazonses.com>',
      sentAt: '2026-10-02T14:22:27.000Z',
      isDateSigned: true,
      forwardedBy: 'support@example.org',
      receivedFor: ['care@mail.example.com'],
    });
    expect(read([])?.kind).toBe('other');
  });
});

describe('I24 what a person released is read as what it says', () => {
  it.each<[string, string[], string]>([
    ['a forward nobody vouched for', [...top, results('fail', TENANT), ...amazons], 'buyer_message'],
    [
      'an automatic answer that is none',
      [...top, results('pass'), 'X-Autoreply: yes', 'Auto-Submitted: auto-replied', ...amazons.slice(0, 6)],
      'buyer_message',
    ],
  ])('%s', (_name, headers, kind) => {
    const read = readMail(raw([...headers, TEXT], wrapped(WORDS)), { released: true });
    expect(read.readable && read.mail).toMatchObject({
      kind,
      relayAddress: RELAY,
      text: WORDS,
      suspicions: [],
    });
  });
});

describe('I25 Gmail asks whether it may forward', () => {
  const asks = (subject: string, body: string, result: 'pass' | 'fail' = 'pass') =>
    reading(
      [
        ...top,
        `Authentication-Results: amazonses.com; spf=${result}; dkim=${result} header.i=@google.com; dmarc=${result} header.from=google.com;`,
        'From: "Gmail Team" <forwarding-noreply@google.com>',
        'To: care@mail.example.com',
        `Subject: ${subject}`,
      ],
      body,
      [],
    ).forwardingRequest;
  const link = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ8%5D-abc';

  it.each([
    [
      'English',
      '(#123456789) Gmail Forwarding Confirmation - Receive Mail from larkfield@gmail.com',
      `larkfield@gmail.com has requested …\nConfirmation code: 123456789\n${link}`,
    ],
    [
      'Spanish',
      '(#123456789) Confirmaci=C3=B3n de reenv=C3=ADo de Gmail: recibir correo de larkfield@gmail.com'
        .replaceAll('=C3=B3', 'ó')
        .replaceAll('=C3=AD', 'í'),
      `larkfield@gmail.com …\n${link}\nhttps://mail-settings.google.com/mail/uf-cancel`,
    ],
    [
      'a company mailbox',
      '(#123456789) Gmail Forwarding Confirmation - Receive Mail from larkfield@gmail.com',
      `https://mail-settings.google.com/mail/uf-cancel\n${link}`,
    ],
  ])('%s: code, link and mailbox', (_name, subject, body) => {
    expect(asks(subject, body)).toEqual({ code: '123456789', link, account: 'larkfield@gmail.com' });
  });

  it("only what is Google's is shown with a link", () => {
    const subject = '(#123456789) Gmail Forwarding Confirmation - Receive Mail from larkfield@gmail.com';
    expect(asks(subject, link, 'fail')).toBeNull();
    expect(asks(subject, 'https://mail-settings.google.com.evil.example/mail/vf-x')?.link).toBeNull();
  });
});
