import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../../functions/desk/page/formats.ts';
import { STRINGS } from '../../../../functions/desk/page/strings-by-language.ts';

const en = formatsFor(STRINGS.en, 'Europe/London');
const zh = formatsFor(STRINGS.zh, 'Asia/Shanghai');

describe('instants and spans', () => {
  test.each([
    [0, 'less than a minute'],
    [59_999, 'less than a minute'],
    [60_000, '1 min'],
    [26_400_000, '7 h 20 min'],
    [-26_400_000, '7 h 20 min'],
    [3_600_000, '1 h'],
    [90_000_000, '1 d 1 h'],
  ])('%i ms → %s', (ms, words) => {
    const from = '2026-03-10T09:00:00.000Z';
    expect(en.span(from, new Date(Date.parse(from) + ms).toISOString())).toBe(words);
  });

  test('S5 the offset is that of the day itself, before and after the clocks change', () => {
    expect(en.at('2026-03-28T12:00:00.000Z')).toBe('Sat 28 Mar, 12:00 GMT');
    expect(en.at('2026-03-29T12:00:00.000Z')).toBe('Sun 29 Mar, 13:00 BST');
    expect(zh.at('2026-03-28T16:30:00.000Z')).toBe('3月29日周日 00:30 GMT+8');
  });
});

test.each([
  [{ minor: 3999, currency: 'EUR' }, '€39.99'],
  [{ minor: 3980, currency: 'JPY' }, '¥3,980'],
  [{ minor: 5, currency: 'USD' }, 'US$0.05'],
])('%j is written %s', (amount, words) => {
  expect(en.money(amount).replace('JP¥', '¥')).toBe(words);
});

test('names of languages and countries; what is no code is shown as it is', () => {
  expect([en.language('de'), zh.language('ja'), en.country('UK'), zh.country('US')]).toEqual([
    'German',
    '日语',
    'United Kingdom',
    '美国',
  ]);
  expect([en.language('<b>'), en.country('nowhere')]).toEqual(['<b>', 'nowhere']);
});
