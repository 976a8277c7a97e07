import { COLUMNS } from '../core/understanding/model/heads.ts';
import { Scores } from '../core/understanding/model/reader-model.ts';
import { fitLowRank } from './fit.ts';
import type { FitOptions, LowRank } from './low-rank.ts';
import type { LabelledMessage } from './messages.ts';
import { type Packed, rowAt, type Vocabulary, vocabularyOf } from './packed.ts';
import type { Lesson } from './rows.ts';

export const FOLDS = 3;

export type Settings = Omit<FitOptions, 'features'>;

/** All that there is to learn from, and the features of each lesson. */
export interface School {
  lessons: readonly Lesson[];
  packed: Packed;
}

export interface Trained {
  vocabulary: Vocabulary;
  model: LowRank;
}

/** @param which places of the lessons that are learned from */
export function train({ lessons, packed }: School, which: readonly number[], settings: Settings): Trained {
  const vocabulary = vocabularyOf(packed, which);
  const rows = which.flatMap((at) => {
    const lesson = lessons[at];
    return lesson === undefined ? [] : [rowAt(packed, at, lesson, vocabulary)];
  });
  return { vocabulary, model: fitLowRank(rows, { ...settings, features: vocabulary.size }) };
}

/** What a model says of a lesson, before it is cut to its file. */
function scoresOf({ vocabulary, model }: Trained, packed: Packed, at: number, lesson: Lesson): Scores {
  const { message, segments, beside } = rowAt(packed, at, lesson, vocabulary);
  const columnsAt = (place: Float32Array) =>
    Float64Array.from({ length: COLUMNS }, (_, k) => model.score(place, k));
  const whole = new Float32Array(model.dimensions);
  model.add(message, whole);
  const around = new Float32Array(model.dimensions);
  model.add(beside, around);
  return new Scores(
    columnsAt(whole),
    segments.map((segment) => {
      const place = around.slice();
      model.add(segment, place);
      return columnsAt(place);
    }),
  );
}

export interface Judged {
  message: LabelledMessage;
  scores: Scores;
}

/** The fold in which a hand is judged. Complaints and utterances are learned from in every fold: other hands wrote them. */
export function foldsOf(lessons: readonly Lesson[]): number[][] {
  const hands = [
    ...new Set(lessons.flatMap(({ writer, message }) => (message === null ? [] : [writer]))),
  ].sort();
  return Array.from({ length: FOLDS }, (_, fold) =>
    lessons.flatMap(({ writer, message }, at) =>
      message !== null && hands.indexOf(writer) % FOLDS === fold ? [at] : [],
    ),
  );
}

/** Judges the messages of a fold by a model that has seen no message of their hands. */
export function judgeFold(school: School, fold: readonly number[], settings: Settings): Scores[] {
  const judged = new Set(fold);
  const others = [...school.lessons.keys()].filter((at) => !judged.has(at));
  const trained = train(school, others, settings);
  return fold.map((at) => scoresOf(trained, school.packed, at, school.lessons[at] as Lesson));
}
