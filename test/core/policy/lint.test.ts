import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKUP_CHARACTERS_MAX, READ_CHARACTERS_MAX } from '../../../core/policy/limits.ts';
import { lint } from '../../../core/policy/lint.ts';
import { read } from '../../../core/policy/outgoing-reading.ts';
import { foreignScript } from '../../../core/policy/rules/wrong-language.ts';
import { RULES } from '../../../core/policy/rules.ts';
import { speeches } from '../../../core/policy/speech.ts';
import { LINT_RULES, type LintRule, type Verdict } from '../../../core/words/finding.ts';
import { blame } from './cases/blame.ts';
import type { RuleCases } from './cases/case.ts';
import { claimCondition } from './cases/claim-condition.ts';
import { CLEAN } from './cases/clean.ts';
import { EVASION } from './cases/evasion.ts';
import { FRESH_CLEAN } from './cases/fresh-clean.ts';
import { FRESH_HOSTILE } from './cases/fresh-hostile.ts';
import { LAST_CLEAN } from './cases/last-clean.ts';
import { LAST_HOSTILE } from './cases/last-hostile.ts';
import { LATER_CLEAN } from './cases/later-clean.ts';
import { LATER_HOSTILE } from './cases/later-hostile.ts';
import { liabilityAdmission } from './cases/liability-admission.ts';
import { FOLLOW_UPS, HONEST, VEILED } from './cases/messages.ts';
import { offAmazonContact } from './cases/off-amazon-contact.ts';
import { offAmazonPayment } from './cases/off-amazon-payment.ts';
import { promotion } from './cases/promotion.ts';
import { reviewIncentive } from './cases/review-incentive.ts';
import { reviewManipulation } from './cases/review-manipulation.ts';
import { SHAPES } from './cases/shapes.ts';
import { UNSEEN_CLEAN, UNSEEN_HOSTILE } from './cases/unseen.ts';

const rulesOf = (text: string, language: string): string[] =>
  lint({ text, language, proactive: false }).findings.map(({ rule }) => rule);

/** What the rules find; how often the second vote warns of honest texts is counted below. */
const byRules = ({ findings }: Verdict) => findings.filter(({ why }) => !why.startsWith('This may read as'));

const MEANINGS: readonly (readonly [LintRule, RuleCases])[] = [
  ['review_incentive', reviewIncentive],
  ['review_manipulation', reviewManipulation],
  ['claim_condition', claimCondition],
  ['off_amazon_payment', offAmazonPayment],
  ['off_amazon_contact', offAmazonContact],
  ['promotion', promotion],
  ['liability_admission', liabilityAdmission],
  ['blame', blame],
];

describe.each(MEANINGS)('%s', (rule, { bad, fine }) => {
  test.each(bad)('finds (%s) %s', (language, text) => {
    expect(rulesOf(text, language)).toContain(rule);
  });
  test.each(fine)('passes (%s) %s', (language, text) => {
    expect(byRules(lint({ text, language, proactive: false }))).toEqual([]);
  });
});

test.each(SHAPES)('finds %s (%s) %s', (rule, language, text) => {
  expect(rulesOf(text, language)).toContain(rule);
});

test.each(EVASION)('sees through %s (%s)', (_trick, rule, outgoing) => {
  const { findings } = lint({ language: 'en', proactive: false, ...outgoing });
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});

test('texts that veil what they want are found in most cases', () => {
  const found = UNSEEN_HOSTILE.filter(([rule, language, text]) => rulesOf(text, language).includes(rule));
  expect(found.length / UNSEEN_HOSTILE.length).toBeGreaterThan(0.7);
});

test.each(VEILED)('finds %s (%s) %s', (rule, language, text) => {
  expect(rulesOf(text, language)).toContain(rule);
});

test.each([...FRESH_HOSTILE, ...LATER_HOSTILE, ...LAST_HOSTILE])(
  'finds %s (%s) %s',
  (rule, language, text) => {
    expect(rulesOf(text, language)).toContain(rule);
  },
);

test.each([...CLEAN, ...HONEST, ...FRESH_CLEAN, ...LATER_CLEAN, ...LAST_CLEAN, ...UNSEEN_CLEAN])(
  'passes (%s) %s',
  (language, text) => {
    expect(byRules(lint({ text, language, proactive: false }))).toEqual([]);
  },
);

test('the second vote warns of few honest texts, and never blocks', () => {
  const honest = [
    ...[...CLEAN, ...HONEST, ...FRESH_CLEAN, ...LATER_CLEAN, ...LAST_CLEAN, ...UNSEEN_CLEAN],
    ...MEANINGS.flatMap(([, { fine }]) => fine),
  ];
  const verdicts = honest.map(([language, text]) => lint({ text, language, proactive: false }).verdict);
  expect(verdicts).not.toContain('block');
  expect(verdicts.filter((verdict) => verdict === 'warn').length / honest.length).toBeLessThan(0.02);
});

test.each(FOLLOW_UPS)('follow-up: %s (%s) %s', (rule, language, text) => {
  const findings = byRules(lint({ text, language, orderId: '302-7714509-8820346', proactive: true }));
  expect(findings.map((finding) => finding.rule)).toEqual(rule === '' ? [] : expect.arrayContaining([rule]));
});

