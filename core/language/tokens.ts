/** A word, a number or a run of unspaced writing in folded text. */
export interface Token {
  /** The word; of a number only that it is one, with its percent sign. */
  text: string;
  start: number;
  end: number;
  /** Chinese or Japanese: a run of characters, not a word. */
  isUnspaced: boolean;
}

const TOKEN = /\p{L}+(?:'\p{L}+)*|\d+(?:[.,]\d+)*%?/gu;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
const CLAUSE_END = /[.!?;\n。！？]+/g;
/** HTML that shops leave in texts; it is no word of the buyer. */
const ENTITY = /&(?:amp|nbsp|quot|lt|gt|#\d{1,5});/g;

/** The clauses of a folded text, each as its tokens; offsets are offsets of the text. */
export function clausesOf(folded: string): Token[][] {
  const text = folded.includes('&') ? folded.replace(ENTITY, (entity) => ' '.repeat(entity.length)) : folded;
  const clauses: Token[][] = [];
  let clause: Token[] = [];
  let ends = 0;
  CLAUSE_END.lastIndex = 0;
  let next = CLAUSE_END.exec(text);
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    while (next !== null && next.index < match.index) {
      // The point in "2.5" ends nothing.
      if (next.index >= (clause.at(-1)?.end ?? 0)) ends += 1;
      next = CLAUSE_END.exec(text);
    }
    if (ends > 0 && clause.length > 0) {
      clauses.push(clause);
      clause = [];
    }
    ends = 0;
    const isNumber = /^\d/.test(word);
    clause.push({
      text: isNumber ? (word.endsWith('%') ? '#%' : '#') : word,
      start: match.index,
      end: match.index + word.length,
      isUnspaced: UNSPACED.test(word),
    });
  }
  if (clause.length > 0) clauses.push(clause);
  return clauses;
}
