import type { Context, SQSEvent } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_MAIL_BYTES } from '../../core/mail/limits.ts';
import { intakeHandler } from '../../functions/intake/intake.ts';
import { asidesIn } from './asides.ts';
import { type FakeDependencies, fakeDependencies, shippedPlaybook } from './fakes/dependencies.ts';
import { type BuyerMail, buyerMail } from './mails.ts';

/** What SES, S3, SNS and SQS do to a mail on its way: repeat it, cut the batch, carry what is too large. */

const context = {} as Context;
let deps: FakeDependencies;

beforeEach(() => {
  deps = fakeDependencies({ now: '2026-10-05T09:03:10.000Z' });
});

async function put(key: string, raw: string | Uint8Array): Promise<string> {
  await deps.bucket.write(key, raw, 'message/rfc822');
  return key;
}

/** A batch with one record per inner list, each naming its objects. */
function batch(...records: string[][]): SQSEvent {
  const body = (keys: string[]) =>
    JSON.stringify({
      Records: keys.map((key) => ({ eventTime: '2026-10-05T09:03:10.000Z', s3: { object: { key } } })),
    });
  return {
    Records: records.map((keys, index) => ({
      messageId: `record-${index}`,
      eventSource: 'aws:sqs',
      body: body(keys),
    })),
  } as unknown as SQSEvent;
}

const take = (...records: string[][]) => intakeHandler(deps)(batch(...records), context);

async function openCases(store = 'main') {
  return deps.cases.openCases([store], 100);
}

async function onlyCase() {
  const [c, ...others] = await openCases();
  if (c === undefined || others.length > 0) throw new Error(`${others.length + (c ? 1 : 0)} cases`);
  return c;
}

describe('the same mail more than once', () => {
  it('D2 five receipt rules store it five times: one case, one message', async () => {
    const keys = await Promise.all([1, 2, 3, 4, 5].map((n) => put(`inbound/rule-${n}`, buyerMail())));
    const batches = await Promise.all(keys.map((key) => take([key])));
    // Who found another at work is delivered again by the queue.
    for (const [index, { batchItemFailures }] of batches.entries()) {
      if (batchItemFailures.length > 0)
        expect(await take([keys[index] ?? ''])).toEqual({ batchItemFailures: [] });
    }
    const c = await onlyCase();
    expect(await deps.cases.messages(c.id)).toHaveLength(1);
    expect([...deps.workflow.started]).toEqual([`${c.id}-1`]);
    expect(c.inbox).toEqual([]);
  });

  it('D8 an event that comes eight times is one', async () => {
    const key = await put('inbound/1', buyerMail());
    for (let time = 0; time < 8; time += 1) {
      expect(await take([key])).toEqual({ batchItemFailures: [] });
      deps.clock.advance(1_000);
    }
    const c = await onlyCase();
    expect(await deps.cases.messages(c.id)).toHaveLength(1);
    expect(await deps.cases.events(c.id)).toHaveLength(c.eventCount);
    expect([c.inbox, deps.workflow.started.size]).toEqual([[], 1]);
  });

  it('D9 a queue that hands a record out twice in one batch, and again in the next', async () => {
    const first = await put('inbound/1', buyerMail());
    const second = await put(
      'inbound/2',
      buyerMail({ messageId: '<m2@email.example.com>', words: 'And it smells burnt.' }),
    );
    await take([first], [second], [first], [second]);
    await take([second, first], [second]);
    const c = await onlyCase();
    expect(await deps.cases.messages(c.id)).toHaveLength(2);
    expect(c.inbox.filter(({ type }) => type === 'wrote')).toHaveLength(1);
  });

  it('D7 to the mailboxes of two stores is a mail of each', async () => {
    const playbook = shippedPlaybook();
    const [store] = playbook.stores;
    if (store === undefined) throw new Error('no store');
    const second = { ...store, id: 'second', addresses: ['help@example.org'], from: 'help@example.org' };
    deps = fakeDependencies({
      now: '2026-10-05T09:03:10.000Z',
      playbook: { ...playbook, stores: [store, second] },
    });
    await put('inbound/1', buyerMail());
    await put('inbound/2', buyerMail({ to: 'Help@Example.org' }));
    await take(['inbound/1'], ['inbound/2']);
    const [main, other] = [await openCases('main'), await openCases('second')];
    expect([main.length, other.length]).toEqual([1, 1]);
    expect(main[0]?.id).not.toBe(other[0]?.id);
  });
});

