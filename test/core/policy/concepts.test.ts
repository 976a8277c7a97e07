import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../../core/policy/concepts.ts';

describe('a concept', () => {
  const { benefit } = conceptsOf('en');

  test('is found where its first phrase stands, and everywhere', () => {
    const text = 'we send a gift card and refund it';
    expect(benefit.exec(text)).toEqual({ index: 10, 0: 'gift card' });
    expect(benefit.all(text).map(({ 0: words }) => words)).toEqual(['gift card', 'refund']);
    expect(benefit.exec(text)).toEqual({ index: 10, 0: 'gift card' });
  });

  test('is cut out of a text with a space in its place', () => {
    expect(benefit.without('a refund, please')).toBe('a  , please');
    expect(benefit.without('thanks')).toBe('thanks');
  });

  test('is not found inside words, and not where there is nothing', () => {
    expect(benefit.test('prerefund')).toBe(false);
    expect(benefit.test('')).toBe(false);
  });

  test('that a language does not say is found nowhere', () => {
    const { forReview } = conceptsOf('ja');
    expect([forReview.test('x'), forReview.exec('x'), forReview.all('x')]).toEqual([false, null, []]);
  });

  test.each([
    ['ja', true],
    ['tr', true],
    ['en', false],
    ['zh', false],
  ] as const)('conditions of %s close their clause: %s', (language, isLast) => {
    expect(conceptsOf(language).conditionLast).toBe(isLast);
    expect(conceptsOf(language)).toBe(conceptsOf(language));
  });
});
