import type { Scores } from '../model/reader-model.ts';
import type { Reading } from '../reading.ts';

const ASKED = /[?？]+/g;
/** Who asks more asks in one breath. */
const MOST = 4;

/** How many questions an answer must answer: wishes in the form of a question and rhetorical ones do not count. */
export function questionsIn(scores: Scores, { text }: Reading): number {
  const likeliest = Number(scores.likeliest('asks'));
  const marks = text.match(ASKED)?.length ?? 0;
  if (likeliest < 2 || marks === 0) return likeliest;
  return Math.min(MOST, marks);
}
