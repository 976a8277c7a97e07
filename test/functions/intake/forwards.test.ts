import { describe, expect, it } from 'vitest';
import { staffMail } from '../../../core/staff-mail/staff-mail.ts';
import { shippedPlaybook } from '../fakes/dependencies.ts';
import { buyerMail } from '../mails.ts';
import { FORGED, mailbox } from './mailbox.ts';

/** Forwarded mail through the intake, with the playbook that trusts its forwarder and without. */

const trusting = (...trustedForwarders: string[]) => ({ ...shippedPlaybook(), trustedForwarders });

const vouched = buyerMail({
  headers: [
    FORGED.replace('dmarc=fail', 'dkim=pass header.i=@larkfield.onmicrosoft.com; dmarc=fail'),
    'ARC-Seal: i=1; a=rsa-sha256; s=x; d=microsoft.com; cv=none; b=xx==',
    'ARC-Authentication-Results: i=1; mx.microsoft.com 1; dmarc=pass header.from=marketplace.amazon.com; dkim=pass header.d=marketplace.amazon.com',
  ],
});
const byHand = [
  'Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@example.org; dmarc=pass header.from=example.org;',
  'From: Robin <robin@example.org>',
  'To: support@example.com',
  'Message-ID: <fw1@example.org>',
  'Subject: Fwd: Damaged or defective item',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  '---------- Forwarded message ---------',
  'From: Renata - Amazon Marketplace <d9v56xqh0a7do6+267af1fe-b5b0-4435-97dc-23743e7804e5@marketplace.amazon.com>',
  'Date: Mon, Oct 5, 2026 at 9:03 AM',
  'Subject: Damaged or defective item',
  'To: <old@example.org>',
  '',
  ...buyerMail().split('\r\n\r\n').slice(1).join('\r\n\r\n').split('\r\n'),
].join('\r\n');

describe('I20 I23 the playbook says who is believed', () => {
  it.each<[string, string, string]>([
    ['a banner with ARC', vouched, 'larkfield.onmicrosoft.com'],
    ['a forward by hand', byHand, 'example.org'],
    ['a forward by one listed person', byHand, 'robin@example.org'],
  ])(
    '%s opens a case once it is listed, and is set aside and told until then',
    async (_name, raw, listed) => {
      const box = mailbox(trusting());
      expect(await box.arrive(raw)).toMatchObject({ outcome: 'set_aside' });
      expect(await box.told()).toHaveLength(1);
      const [item] = await box.asides();
      if (item === undefined) throw new Error('nothing was set aside');
      expect(await box.release(item)).toMatchObject({ outcome: 'filed', opened: true });

      const { arrive, onlyCase } = mailbox(trusting(listed));
      expect(await arrive(raw)).toMatchObject({ outcome: 'filed', opened: true });
      expect(await onlyCase()).toMatchObject({
        orderId: '112-0000001-0000001',
        buyerName: 'Renata',
        relayAddress: 'd9v56xqh0a7do6+267af1fe-b5b0-4435-97dc-23743e7804e5@marketplace.amazon.com',
      });
    },
  );

  it('a forward by hand says on the case and to the agent who forwarded it', async () => {
    const { arrive, onlyCase, deps } = mailbox(trusting('example.org'));
    await arrive(byHand);
    const c = await onlyCase();
    const messages = await deps.cases.messages(c.id);
    expect(messages).toMatchObject([{ forwardedBy: 'robin@example.org', confidence: 'low' }]);
    const to = { name: 'Robin', language: 'en' as const, timeZone: 'Europe/London' };
    const view = {
      kind: 'ask' as const,
      to,
      case: c,
      messages,
      draft: null,
      links: {},
      detail: null,
      now: c.openedAt,
    };
    expect(staffMail(view).text).toContain('Forwarded by robin at example. org');
  });

  it('the buyer whose mail also comes directly is one case, and the second mail a copy', async () => {
    const { arrive, onlyCase, deps, later } = mailbox(trusting('example.org'));
    await arrive(buyerMail());
    later(1);
    await arrive(byHand);
    const messages = await deps.cases.messages((await onlyCase()).id);
    expect(messages.map(({ duplicateOf }) => duplicateOf !== null)).toEqual([false, true]);
  });
});
