import { describe, expect, it } from 'vitest';
import { type BuyerMail, buyerMail } from '../mails.ts';
import { mailbox } from './mailbox.ts';

/** The same words again: a copy, or news. */

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A buyer's mail with photos; each name makes other bytes. */
function withPhotos(given: BuyerMail, ...names: string[]): string {
  const [head = '', ...body] = buyerMail(given).split('\r\n\r\n');
  const parts = names.map((name) => {
    const bytes = Buffer.concat([PNG, Buffer.from(name)]).toString('base64');
    return `--b\r\nContent-Type: image/png; name=${name}.png\r\nContent-Disposition: attachment; filename=${name}.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes}\r\n`;
  });
  return [
    head.replace('Content-Type: text/plain; charset=utf-8', 'Content-Type: multipart/mixed; boundary=b'),
    `\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body.join('\r\n\r\n')}\r\n`,
    ...parts,
    '--b--\r\n',
  ].join('');
}

const second: BuyerMail = { messageId: '<m2@email.example.com>' };
const third: BuyerMail = { messageId: '<m3@email.example.com>' };
const SHARED = 'no-reply-amazon-iba-buyer';

async function filing(...mails: string[]) {
  const { arrive, deps, later } = mailbox();
  let last: Awaited<ReturnType<typeof arrive>> | null = null;
  for (const mail of mails) {
    last = await arrive(mail);
    later(5);
  }
  const cases = await deps.cases.openCases(['main'], 10);
  const messages = (await Promise.all(cases.map((c) => deps.cases.messages(c.id)))).flat();
  return {
    cases: cases.length,
    last,
    copies: messages.filter(({ duplicateOf }) => duplicateOf !== null).length,
    knocks: cases.flatMap((c) => c.inbox).filter(({ type }) => type === 'wrote').length,
  };
}

describe('I30 the same words with news are news: the draft is made anew', () => {
  it.each<[string, string, string]>([
    ['with a photo', buyerMail(), withPhotos(second, 'a')],
    ['with another photo', withPhotos({}, 'a'), withPhotos(second, 'b')],
    ['with one photo more', withPhotos({}, 'a'), withPhotos(second, 'a', 'b')],
    ['with the order', buyerMail({ order: null }), buyerMail(second)],
    [
      'with a thread of its own, about the same order',
      buyerMail(),
      buyerMail({ ...second, suffix: 'another' }),
    ],
    ['with a thread where there was none', buyerMail({ suffix: null }), buyerMail(second)],
  ])('%s', async (_name, first, again) => {
    expect(await filing(first, again)).toMatchObject({
      cases: 1,
      copies: 0,
      knocks: 1,
      last: { outcome: 'filed' },
    });
  });

  it.each<[string, string, string]>([
    ['about another order', buyerMail(), buyerMail({ ...second, order: '112-0000002-0000002', suffix: 'x' })],
    [
      'by another buyer',
      buyerMail(),
      buyerMail({ ...second, relay: 'zzzzzzzzzzzzzzz', order: null, suffix: 'x' }),
    ],
    [
      'by another buyer of Amazon Business, at the address that they share',
      buyerMail({ relay: SHARED, order: null, suffix: 'a' }),
      buyerMail({ ...second, relay: SHARED, order: null, suffix: 'b' }),
    ],
    [
      'the same without any thread',
      buyerMail({ relay: SHARED, order: null, suffix: null }),
      buyerMail({ ...second, relay: SHARED, order: null, suffix: null }),
    ],
  ])('%s are another case', async (_name, first, again) => {
    expect(await filing(first, again)).toMatchObject({ cases: 2, copies: 0 });
  });
});

describe('I31 an exact repeat stays a repeat', () => {
  it.each<[string, string[], number]>([
    ['of words', [buyerMail(), buyerMail(second)], 1],
    ['of words and photo', [withPhotos({}, 'a'), withPhotos(second, 'a')], 1],
    ['without the photo', [withPhotos({}, 'a'), buyerMail(second)], 1],
    ['with the photos in another order', [withPhotos({}, 'a', 'b'), withPhotos(second, 'b', 'a')], 1],
    [
      'of the news, at the second registered address',
      [buyerMail(), withPhotos(second, 'a'), withPhotos(third, 'a')],
      1,
    ],
    [
      'of a photo without words',
      [withPhotos({ words: '' }, 'a'), withPhotos({ ...second, words: '' }, 'a')],
      1,
    ],
  ])('%s', async (_name, mails, copies) => {
    const found = await filing(...mails);
    expect(found).toMatchObject({ cases: 1, copies, last: { outcome: 'filed', opened: false } });
    expect(found.knocks).toBe(mails.length - 1 - copies);
  });
});

describe('I40 buyers who share the address of Amazon Business', () => {
  it.each<[string, BuyerMail, BuyerMail, number]>([
    ['two orders are two cases', { order: '112-0000001-0000001' }, { order: '112-0000002-0000002' }, 2],
    ['one order is one', { suffix: 'a' }, { suffix: 'b' }, 1],
    ['one thread is one', { order: null, suffix: 'a' }, { order: null, suffix: 'a' }, 1],
    [
      'neither order nor thread: a person each',
      { order: null, suffix: null },
      { order: null, suffix: null },
      2,
    ],
  ])('%s', async (_name, one, two, cases) => {
    const mails = [
      buyerMail({ relay: SHARED, suffix: null, words: 'The kettle leaks.', ...one }),
      buyerMail({ relay: SHARED, suffix: null, words: 'One cup is missing.', ...second, ...two }),
    ];
    expect(await filing(...mails)).toMatchObject({ cases });
  });
});
