/**
 * Lessons as the features that they show, in arrays that threads share: features are looked for once, by two threads, and
 * every model of the cross-validation learns from the same arrays.
 */
import type { Features } from '../core/understanding/model/features.ts';
import type { Row, Vector } from './low-rank.ts';
import { isSign, type Lesson, volumeOf } from './rows.ts';

/** Vectors of features, lesson by lesson: the message, what stands beside its text, then each of its segments. */
interface Vectors {
  /** The vectors of lesson `l` are those from `lessons[l]` to before `lessons[l + 1]`. */
  lessons: Int32Array;
  /** The entries of vector `v` are those from `vectors[v]` to before `vectors[v + 1]`. */
  vectors: Int32Array;
  /** Of each entry the feature, an offset in the list of names. */
  features: Int32Array;
  values: Float32Array;
}

export interface Packed extends Vectors {
  /** Of each feature by how much its value is multiplied. */
  volumes: Float32Array;
  /** Of each feature 1 where a phrase found it. */
  signs: Uint8Array;
}

export interface Named<Kind extends Vectors = Vectors> {
  names: string[];
  packed: Kind;
}

/** A feature that fewer texts have is chance. */
const MIN_TEXTS = 4;

export function packFeatures(lessons: Iterable<Features>): Named {
  const ids = new Map<string, number>();
  const starts = { lessons: [0], vectors: [0] };
  const features: number[] = [];
  const values: number[] = [];
  for (const { values: message, beside, segments } of lessons) {
    for (const vector of [message, beside, ...segments.map((segment) => segment.values)]) {
      for (const [name, value] of vector) {
        let id = ids.get(name);
        if (id === undefined) {
          id = ids.size;
          ids.set(name, id);
        }
        features.push(id);
        values.push(value);
      }
      starts.vectors.push(features.length);
    }
    starts.lessons.push(starts.vectors.length - 1);
  }
  return {
    names: [...ids.keys()],
    packed: {
      lessons: Int32Array.from(starts.lessons),
      vectors: Int32Array.from(starts.vectors),
      features: Int32Array.from(features),
      values: Float32Array.from(values),
    },
  };
}

const sharedInts = (length: number) => new Int32Array(new SharedArrayBuffer(4 * length));
const sharedFloats = (length: number) => new Float32Array(new SharedArrayBuffer(4 * length));

/** Joins what threads packed, the lessons of the first part before those of the next. */
export function joinPacked(parts: readonly Named[]): Named<Packed> {
  const ids = new Map<string, number>();
  const lessonsOf = ({ packed }: Named) => packed.lessons.length - 1;
  const vectorsOf = ({ packed }: Named) => packed.vectors.length - 1;
  const total = (of: (part: Named) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  const entries = total(({ packed }) => packed.features.length);
  const joined = {
    lessons: sharedInts(total(lessonsOf) + 1),
    vectors: sharedInts(total(vectorsOf) + 1),
    features: sharedInts(entries),
    values: sharedFloats(entries),
  };
  let [lesson, vector, entry] = [0, 0, 0];
  for (const part of parts) {
    const { names, packed } = part;
    const own = names.map((name) => {
      const id = ids.get(name) ?? ids.size;
      ids.set(name, id);
      return id;
    });
    joined.lessons.set(
      packed.lessons.map((at) => at + vector),
      lesson,
    );
    joined.vectors.set(
      packed.vectors.map((at) => at + entry),
      vector,
    );
    joined.features.set(
      packed.features.map((id) => own[id] ?? -1),
      entry,
    );
    joined.values.set(packed.values, entry);
    lesson += lessonsOf(part);
    vector += vectorsOf(part);
    entry += packed.features.length;
  }
  const names = [...ids.keys()];
  const volumes = sharedFloats(names.length);
  const signs = new Uint8Array(new SharedArrayBuffer(names.length));
  for (const [id, name] of names.entries()) {
    volumes[id] = volumeOf(name);
    signs[id] = isSign(name) ? 1 : 0;
  }
  return { names, packed: { ...joined, volumes, signs } };
}

/** The features that are learned: of each feature its place among them, -1 where too few texts have it. */
export interface Vocabulary {
  places: Int32Array;
  size: number;
}

/** @param lessons those that are learned from */
export function vocabularyOf(packed: Packed, lessons: readonly number[]): Vocabulary {
  const counts = new Int32Array(packed.volumes.length);
  const lastSeen = new Int32Array(packed.volumes.length).fill(-1);
  for (const lesson of lessons) {
    const end = packed.vectors[packed.lessons[lesson + 1] ?? 0] ?? 0;
    for (let entry = packed.vectors[packed.lessons[lesson] ?? 0] ?? 0; entry < end; entry += 1) {
      const feature = packed.features[entry] as number;
      if (lastSeen[feature] === lesson) continue;
      lastSeen[feature] = lesson;
      counts[feature] = (counts[feature] as number) + 1;
    }
  }
  let size = 0;
  const places = counts.map((count) => {
    if (count < MIN_TEXTS) return -1;
    size += 1;
    return size - 1;
  });
  return { places, size };
}

function vectorAt(packed: Packed, vector: number, { places }: Vocabulary): Vector {
  const known: number[] = [];
  const end = packed.vectors[vector + 1] ?? 0;
  for (let entry = packed.vectors[vector] ?? 0; entry < end; entry += 1)
    if ((places[packed.features[entry] as number] as number) >= 0) known.push(entry);
  const features = Int32Array.from(known, (entry) => packed.features[entry] as number);
  return {
    indices: features.map((feature) => places[feature] as number),
    values: Float32Array.from(
      known,
      (entry, at) => (packed.values[entry] as number) * (packed.volumes[features[at] as number] as number),
    ),
    isSign: Uint8Array.from(features, (feature) => packed.signs[feature] as number),
  };
}

/** A lesson as it is learned from. */
export function rowAt(
  packed: Packed,
  at: number,
  { targets, weight }: Pick<Lesson, 'targets' | 'weight'>,
  vocabulary: Vocabulary,
): Row {
  const first = packed.lessons[at] ?? 0;
  const count = (packed.lessons[at + 1] ?? 0) - first - 2;
  return {
    message: vectorAt(packed, first, vocabulary),
    beside: vectorAt(packed, first + 1, vocabulary),
    segments: Array.from({ length: count }, (_, segment) =>
      vectorAt(packed, first + 2 + segment, vocabulary),
    ),
    targets,
    weight,
  };
}
