import { COLUMNS } from '../core/understanding/model/heads.ts';
import { Scores } from '../core/understanding/model/reader-model.ts';
import { fitLowRank } from './fit.ts';
import type { FitOptions, LowRank } from './low-rank.ts';
import type { LabelledMessage } from './messages.ts';
import { type Prepared, rowOf, type Vocabulary, vocabularyOf } from './rows.ts';

export const FOLDS = 3;

export type Settings = Omit<FitOptions, 'features'>;

export interface Trained {
  vocabulary: Vocabulary;
  model: LowRank;
}

export function train(prepared: readonly Prepared[], settings: Settings): Trained {
  const vocabulary = vocabularyOf(prepared);
  const rows = prepared.map((each) => rowOf(each, vocabulary));
  return { vocabulary, model: fitLowRank(rows, { ...settings, features: vocabulary.size }) };
}

/** What a model says of features, before it is cut to its file. */
function scoresOf({ vocabulary, model }: Trained, prepared: Prepared): Scores {
  const { message, segments, beside } = rowOf(prepared, vocabulary);
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
export function foldsOf(prepared: readonly Prepared[]): number[][] {
  const hands = [
    ...new Set(prepared.flatMap(({ writer, message }) => (message === null ? [] : [writer]))),
  ].sort();
  return Array.from({ length: FOLDS }, (_, fold) =>
    prepared.flatMap(({ writer, message }, at) =>
      message !== null && hands.indexOf(writer) % FOLDS === fold ? [at] : [],
    ),
  );
}

/** Judges the messages of a fold by a model that has seen no message of their hands. */
export function judgeFold(
  prepared: readonly Prepared[],
  fold: readonly number[],
  settings: Settings,
): Judged[] {
  const judged = new Set(fold);
  const trained = train(
    prepared.filter((_, at) => !judged.has(at)),
    settings,
  );
  return fold.flatMap((at) => {
    const each = prepared[at];
    return each === undefined || each.message === null
      ? []
      : [{ message: each.message, scores: scoresOf(trained, each) }];
  });
}
