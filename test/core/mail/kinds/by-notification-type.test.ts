import { describe, expect, test } from 'vitest';
import { kindOfType } from '../../../../core/mail/kinds/by-notification-type.ts';
import { notice, read } from '../build.ts';

describe("Amazon's notification type", () => {
  test.each([
    ['BBC_MESSAGE_SENT_TO_MERCHANT', 'buyer_message'],
    ['BBC_MESSAGE_CONFIRMATION_TO_MERCHANT', 'confirmation_copy'],
    ['RETURN_REQUEST', 'return_request'],
    ['REFUND_ISSUED', 'refund_notice'],
    ['A_Z_CLAIM_RESPONDENT_NOTIFY', 'a_to_z_opened'],
    ['A_Z_CLAIM_RESPONDENT_REMINDER', 'a_to_z_opened'],
    ['A_Z_CLAIM_RESPONDENT_CLOSE', 'a_to_z_decision'],
    ['BRC_SELLER_NOTIFICATION', 'cancellation_request'],
    ['BUYER_OPTED_OUT_BSM_MESSAGES', 'buyer_opt_out'],
    [' return_request ', 'return_request'],
  ])('%s is %s', (type, kind) => {
    expect(kindOfType(type)).toBe(kind);
  });

  test.each(['', 'ORDER_SHIPPED', 'X'.repeat(10_000)])('%j is not known', (type) => {
    expect(kindOfType(type)).toBeNull();
  });

  test('the header decides before wording', async () => {
    const mail = await read(
      notice('Refund initiated for order 111-0000001-0000001', 'x', [
        'X-Space-Notification-Type: RETURN_REQUEST',
      ]),
    );
    expect(mail).toMatchObject({ kind: 'return_request', decidedBy: 'header:RETURN_REQUEST' });
  });

  test('an unknown type leaves it to wording, and then it is a notice', async () => {
    const type = ['X-Space-Notification-Type: SOMETHING_NEW'];
    expect((await read(notice('Refund initiated for order 111-0000001-0000001', 'x', type))).kind).toBe(
      'refund_notice',
    );
    expect((await read(notice('Your weekly summary', 'x', type))).kind).toBe('amazon_notice');
  });
});
