import { describe, expect, it } from 'vitest';
import { buyerMail } from '../mails.ts';
import { mailbox } from './mailbox.ts';

const LETTER = 'Hello Renata, we are sorry about the grinder. Would you like a new one or your money back?';

describe('N5 what the case already holds is no news', () => {
  async function answered(words: string) {
    const box = mailbox();
    await box.arrive(buyerMail());
    const { id } = await box.onlyCase();
    await box.deps.cases.addMessage(id, {
      id: 'out-1',
      direction: 'out',
      kind: 'reply',
      at: box.deps.clock.now(),
      messageId: '<r1@example.com>',
      subject: 'Re: your order',
      text: LETTER,
      language: 'en',
      rawKey: null,
      photos: [],
      duplicateOf: null,
      confidence: 'high',
      returnReason: null,
      noResponseNeededLink: null,
    });
    await box.arrive(buyerMail({ messageId: '<m2@email.example.com>', words, subject: 'Re: your order' }));
    const messages = await box.deps.cases.messages(id);
    return messages.find(({ messageId }) => messageId === '<m2@email.example.com>');
  }

  it('a copy of our letter below a divider that anybody can type is left out, and kept to be shown', async () => {
    const message = await answered(`A new one, please.\r\n\r\n-----Original Message-----\r\n${LETTER}`);
    expect(message?.text).toBe('A new one, please.');
    expect(message?.older?.text).toContain('Would you like a new one');
    expect(message?.older?.because).toEqual(['held']);
  });

  it('what the case does not hold stays the buyer’s words', async () => {
    const pasted = 'Dear customer, your parcel was dropped. Regards, the courier.';
    const message = await answered(`Read what the courier wrote:\r\n\r\n${pasted}`);
    expect(message?.text).toContain('your parcel was dropped');
    expect(message?.older).toBeUndefined();
  });
});