describe('levels', () => {
  const WARNINGS = ['excess_blank_lines', 'shouting', 'blame', 'wrong_language', 'too_long'];

  test('every rule of the contract exists once, with its level', () => {
    // Another language warns, another script blocks.
    const rules = RULES.filter((rule) => rule !== foreignScript);
    expect(rules.map(({ rule }) => rule).sort()).toEqual([...LINT_RULES].sort());
    for (const { rule, level } of rules)
      expect([rule, level]).toEqual([rule, WARNINGS.includes(rule) ? 'warn' : 'block']);
    expect([foreignScript.rule, foreignScript.level]).toEqual(['wrong_language', 'block']);
  });

  test.each([
    ['Hello Ren\ufffde, we are sorry.', 'Ren\ufffde,'],
    ['您好，\ufffd先生', '您好，\ufffd先生'],
  ])('N20 an unreadable character is blocked, with the word: %j', (text, excerpt) => {
    expect(lint({ text, proactive: false }).findings).toContainEqual(
      expect.objectContaining({ rule: 'unreadable_character', level: 'block', excerpt }),
    );
  });

  test('one block outweighs warnings, a warning alone warns', () => {
    expect(lint({ text: 'PLEASE READ THIS CAREFULLY at www.lumafix.com', proactive: false }).verdict).toBe(
      'block',
    );
    expect(lint({ text: 'PLEASE READ THIS CAREFULLY today', proactive: false }).verdict).toBe('warn');
  });

  test('a finding quotes at most 120 characters and says what to do', () => {
    const long = `Please update your review ${'and tell everybody '.repeat(20)}`;
    const { findings } = lint({ text: long, proactive: false });
    expect(findings.length).toBeGreaterThan(0);
    for (const { excerpt, why } of findings) {
      expect([...excerpt].length).toBeLessThanOrEqual(120);
      expect(why).toMatch(/^[A-Z].+\.$/);
    }
  });
});

describe('length', () => {
  test.each([
    [2_000, []],
    [2_001, ['too_long']],
  ])('%i characters', (length, expected) => {
    const text = 'word '.repeat(length).slice(0, length - 1);
    expect(lint({ text: `${text}.`, proactive: false }).findings.map(({ rule }) => rule)).toEqual(expected);
  });

  test('what is too long to be read is blocked, in any field', () => {
    const huge = 'a '.repeat(READ_CHARACTERS_MAX);
    for (const field of ['text', 'html', 'subject']) {
      expect(lint({ text: 'Hello', proactive: false, [field]: huge }).verdict).toBe('block');
    }
    const markup = '<i></i>'.repeat(MARKUP_CHARACTERS_MAX);
    expect(lint({ text: 'Hello', proactive: false, html: markup }).verdict).toBe('block');
  });

  test('a text over the message but within the reading is warned of and read to its end', () => {
    const text = `${'word '.repeat(READ_CHARACTERS_MAX / 5 - 5)}lumafix.com.`;
    expect(text.length).toBeLessThanOrEqual(READ_CHARACTERS_MAX);
    expect(rulesOf(text, 'en')).toEqual(['external_link', 'too_long']);
  });

  test('findings in the first part of an endless text stay (R2)', () => {
    const { verdict, findings } = lint({
      text: `Visit lumafix.com. ${'word '.repeat(100_000)}`,
      proactive: false,
    });
    expect(verdict).toBe('block');
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
      'too_long block',
      'external_link block',
      'too_long warn',
    ]);
  });

  test.each([
    ['letters', 'if you review and refund '],
    ['signs that become eighteen', 'ﷺ'],
    ['entities', '&amp;'],
    ['number words', 'one two '],
    ['tags', '<b title="if you review">if </b>'],
  ])('no more characters are read of endless %s than the limit (R2)', (_, piece) => {
    const endless = piece.repeat(100_000);
    const { parts } = read({ text: endless, html: endless, subject: endless, proactive: false });
    const lengths = parts.flatMap(({ raw, plain, latin, bare, sentences }) => [
      raw.length,
      plain.length,
      latin.length,
      bare.length,
      sentences.reduce((sum, { said }) => sum + said.length, 0),
    ]);
    expect(lengths.length).toBe(15);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(READ_CHARACTERS_MAX);
    expect(parts.every(({ isCut }) => isCut)).toBe(true);
    expect(lint({ text: endless, proactive: false }).verdict).toBe('block');
  });
});

describe('order id', () => {
  const orderId = '114-2290457-6638120';
  test.each([
    ['in the text', { text: `About order ${orderId}: is all well?`, orderId }, []],
    [
      'with full-width digits',
      { text: 'Order １１４-２２９０４５７-６６３８１２０: is all well?', orderId },
      [],
    ],
    ['with wide dashes', { text: 'Order 114–2290457–6638120: is all well?', orderId }, []],
    [
      'only in the subject',
      { text: 'Is all well?', subject: `Order ${orderId}`, orderId },
      ['missing_order_id'],
    ],
    ['another one', { text: 'Order 114-2290457-6638121: is all well?', orderId }, ['missing_order_id']],
    ['unknown and absent', { text: 'Is all well?' }, ['missing_order_id']],
  ])('%s', (_, outgoing, expected) => {
    expect(lint({ ...outgoing, proactive: true }).findings.map(({ rule }) => rule)).toEqual(expected);
    expect(lint({ ...outgoing, proactive: false }).findings).toEqual([]);
  });
});

