/**
 * How a sentence says something: condition and consequence, negation, neighbours. The rules about reviews, claims and
 * payment ask these questions and stay free of grammar.
 */

import { splitClauses } from '../language/sentences.ts';
import { type Concept, type Concepts, conceptsOf } from './concepts.ts';
import type { Reading } from './outgoing-reading.ts';

/** One sentence with its neighbours, in one language. */
export interface Speech {
  said: string;
  now: string;
  before: string;
  after: string;
  concepts: Concepts;
}

/** Eight rules read the same sentences: they are prepared once. */
const SPEECHES = new WeakMap<Reading, Speech[]>();

/**
 * A sentence without what it reports of the buyer ("you wrote that …"): to its end, or to the clause that asks the
 * buyer for something ("you wrote a review, could you …"), which then belongs to the seller as a whole.
 */
function ownWords(sentence: string, concepts: Concepts): string {
  const report = concepts.said.exec(sentence);
  if (report === null) return sentence;
  const rest = sentence.slice(report.index);
  const [, ...later] = splitClauses(rest);
  return later.some((clause) => concepts.please.test(clause)) ? sentence : sentence.slice(0, report.index);
}

/** Every sentence of the reading, once for each language that it may be in. */
export function speeches(reading: Reading): Speech[] {
  const known = SPEECHES.get(reading) ?? speechesOf(reading);
  SPEECHES.set(reading, known);
  return known;
}

function speechesOf({ parts }: Reading): Speech[] {
  return parts.flatMap((part) =>
    part.sentences.flatMap(({ said, folded, languages }, at) =>
      languages.flatMap((language) => {
        const concepts = conceptsOf(language);
        const read = (text: string | undefined) => concepts.inspection.without(text ?? '');
        const [before, after] = [read(part.sentences[at - 1]?.folded), read(part.sentences[at + 1]?.folded)];
        return [{ said, now: ownWords(read(folded), concepts), before, after, concepts }];
      }),
    ),
  );
}

export const has = ({ concepts }: Speech, text: string, ...all: Concept[]): boolean =>
  all.every((concept) => concepts[concept].test(text));

export const hasAny = ({ concepts }: Speech, text: string, ...any: Concept[]): boolean =>
  any.some((concept) => concepts[concept].test(text));

/** The text without the words of a concept. */
export const without = ({ concepts }: Speech, text: string, concept: Concept): string =>
  concepts[concept].without(text);

const CLAUSE_END = /[,;:()、，；：]|\s-\s/;

/**
 * The conditions of a sentence ("once you update your stars"): from the word that opens one to the end of its clause,
 * or, where the language closes the condition with a word, the clause up to it. Conditions of courtesy are left out.
 */
export function conditions(speech: Speech, text = speech.now): string[] {
  const plain = without(speech, text, 'politeIf');
  const marks = speech.concepts.if.all(plain);
  if (speech.concepts.conditionLast) {
    return marks.map(({ index, 0: mark }) => {
      const end = index + mark.length;
      const head = plain.slice(0, end);
      return head.slice(
        Math.max(...['、', ',', ';', '。'].map((stop) => head.lastIndexOf(stop, index - 1))) + 1,
      );
    });
  }
  return marks.map(({ index }) => {
    const rest = plain.slice(index);
    const end = rest.search(CLAUSE_END);
    return end === -1 ? rest : rest.slice(0, end);
  });
}

/** The sentence without one of its conditions: what happens when the condition is met. */
export const consequence = (text: string, condition: string): string => text.replace(condition, ' ; ');

/** True where a clause denies: "we cannot", "never", but not "do not hesitate". */
export const denies = (speech: Speech, clause: string): boolean =>
  has(speech, without(speech, clause, 'notNot'), 'not');

/** The clauses that speak of a concept. */
export const clausesWith = (speech: Speech, ...concepts: Concept[]): string[] =>
  splitClauses(speech.now).filter((clause) => has(speech, clause, ...concepts));

/** True where every clause that speaks of the concepts denies, or where the sentence names rules that forbid it. */
export function refuses(speech: Speech, ...concepts: Concept[]): boolean {
  if (has(speech, speech.now, 'rules')) return true;
  const clauses = clausesWith(speech, ...concepts);
  return clauses.length > 0 ? clauses.every((clause) => denies(speech, clause)) : denies(speech, speech.now);
}

/** Sentences for which a test holds, each once. */
export const sentencesWhere = (reading: Reading, test: (speech: Speech) => boolean): string[] => [
  ...new Set(
    speeches(reading)
      .filter(test)
      .map(({ said }) => said),
  ),
];
