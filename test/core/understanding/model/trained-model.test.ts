import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../../../core/understanding/model/heads.ts';
import file from '../../../../core/understanding/model/model.json' with { type: 'json' };
import { fingerprint } from '../../../../training/model-file.ts';
import { readAll } from '../../../../training/rows.ts';

const MAX_BYTES = 1_800_000;

describe('the trained model', () => {
  test('is what the corpus teaches: train it again after a change (npm run train:understanding)', () => {
    expect(file.corpus).toBe(fingerprint(readAll()));
  });

  test('has a weight in each dimension for every column', () => {
    const FLOAT_BYTES = 4;
    expect(Buffer.from(file.heads, 'base64').length).toBe(COLUMNS * file.dimensions * FLOAT_BYTES);
    expect(Buffer.from(file.bias, 'base64').length).toBe(COLUMNS * FLOAT_BYTES);
    expect(Buffer.from(file.places, 'base64').length).toBe(file.features * file.dimensions);
  });

  test('is small enough for a function', () => {
    const path = fileURLToPath(new URL('../../../../core/understanding/model/model.json', import.meta.url));
    expect(statSync(path).size).toBeLessThanOrEqual(MAX_BYTES);
  });
});
