import { createHash } from 'node:crypto';
import { featureHash, writtenHashes } from '../core/language/feature-hash.ts';
import type { ModelFile } from '../core/understanding/model/reader-model.ts';
import type { Trained } from './cross-validate.ts';
import { type Lesson, volumeOf } from './rows.ts';

/** Features kept in the file, those that move a score most first. */
const KEPT = 36_000;
const STEPS = 127;

/** SHA-256 of what is learned from: a model knows by it which corpus it was trained on. */
export function fingerprint(lessons: readonly Lesson[]): string {
  const hash = createHash('sha256');
  for (const { writer, text, targets, weight } of lessons) {
    const { language, subject, product, photos, offered, replied } = text;
    hash.update(
      JSON.stringify([writer, weight, text.text, language, subject, product, photos, offered, replied]),
    );
    for (const [head, target] of targets) hash.update(`${head} ${target.join(' ')}\n`);
  }
  return hash.digest('hex');
}

const base64 = (floats: Float32Array): string =>
  Buffer.from(floats.buffer, floats.byteOffset, floats.byteLength).toString('base64');

/**
 * The model as the product reads it: 8-bit places of the weightiest features, found by the hash of their name.
 * @param names of the features, learned or not
 */
export function modelFile(
  { vocabulary, model }: Trained,
  names: readonly string[],
  about: Pick<ModelFile, 'corpus' | 'temperatures' | 'thresholds' | 'gravity'>,
  most: number = KEPT,
): ModelFile {
  const { dimensions, places, heads, bias } = model;
  const rows = names
    .flatMap((name, feature) => {
      const index = vocabulary.places[feature] ?? -1;
      if (index < 0) return [];
      const place = Float32Array.from(
        places.subarray(index * dimensions, (index + 1) * dimensions),
        (value) => value * volumeOf(name),
      );
      return [{ hash: featureHash(name), place, size: Math.hypot(...place) }];
    })
    .toSorted((one, other) => other.size - one.size)
    .slice(0, most);
  const step = Array.from(
    { length: dimensions },
    (_, d) => Math.max(...rows.map(({ place }) => Math.abs(place[d] ?? 0))) / STEPS,
  ).map((value) => Number(value.toPrecision(6)));
  const kept = rows
    .toSorted((one, other) => one.hash - other.hash || other.size - one.size)
    // Two names of one hash are one feature to the model: the weightier one stays.
    .filter(({ hash }, at, all) => at === 0 || all[at - 1]?.hash !== hash);
  const bytes = Buffer.alloc(kept.length * dimensions);
  kept.forEach(({ place }, row) => {
    place.forEach((value, d) => {
      bytes.writeInt8(Math.round(value / (step[d] ?? 1)), row * dimensions + d);
    });
  });
  return {
    corpus: about.corpus,
    features: kept.length,
    dimensions,
    step,
    temperatures: about.temperatures,
    thresholds: about.thresholds,
    gravity: about.gravity,
    hashes: writtenHashes(kept.map(({ hash }) => hash)),
    places: bytes.toString('base64'),
    heads: base64(heads),
    bias: base64(bias),
  };
}
