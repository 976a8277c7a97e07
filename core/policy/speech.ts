/**
 * How a sentence says something: condition and consequence, negation, neighbours. The rules about reviews, claims and
 * payment ask these questions and stay free of grammar.
 */

import { splitClauses } from '../language/sentences.ts';
import type { Language } from '../language/which-language.ts';
import { type Concept, type Concepts, conceptsIn, conceptsOf } from './concepts.ts';
import type { Part, Reading, Sentence } from './outgoing-reading.ts';

/** One sentence with its neighbours, in one language. */
export interface Speech {
  sentence: Sentence;
  said: string;
  now: string;
  before: string;
  after: string;
  language: Language;
  concepts: Concepts;
  /** What stands in `now`: of the many questions about its clauses most are answered by what it lacks. */
  heard: ReadonlySet<Concept>;
}

/** Where the clause begins in which an offset stands. */
const startOfClause = (sentence: string, at: number): number =>
  Math.max(...[...',;:、，；：'].map((mark) => sentence.lastIndexOf(mark, at - 1))) + 1;

/** Where the last word before an offset ends: behind it stand only spaces and commas. */
function lastWordEnd(sentence: string, before: number): number {
  let end = before;
  while (end > 0 && ' ,、，\n\t'.includes(sentence[end - 1] ?? '')) end -= 1;
  return end;
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
  // "Could you have another look at what you wrote?" reports nothing: it wants other words.
  const clause = sentence.slice(startOfClause(sentence, report.index), report.index + report[0].length);
  if (concepts.alter.test(clause)) return sentence;
  // Where the verb comes last, the report stands before it.
  if (concepts.conditionLast) return rest.slice(report[0].length);
  const [, ...later] = splitClauses(rest);
  return later.some((clause) => concepts.please.test(clause)) ? sentence : sentence.slice(0, report.index);
}

const isRefusal = (text: string, concepts: Concepts): boolean =>
  concepts.not.test(concepts.notNot.without(text)) ||
  [concepts.rules, concepts.inside, concepts.free].some((phrases) => phrases.test(text));

/**
 * A sentence without the wish of the buyer that it grants and refuses in one breath: "I understand that WhatsApp would be easier,
 * but we may only write here". What stands before the concession, in another clause, stays.
 */
function withoutConcession(sentence: string, concepts: Concepts): string {
  for (const { index } of concepts.but.all(sentence)) {
    const turned = sentence.slice(index);
    const isRefused = isRefusal(turned, concepts);
    const first = sentence.slice(0, lastWordEnd(sentence, index));
    const from = startOfClause(first, first.length);
    if (isRefused && concepts.concede.test(first.slice(from))) return `${first.slice(0, from)} ${turned}`;
  }
  return sentence;
}

/** A denial so near the beginning of a sentence answers the question before it. */
const ANSWER_CHARS = 24;

/** "A discount for a kind word? No, we would rather lose a star": a question that asks the buyer for nothing and is denied at once. */
const isRhetorical = (sentence: string, after: string, concepts: Concepts): boolean =>
  /[?？]\s*$/.test(sentence) &&
  !concepts.please.test(sentence) &&
  concepts.not.test(concepts.notNot.without(after.trim().slice(0, ANSWER_CHARS)));

/**
 * A sentence without a proposal of the buyer that it reports and that is refused, in it or in the next one: "You suggest to change your
 * review if we refund you. We make no such deals."
 */
function withoutProposal(sentence: string, after: string, concepts: Concepts): string {
  if (isRhetorical(sentence, after, concepts)) return '';
  const report = concepts.proposed.exec(sentence);
  if (report === null) return sentence;
  const end = report.index + report[0].length;
  const turn = concepts.but.all(sentence).find(({ index }) => index >= end)?.index;
  const isRefused = isRefusal(turn === undefined ? after : sentence.slice(turn), concepts);
  if (!isRefused) return sentence;
  const rest = turn === undefined ? '' : sentence.slice(turn);
  return concepts.conditionLast ? sentence.slice(end) : `${sentence.slice(0, report.index)} ${rest}`;
}

/**
 * What a sentence says for the seller: without what it reports of the buyer, and without a wish of theirs that it refuses.
 * @param after the sentence that follows; both folded
 */
const ownThought = (sentence: string, after: string, concepts: Concepts): string =>
  withoutConcession(withoutProposal(ownWords(sentence, concepts), after, concepts), concepts);

/** The sentences of a part, each in every language that it may be in. */
export const speechesOf = (part: Part): Speech[] =>
  part.sentences.flatMap((sentence, at) =>
    sentence.languages.map((language): Speech => {
      const concepts = conceptsOf(language);
      // Heard as a whole first: of what a sentence lacks no phrase is looked for again (concepts.ts).
      const read = (text = '') => {
        conceptsIn(text, language);
        const rest = concepts.inspection.without(text);
        conceptsIn(rest, language);
        return rest;
      };
      const before = read(part.sentences[at - 1]?.folded);
      const after = read(part.sentences[at + 1]?.folded);
      const now = ownThought(read(sentence.folded), after, concepts);
      const heard = conceptsIn(now, language);
      return { sentence, said: sentence.said, now, before, after, language, concepts, heard };
    }),
  );

/** Every sentence of the reading, once for each language that it may be in. */
export function speeches(reading: Reading): Speech[] {
  const known = SPEECHES.get(reading) ?? reading.parts.flatMap(speechesOf);
  SPEECHES.set(reading, known);
  return known;
}

/** Does the concept stand in a text, mostly a piece of the sentence? */
function stands({ now, heard, concepts }: Speech, text: string, concept: Concept): boolean {
  return (heard.has(concept) || !now.includes(text)) && concepts[concept].test(text);
}

export const has = (speech: Speech, text: string, ...all: Concept[]): boolean =>
  all.every((concept) => stands(speech, text, concept));

export const hasAny = (speech: Speech, text: string, ...any: Concept[]): boolean =>
  any.some((concept) => stands(speech, text, concept));

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

/** "PayPal and WhatsApp" is one list: behind "and" a new thought begins only so many words behind the thing named. */
const JOINS = /^(?:and|und|et|y|e|en|i|oraz|a|och|ve|而且)$/;
const WORDS_OF_A_THOUGHT = 3;

/**
 * True where a clause denies the thing that is named in it. A denial in the next thought of the clause leaves the thing
 * alone: "I send you a Bizum of 15 € right now and so we need not go through Amazon".
 * @param end offset in the clause behind the words that name the thing
 */
export function deniesNamed(speech: Speech, clause: string, end: number): boolean {
  const rest = clause.slice(end);
  const next = speech.concepts.afterThat
    .all(rest)
    .find(
      ({ index, 0: word }) =>
        !JOINS.test(word) || (rest.slice(0, index).match(/\S+/g)?.length ?? 0) >= WORDS_OF_A_THOUGHT,
    );
  return denies(speech, next === undefined ? clause : clause.slice(0, end + next.index));
}

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
