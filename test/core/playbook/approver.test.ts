import { describe, expect, test } from 'vitest';
import { type ApproverReason, readReason, reasonCode } from '../../../core/playbook/approver.ts';
import { becauseIn } from '../../../core/staff-mail/because-words.ts';

const REASONS: [ApproverReason, en: string, zh: string][] = [
  [{ code: 'risk', risk: 'safety' }, 'risk: Safety hazard', '风险：安全隐患'],
  [{ code: 'share', percent: 50, limit: 40 }, "50 % is more than an agent's 40 %", '50% 超过客服权限 40%'],
  [{ code: 'price_unknown' }, 'the price of the order is not known', '订单价格未知'],
  [{ code: 'currency', currency: 'CHF' }, 'the playbook gives agents no amount in CHF', 'CHF 额度'],
  [
    { code: 'amount', option: 'full_refund', limit: 12.5, currency: 'EUR' },
    "more than an agent's 12.5 EUR",
    '超过客服权限 12.5 EUR',
  ],
];

describe('why a supervisor decides', () => {
  test.each(REASONS)('%o is kept as a code and said in both languages', (reason, en, zh) => {
    const recorded = reasonCode(reason);
    expect(readReason(recorded)).toEqual(reason);
    expect(becauseIn('en', recorded)).toContain(en);
    expect(becauseIn('zh', recorded)).toContain(zh);
    expect(becauseIn('zh', recorded)).toMatch(/[\u4e00-\u9fff]/);
  });

  test.each([
    '',
    'risk',
    'risk gambling',
    'share 1',
    'share a b',
    'currency <b>',
    'amount gift 1 EUR',
    'words',
  ])('"%s" is no reason and stays as it is', (recorded) => {
    expect(readReason(recorded)).toBeNull();
    expect(becauseIn('zh', recorded)).toBe(recorded);
  });
});
