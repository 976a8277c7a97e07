import { describe, expect, test } from 'vitest';
import { plain, raw, read } from '../build.ts';

const RELAY = 'my6ynemv6j9igdy+bf8e4458-0d2e-4de0-9687-b88ea08d3644@marketplace.amazon.co.uk';

function report(type: string, part: string, partType: string, text = 'See below.'): Uint8Array {
  return raw(
    [
      'From: MAILER-DAEMON@mx.example.org',
      'Return-Path: <>',
      'Subject: Report',
      `Content-Type: multipart/report; report-type=${type}; boundary=b`,
    ],
    `--b\nContent-Type: text/plain\n\n${text}\n--b\nContent-Type: ${partType}\n\n${part}\n--b\nContent-Type: message/rfc822\n\nFrom: support@example.com\nTo: ${RELAY}\nMessage-ID: <ours@example.com>\n\nHello\n--b--\n`,
  );
}

describe('machine reports', () => {
  test.each([
    ['failed', '5.1.1', 'delivery_failure'],
    ['failed', '4.4.7', 'delivery_failure'],
    ['delayed', '4.4.1', 'auto_reply'],
    ['delivered', '2.0.0', 'auto_reply'],
    ['relayed', '2.0.0', 'auto_reply'],
  ])('Action %s, status %s: %s', async (action, status, kind) => {
    const fields = `Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; ${RELAY}\nAction: ${action}\nStatus: ${status}`;
    const mail = await read(report('delivery-status', fields, 'message/delivery-status'));
    expect(mail).toMatchObject({
      kind,
      about: { messageIds: ['<ours@example.com>'], recipients: [RELAY] },
      attachments: [],
    });
  });

  test('P15 a report with an empty body is a failure all the same', async () => {
    expect((await read(report('delivery-status', '', 'message/delivery-status', ''))).kind).toBe(
      'delivery_failure',
    );
    const bare = raw(['From: <>', 'Return-Path: <>', 'Subject: Undelivered Mail Returned to Sender'], '');
    expect((await read(bare)).kind).toBe('delivery_failure');
  });

  test('a feedback loop is about our mail, and nobody wrote it', async () => {
    const fields = `Feedback-Type: abuse\nUser-Agent: x\nVersion: 1\nOriginal-Rcpt-To: ${RELAY}`;
    const mail = await read(report('feedback-report', fields, 'message/feedback-report'));
    expect(mail).toMatchObject({
      kind: 'delivery_failure',
      decidedBy: 'report:feedback',
      text: null,
      about: { recipients: [RELAY] },
    });
  });

  test('a read receipt is a machine', async () => {
    const mail = await read(
      report(
        'disposition-notification',
        'Disposition: automatic-action/MDN-sent-automatically; displayed',
        'message/disposition-notification',
      ),
    );
    expect(mail.kind).toBe('auto_reply');
  });

  test.each([
    [
      'Undelivered Mail Returned to Sender',
      'This is the mail system at host mx.example.org. <x@example.net>: 550 5.1.1 User unknown',
    ],
    [
      'failure notice',
      "Hi. This is the qmail-send program at example.org. I'm afraid I wasn't able to deliver your message.",
    ],
    ['Unzustellbar: Frage', 'Die Nachricht konnte nicht zugestellt werden.'],
    ['配信不能', '次の宛先には配信できませんでした。'],
  ])('L2 P15 a bounce in prose: %s', async (subject, body) => {
    const mail = await read(
      plain(subject, body, ['From: Mail Delivery System <MAILER-DAEMON@mx.example.org>', 'Return-Path: <>']),
    );
    expect(mail).toMatchObject({ kind: 'delivery_failure', text: null, relayAddress: null });
  });

  test("SES' own notice of a bounce", async () => {
    const body = '{"notificationType":"Bounce","bounce":{"bounceType":"Permanent"}}';
    expect(
      (await read(plain('AWS Notification Message', body, ['From: no-reply@sns.amazonaws.com']))).kind,
    ).toBe('delivery_failure');
  });

  test.each([
    [
      'Not delivered',
      'My parcel was not delivered. Where is it? It could not be delivered says the courier.',
    ],
    ['Delivery failed', 'The courier says delivery failed, please send it again to my work address.'],
    ['Undeliverable parcel', 'Hello, the parcel came back undeliverable.'],
  ])('a person about a parcel is a person: %s', async (subject, body) => {
    expect((await read(plain(subject, body))).kind).toBe('other');
  });
});
