import { expect, test } from 'vitest';
import { countHits } from './phrase-hits.ts';

/** A third of the complaints holds nearly every name, and takes a third of the time. */
const EVERY = 3;

test('every sign, risk and want is found in the complaints as often as before', async () => {
  const lines = [...countHits(EVERY)].map(([key, count]) => `${key} ${count}\n`).toSorted();
  expect(lines.length).toBeGreaterThan(500);
  await expect(lines.join('')).toMatchFileSnapshot('../../golden/phrase-hits.txt');
});
