import { expect, test } from 'vitest';
import { featuresOf } from '../../core/understanding/model/features.ts';
import { readMessage } from '../../core/understanding/understand.ts';
import { joinPacked, packFeatures, rowAt, vocabularyOf } from '../../training/packed.ts';
import { volumeOf } from '../../training/rows.ts';

const TEXTS = [
  'The lid leaks.',
  'The lid leaks again.',
  'Der Deckel ist undicht.',
  'The lid leaks, too.',
  'A lid.',
];
const features = TEXTS.map((text) => featuresOf(readMessage({ text, language: 'en' })));
const LESSON = { targets: new Map(), weight: 1 };

test('what two threads packed is joined as if one had done it', () => {
  const whole = joinPacked([packFeatures(features)]);
  const halves = joinPacked([packFeatures(features.slice(0, 2)), packFeatures(features.slice(2))]);
  expect(halves.names).toEqual(whole.names);
  expect(halves.packed).toEqual(whole.packed);
});

test('a row holds what its message, its surroundings and its segments show, and nothing that few texts have', () => {
  const { names, packed } = joinPacked([packFeatures(features)]);
  const all = [...TEXTS.keys()];
  const vocabulary = vocabularyOf(packed, all);
  const nameOf = new Map([...vocabulary.places].map((place, feature) => [place, names[feature] ?? '']));
  for (const at of all) {
    const seen = features[at];
    if (seen === undefined) throw new Error('every text has its features');
    const row = rowAt(packed, at, LESSON, vocabulary);
    expect(row.segments).toHaveLength(seen.segments.length);
    for (const [index, place] of row.message.indices.entries()) {
      const name = nameOf.get(place) ?? '';
      expect(row.message.values[index]).toBeCloseTo((seen.values.get(name) ?? 0) * volumeOf(name), 5);
    }
    const kept = [...seen.values.keys()].filter((name) => vocabulary.places[names.indexOf(name)] !== -1);
    expect(row.message.indices).toHaveLength(kept.length);
  }
  expect(vocabulary.places[names.indexOf('word lid')]).toBeGreaterThanOrEqual(0);
  expect(vocabulary.places[names.indexOf('word undicht')]).toBe(-1);
});

test('what a fold leaves out is not counted', () => {
  const { names, packed } = joinPacked([packFeatures(features)]);
  expect(vocabularyOf(packed, [0, 1, 2]).places[names.indexOf('word lid')]).toBe(-1);
});