describe('requests for a review in a follow-up', () => {
  const intro = 'This is about order 114-2290457-6638120. ';
  test.each([
    ['one, neutral', 'We would be glad about your honest review on Amazon.', []],
    [
      'neutral, after the replacement',
      'Now that the replacement has arrived, you are welcome to leave a review.',
      [],
    ],
    [
      'two',
      'Please leave a review on Amazon. Please do not forget to write a review.',
      ['review_manipulation'],
    ],
    ['only praise', 'Please leave a positive review on Amazon.', ['review_manipulation']],
  ])('%s', (_, text, expected) => {
    const { findings } = lint({ text: intro + text, language: 'en', proactive: true });
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(expected);
  });
});

describe('what the buyer said', () => {
  test.each([
    [
      'lines',
      '> Call me on +44 20 7946 0958 or mail jane@example.com, I will leave one star!\n\nWe have seen your note.',
    ],
    [
      'quotation marks',
      'You asked: “Will you pay by PayPal if I remove my one-star review?” We answer only here.',
    ],
    [
      'guillemets',
      'Vous avez écrit : « Je retire mon avis si vous remboursez. » Le remboursement a été fait.',
    ],
    ['brackets', '「返金してくれたらレビューを消します」とのことですが、返金は本日完了しております。'],
  ])('is not blamed on the seller: %s', (_, text) => {
    expect(lint({ text, proactive: false }).verdict).toBe('pass');
  });

  test('a name in quotation marks is still the seller speaking', () => {
    expect(rulesOf('Leave us “five stars” and you get a second filter free.', 'en')).toContain(
      'review_incentive',
    );
    expect(rulesOf('Type “lumafix-shop.com” into your browser.', 'en')).toContain('external_link');
  });
});

describe('blank lines', () => {
  test.each([
    ['two breaks', 'Hello\n\nDana', []],
    ['three breaks', 'Hello\n\n\nDana', ['excess_blank_lines']],
    ['three breaks with spaces between', 'Hello\n \t\n\u00a0\nDana', ['excess_blank_lines']],
    ['Windows breaks', 'Hello\r\n\r\n\r\nDana', ['excess_blank_lines']],
  ])('%s', (_, text, expected) => {
    expect(rulesOf(text, '')).toEqual(expected);
  });
});

describe('work grows with the length of the text, not faster', () => {
  const charactersRead = (text: string): number =>
    speeches(read({ text, proactive: false })).reduce(
      (sum, { now, before, after }) => sum + now.length + before.length + after.length,
      0,
    );

  test.each([
    ['sentences', 'We refund you once you update your review. '],
    ['one endless sentence', 'we refund you once you update your review '],
    ['marks without words', '. '],
    ['missing spaces', 'Please wait.We write. '],
    ['Japanese', 'レビューを投稿していただければ返金いたします。'],
    ['quotation marks', '“If you refund me I will change my review.” '],
  ])('%s', (_, piece) => {
    const [short, long] = [charactersRead(piece.repeat(200)), charactersRead(piece.repeat(800))];
    expect(long).toBeLessThanOrEqual(4 * short + 5_000);
  });
});

describe('hostile input', () => {
  const anything = fc.record({
    text: fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 })),
    html: fc.option(fc.string({ maxLength: 300 }), { nil: undefined }),
    subject: fc.option(fc.string({ unit: 'binary', maxLength: 80 }), { nil: undefined }),
    orderId: fc.option(fc.string({ maxLength: 30 }), { nil: undefined }),
    language: fc.option(fc.string({ maxLength: 8 }), { nil: undefined }),
    proactive: fc.boolean(),
  });

  test('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(anything, (outgoing) => {
        const verdict = lint(outgoing);
        expect(lint(outgoing)).toEqual(verdict);
        expect(['pass', 'warn', 'block']).toContain(verdict.verdict);
      }),
      { numRuns: 300 },
    );
  });

  test('does not change its argument', () => {
    const outgoing = Object.freeze({ text: 'Visit lumafix.com', proactive: false });
    expect(() => lint(outgoing)).not.toThrow();
  });

  test.each([
    ['letters', 'a'],
    ['digits', '7 '],
    ['dots', 'a.'],
    ['ats', 'a@'],
    ['brackets', '[<{('],
    ['quotes', '“„«"'],
    ['number words', 'one two '],
    ['conditions', 'if you review and refund '],
    ['line breaks', '\n \n'],
    ['spaced letters', 'w . '],
  ])('reads %s of any length up to the bound', (_, piece) => {
    const text = piece.repeat(READ_CHARACTERS_MAX).slice(0, READ_CHARACTERS_MAX);
    expect(['warn', 'block']).toContain(lint({ text, html: text, proactive: false }).verdict);
  });
});
