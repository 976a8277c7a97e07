import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  COLUMNS,
  hashOf,
  LinearModel,
  ModelFile,
} from '../../../../core/understanding/model/linear-model.ts';
import file from '../../../../core/understanding/model/model.json' with { type: 'json' };
import { CAUSES } from '../../../../core/words/cause.ts';
import { fingerprint, readCorpus } from '../../../../training/corpus.ts';

const MAX_BYTES = 600 * 1024;

describe('the trained model', () => {
  test('is what the corpus teaches: train it again after a change (npm run train:diagnosis)', () => {
    expect(ModelFile.parse(file).corpus).toBe(fingerprint(readCorpus()));
  });

  test('is small enough for a function', () => {
    const path = fileURLToPath(new URL('../../../../core/understanding/model/model.json', import.meta.url));
    expect(statSync(path).size).toBeLessThanOrEqual(MAX_BYTES);
  });

  test('says of the loudest signs what everybody would say', () => {
    const model = new LinearModel(ModelFile.parse(file));
    const loudest = (name: string) =>
      CAUSES.toSorted((one, other) => model.weight(name, other) - model.weight(name, one))[0];
    expect(loudest('sign stopped_working')).toBe('defect');
    expect(loudest('sign damaged_on_arrival')).toBe('transit_damage');
    expect(loudest('sign listing_said')).toBe('listing_mismatch');
    expect(loudest('sign other_received')).toBe('wrong_item');
    expect(loudest('sign asks_how')).toBe('misuse');
    expect(loudest('sign vague')).toBe('unclear');
    expect(loudest('sign order_handling')).toBe('not_quality');
  });
});

describe('a linear model', () => {
  const names = ['word good', 'word bad', 'cause defect'];
  const hashes = names.map(hashOf).toSorted((one, other) => one - other);
  const rows = hashes.map((hash) => names.findIndex((name) => hashOf(name) === hash));
  const weights = rows.map(
    (row) =>
      [
        [0, 0, 0, 0, 0, -10, 127, -20],
        [100, 0, 0, 0, 0, 5, 0, 40],
        [0, 0, 0, 0, 0, 0, 0, 127],
      ][row] ?? [],
  );
  const small = new LinearModel({
    corpus: '',
    features: names.length,
    temperature: 1,
    bias: [1, 0, 0, 0, 0, 0, 0, -0.5],
    step: Array.from({ length: COLUMNS }, () => 0.01),
    hashes: Buffer.from(new Uint32Array(hashes).buffer).toString('base64'),
    weights: Buffer.from(Int8Array.from(weights.flat())).toString('base64'),
  });

  test('adds up the weights of what it knows', () => {
    const { causes, major } = small.scores({
      values: new Map([
        ['word good', 0.5],
        ['word bad', 1],
        ['word never seen', 1],
      ]),
    });
    expect(causes.get('defect')).toBeCloseTo(2);
    expect(causes.get('unclear')).toBeCloseTo(0);
    expect(causes.get('not_quality')).toBeCloseTo(0.635);
    expect(major).toBeCloseTo(-0.5 - 0.1 + 0.4);
    expect(small.majorOf('defect')).toBeCloseTo(1.27);
    expect(small.majorOf('misuse')).toBe(0);
  });

  test('knows what it was given and nothing else', () => {
    expect(names.map((name) => small.knows(name))).toEqual([true, true, true]);
    expect(small.knows('word never seen')).toBe(false);
    expect(small.weight('word never seen', 'defect')).toBe(0);
  });
});
