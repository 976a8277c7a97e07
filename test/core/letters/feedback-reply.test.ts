import { describe, expect, test } from 'vitest';
import {
  checkFeedbackReply,
  doneInCase,
  FEEDBACK_DONE,
  feedbackReply,
  MAX_FEEDBACK_CHARS,
} from '../../../core/letters/feedback-reply.ts';
import { glossAfterEdit } from '../../../core/letters/gloss-after-edit.ts';
import { lint } from '../../../core/policy/lint.ts';
import { CAUSES } from '../../../core/words/cause.ts';
import { LETTER_LANGUAGES, STAFF_LANGUAGES } from '../../../templates/copy/languages.ts';
import { caseOf, ORDER } from './samples.ts';

describe.each(LETTER_LANGUAGES)('the public answer in %s', (language) => {
  test('passes the gate and its own checks for every cause and outcome, is short and glossed', () => {
    const problems: string[] = [];
    for (const cause of CAUSES)
      for (const done of FEEDBACK_DONE)
        for (const staffLanguage of STAFF_LANGUAGES) {
          const signature = 'Larkfield Home customer care';
          const { body, sentences } = feedbackReply({
            language,
            staffLanguage,
            cause,
            done,
            hours: 24,
            signature,
          });
          expect(body).toContain(signature);
          expect(body).not.toMatch(/[{}]|undefined/);
          expect([...body].length).toBeLessThanOrEqual(MAX_FEEDBACK_CHARS);
          expect(glossAfterEdit(sentences, body).map(({ gloss }) => gloss)).toEqual(
            sentences.map(({ gloss }) => gloss),
          );
          const { findings, faults } = checkFeedbackReply(body, language, 'Renata Muster');
          problems.push(...faults.map(({ rule, excerpt }) => `${rule} ${excerpt}: ${body}`));
          problems.push(...findings.map(({ rule, excerpt }) => `${rule} ${excerpt}: ${body}`));
          problems.push(...lint({ text: body, language, proactive: false }).findings.map(({ rule }) => rule));
        }
    expect([...new Set(problems)]).toEqual([]);
  });
});

describe('what must not stand in public', () => {
  const rules = (text: string, name: string | null = null, language = 'en') => {
    const { findings, faults } = checkFeedbackReply(text, language, name);
    return [...faults, ...findings].map(({ rule }) => rule);
  };

  test.each<[text: string, name: string | null, rule: string]>([
    [`We are sorry about order ${ORDER}.`, null, 'order_id'],
    ['We refunded $24.99 at once.', null, 'amount'],
    ['We refunded 30% of the price.', null, 'amount'],
    ['We are sorry, Renata, and have refunded you.', 'Renata Muster', 'buyer_name'],
    ['Sorry for the trouble, RENATA.', 'renata', 'buyer_name'],
    ['山田様、申し訳ございません。', '山田', 'buyer_name'],
    ['Hello Renata, we are sorry.', null, 'buyer_name'],
    ['Write to care@larkfield.example, please.', null, 'email_address'],
    ['Please change your review now that we have refunded you.', null, 'review_manipulation'],
    ['We are sorry. '.repeat(50), null, 'too_long'],
  ])('%s', (text, name, rule) => {
    expect(rules(text, name)).toContain(rule);
  });

  test.each([
    'We are sorry that the lamp arrived broken; a full refund has been issued.',
    'Hello everyone, thank you for reading.',
  ])('passes: %s', (text) => {
    expect(rules(text, 'An Li')).toEqual([]);
  });
});

test.each([
  [{}, 'nothing'],
  [{ replies: 1 }, 'contact'],
  [{ replies: 1, chosen: { kind: 'replacement' as const } }, 'contact'],
  [
    { replies: 2, chosen: { kind: 'replacement' as const }, fulfilledAt: '2026-11-22T10:00:00.000Z' },
    'replacement',
  ],
  [
    { replies: 2, chosen: { kind: 'missing_part' as const }, fulfilledAt: '2026-11-22T10:00:00.000Z' },
    'part',
  ],
  [{ replies: 1, refunded: { minor: 500, currency: 'EUR' } }, 'refund'],
  [{ replies: 1, chosen: { kind: 'guidance' as const } }, 'guidance'],
])('a case with %o has come to %s', (change, done) => {
  expect(doneInCase(caseOf(change))).toBe(done);
});
