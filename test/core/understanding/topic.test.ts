import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../core/understanding/diagnosis.ts';
import { causeOfTopic, menuTopic } from '../../../core/understanding/topic.ts';

describe("Amazon's topics and return reasons", () => {
  test.each([
    ['Damaged or defective item', 'defect'],
    ['Different from what I ordered', 'wrong_item'],
    ['Article endommagé', 'transit_damage'],
    ['NOT_AS_DESCRIBED', 'listing_mismatch'],
    ['Bought by mistake', 'not_quality'],
    ['Entspricht nicht der Beschreibung', 'listing_mismatch'],
    ['配送中の破損', 'transit_damage'],
    ['Greetings', undefined],
    [undefined, undefined],
  ])('%s: %s', (topic, cause) => {
    expect(causeOfTopic(topic)).toBe(cause);
  });

  test.each([
    ['Damaged or defective item', true],
    ['Re: Product details inquiry from Amazon customer Dana (Order: 111-0000001-0000001)', true],
    ['The delivery was quick but the quality of this thing is beyond words', false],
    ['Disappointed', false],
    [undefined, false],
  ])('%s is an entry of the menu: %s', (subject, isEntry) => {
    expect(menuTopic(subject) !== undefined).toBe(isEntry);
  });

  test('a return reason decides where the words do not', () => {
    const { cause } = diagnose({ text: 'See photo.', returnReason: 'Defective', language: 'en' });
    expect(cause).toBe('defect');
  });

  test('a photo does not outweigh clear words', () => {
    const clear = 'How do I set the clock? I do not understand the manual.';
    expect(diagnose({ text: clear, photos: 3, language: 'en' }).cause).toBe('misuse');
  });

  test('clear words outweigh the return reason', () => {
    const text = 'You sent me the wrong item, not what I ordered.';
    expect(diagnose({ text, returnReason: 'Defective', language: 'en' }).cause).toBe('wrong_item');
  });
});