describe('large mail', () => {
  function withFile(bytes: number, given: BuyerMail = {}): Uint8Array {
    const plain = buyerMail(given).replace(
      'Content-Type: text/plain; charset=utf-8',
      'Content-Type: multipart/mixed; boundary=b',
    );
    const [head = '', ...words] = plain.split('\r\n\r\n');
    const photo = Buffer.alloc(bytes, 0x55);
    photo.set([0xff, 0xd8, 0xff, 0xe0]);
    const lines = photo.toString('base64').replace(/.{76}/g, '$&\r\n');
    return Buffer.from(
      [
        head,
        '',
        '--b\r\nContent-Type: text/plain; charset=utf-8\r\n',
        words.join('\r\n\r\n'),
        '--b\r\nContent-Type: image/jpeg; name=a.jpg\r\nContent-Transfer-Encoding: base64\r\n',
        lines,
        '--b--\r\n',
      ].join('\r\n'),
      'latin1',
    );
  }

  it('D11 of 16 MB, more than SNS or an old forwarder takes, is a case with its photo whole', async () => {
    await put('inbound/1', withFile(12_000_000));
    expect(await take(['inbound/1'])).toEqual({ batchItemFailures: [] });
    const [message] = await deps.cases.messages((await onlyCase()).id);
    const [photo] = message?.photos ?? [];
    expect(photo).toMatchObject({ contentType: 'image/jpeg', filename: 'a.jpg', size: 12_000_000 });
    expect(deps.bucket.objects.get(photo?.key ?? '')?.body.byteLength).toBe(12_000_000);
  });

  it('D11 beyond what SES delivers is set aside with its reason and told to staff, not swallowed', async () => {
    await put('inbound/1', Buffer.concat([Buffer.from(buyerMail()), Buffer.alloc(MAX_MAIL_BYTES, 0x41)]));
    expect(await take(['inbound/1'])).toEqual({ batchItemFailures: [] });
    const [aside] = await asidesIn(deps);
    expect(aside).toMatchObject({ why: 'unreadable', rawKey: 'inbound/1' });
    expect(aside?.detail).toContain('too_large');
    expect(deps.outbox.sent).toHaveLength(1);
  });

  it('D11 words beyond an item of DynamoDB are cut in the table, whole in the raw mail', async () => {
    const words = '割れていました。'.repeat(20_000);
    await put('inbound/1', buyerMail({ words }));
    expect(await take(['inbound/1'])).toEqual({ batchItemFailures: [] });
    const [message] = await deps.cases.messages((await onlyCase()).id);
    expect(message?.text?.length).toBe(30_000);
    const raw = await deps.bucket.read(message?.rawKey ?? '');
    expect(Buffer.from(raw).toString('utf8')).toContain(words);
  });
});

describe('one bad mail of a batch', () => {
  it.each([
    [
      'a charset that does not exist',
      buyerMail({ headers: ['Content-Type: text/plain; charset="x-\u0001"'] }),
    ],
    ['an encoded word that breaks off', buyerMail({ subject: '=?utf-8?B?4pi=?= =?x?q?' })],
    ['a date of nowhere', buyerMail({ headers: ['Date: Foo, 99 Bar 99999 99:99:99'] })],
    ['a header without a name', buyerMail({ headers: [': nameless', 'no colon at all'] })],
    ['raw bytes in a name', buyerMail({ name: 'Ren\u00e9\u0000' })],
  ])('D12 with %s stops none of the others', async (_name, bad) => {
    await put('inbound/1', bad);
    await put(
      'inbound/2',
      buyerMail({
        messageId: '<m2@email.example.com>',
        relay: 'zzzzzzzzzzzzzzz',
        order: '112-0000002-0000002',
        suffix: 'b',
      }),
    );
    expect(await take(['inbound/1'], ['inbound/2'])).toEqual({ batchItemFailures: [] });
    const buyers = (await openCases()).map(({ buyerKey }) => buyerKey);
    expect(buyers).toContain('zzzzzzzzzzzzzzz');
    expect(buyers.length + (await asidesIn(deps)).length).toBe(2);
  });
});
