import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impersonal } from '../../../core/insight/impersonal.ts';

describe('personal data', () => {
  test.each([
    ['Write to dana.miller@example.org please', 'Write to [address] please'],
    ['See https://example.com/me?x=1 for photos', 'See [link] for photos'],
    ['Order 111-0000001-0000001 is broken', 'Order [order] is broken'],
    ['Call me: +49 (170) 123 45 67', 'Call me: [number]'],
    ['Tracking JJD0001234567890 says delivered', 'Tracking [number] says delivered'],
    ['Bitte an Lindenstraße 12, 10115 Berlin schicken', 'Bitte an [street], [place] schicken'],
    ['I live at 12 Baker Street', 'I live at [street]'],
    ['Habito en calle de Alcalá 14', 'Habito en [street]'],
    ['My name is Dana Miller and the cup leaks', 'My name is [name] and the cup leaks'],
    ['Ich heiße Jürgen, der Mixer ist kaputt', 'Ich heiße [name], der Mixer ist kaputt'],
    ['田中と申します。割れていました。', '[name]と申します。割れていました。'],
    ['The cup leaks.\n\nKind regards,\nDana Miller', 'The cup leaks.'],
    ['Die Tasse leckt.\nMit freundlichen Grüßen Jürgen Beispiel', 'Die Tasse leckt.'],
    ['La tasse fuit.\nCordialement\nMarie\n', 'La tasse fuit.'],
  ])('%j', (text, masked) => {
    expect(impersonal(text, null)).toBe(masked);
  });

  test('the name that Amazon tells is taken out wherever it stands', () => {
    expect(impersonal('Dana here. DANA and dana-lina, Danas', 'Dana Li')).toBe(
      '[name] here. [name] and [name]-lina, Danas',
    );
    expect(impersonal('a (b', '(((')).toBe('a (b');
  });

  test.each([
    'The kettle holds 1.7 l and stopped after 14 days, 2 cups at most.',
    'Thanks, but the lamp broke again after you sent the second one last week, so what now?',
    'It is 30 x 40 cm instead of 50 x 70 cm.',
  ])('what is said of the product stays: %s', (text) => {
    expect(impersonal(text, null)).toBe(text);
  });

  test('no address, link or order id survives in any text', () => {
    const piece = fc.constantFrom(
      'me@example.org',
      'https://example.com/a',
      '111-0000001-0000001',
      ' ',
      '\n',
      'cup',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const masked = impersonal(pieces.join(' '), null);
        expect(masked).not.toMatch(/me@example\.org|https:\/\/example|111-0000001-0000001/);
      }),
    );
  });
});
