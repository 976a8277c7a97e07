/** A feature at a place of the buyer's text. */
export interface Place {
  name: string;
  start: number;
  end: number;
}

/**
 * A stretch of a message, about a sentence: what is wished, told or dangerous is said in one place, and the rest of a long story
 * must not drown it.
 */
export interface Segment {
  start: number;
  end: number;
  /** Features that stand here, with their values. */
  values: ReadonlyMap<string, number>;
}

/** Who writes without full stops is cut at a comma or a space behind so many characters. */
const LONGEST = 130;
/** Commas of Chinese and Japanese part sentences once so many characters went before. */
const LONGEST_UNSPACED = 18;
/** Words share a fixed weight; fewer of them than this give each no more. */
const WORDS_TOGETHER = 4;
const FEWEST_WORDS = 25;
const FEWEST_CONCEPTS = 12;
const ASKS = 1;
const IS_LAST = 0.5;

const SENTENCE_END = /[.!?\n。！？…;]/;
const UNSPACED_COMMA = /[、，]/;
const DIGIT = /\d/;

function endsAt(text: string, at: number, start: number): boolean {
  const unit = text[at] ?? '';
  // The point in "2.5" ends nothing.
  if (SENTENCE_END.test(unit)) return !(DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? ''));
  const length = at - start;
  if (UNSPACED_COMMA.test(unit)) return length > LONGEST_UNSPACED;
  return length > LONGEST && (unit === ',' || unit === ' ');
}

/** @returns for each segment the offset behind its end */
function endsOf(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!endsAt(text, at, start)) continue;
    start = at + 1;
    ends.push(start);
  }
  if (start < text.length) ends.push(text.length);
  return ends;
}

const isConcept = (name: string): boolean => name.startsWith('concept');
const isWord = (name: string): boolean => /^(?:word|denied|pair|gap|part|characters) /.test(name);

function valuesOf(names: ReadonlySet<string>): Map<string, number> {
  let words = 0;
  let concepts = 0;
  for (const name of names) {
    if (isConcept(name)) concepts += 1;
    else if (isWord(name)) words += 1;
  }
  const wordShare = WORDS_TOGETHER / Math.sqrt(Math.max(FEWEST_WORDS, words));
  const conceptShare = WORDS_TOGETHER / Math.sqrt(Math.max(FEWEST_CONCEPTS, concepts));
  const values = new Map<string, number>();
  for (const name of names) values.set(name, isConcept(name) ? conceptShare : isWord(name) ? wordShare : 1);
  return values;
}

/** The segments of a folded text in which something stands. */
export function segmentsOf(folded: string, places: readonly Place[]): Segment[] {
  const ends = endsOf(folded);
  const names = ends.map(() => new Set<string>());
  const ordered = places.toSorted((one, other) => one.start - other.start);
  let segment = 0;
  for (const { name, start } of ordered) {
    while (segment < ends.length - 1 && start >= (ends[segment] ?? 0)) segment += 1;
    names[segment]?.add(name);
  }
  const filled = ends
    .map((end, at) => ({ start: ends[at - 1] ?? 0, end, names: names[at] ?? new Set<string>() }))
    .filter((each) => each.names.size > 0);
  return filled.map(({ start, end, names: here }, at) => {
    const values = valuesOf(here);
    if (/[?？]/.test(folded.slice(start, end))) values.set('asks', ASKS);
    if (at === filled.length - 1) values.set('last', IS_LAST);
    return { start, end, values };
  });
}
