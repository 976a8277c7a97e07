/**
 * The phrases of one concept, ready to be found in a text. They are sorted by their first letter, and only those that
 * can begin with the letter at hand are tried, where a word begins: one big alternation would try them all everywhere
 * (measured: a letter took 4.1 ms instead of 2.1), and would be compiled whole for the first letter that a function checks.
 */

export interface Match {
  index: number;
  0: string;
}

/** What a text is made of for every concept: where phrases can begin. */
interface Starts {
  text: string;
  places: readonly number[];
}

/** The rules ask many concepts of one sentence and its clauses before they come to the next. */
const STARTS_KEPT = 64;
/** Several rules ask the same of the same sentence. */
const ANSWERS_KEPT = 32;
const kept = new Map<string, Starts>();
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

const isWordCharacter = (code: number, character: string): boolean =>
  code < 0x80
    ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
    : LETTER_OR_NUMBER.test(character);

/** Offsets that no letter or number stands before. */
function wordStarts(text: string): readonly number[] {
  const known = kept.get(text);
  if (known !== undefined) return known.places;
  const places: number[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!inWord && code !== 32) places.push(at);
    inWord = isWordCharacter(code, text[at] ?? '');
  }
  if (kept.size >= STARTS_KEPT) kept.clear();
  kept.set(text, { text, places });
  return places;
}

/** Splits at bars outside of groups and classes. */
export function alternatives(group: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < group.length; at += 1) {
    const sign = group[at];
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === '|' && depth === 0) {
      found.push(group.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, group.slice(from)];
}

function closingOf(phrase: string, open: string, close: string): number {
  let depth = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    if (phrase[at] === '\\') at += 1;
    else if (phrase[at] === open) depth += 1;
    else if (phrase[at] === close) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return phrase.length;
}

const DIGITS = '0123456789';

/** The characters that a phrase in the lexicon's notation can begin with; null where it can be any. */
export function firstsOf(phrase: string): ReadonlySet<string> | null {
  const rest = phrase.trimStart();
  const sign = rest[0];
  if (sign === undefined || sign === '_' || sign === '*' || sign === '.' || sign === '…') return null;
  const or = (firsts: Iterable<string>, after: number, isOptional: boolean) => {
    if (!isOptional) return new Set(firsts);
    const further = firstsOf(rest.slice(after + 1));
    return further === null ? null : new Set([...firsts, ...further]);
  };
  if (sign === '(') {
    const end = closingOf(rest, '(', ')');
    // A look around takes no character.
    if (/^\(\?<?[!=]/.test(rest)) return firstsOf(rest.slice(end + 1));
    const inside = new Set<string>();
    let isEmpty = false;
    for (const one of alternatives(rest.slice(1, end).replace(/^\?:/, ''))) {
      if (one.trim() === '') isEmpty = true;
      const firsts = one.trim() === '' ? new Set<string>() : firstsOf(one);
      if (firsts === null) return null;
      for (const first of firsts) inside.add(first);
    }
    const isLoose = rest[end + 1] === '?' || rest[end + 1] === '*';
    return or(inside, isLoose ? end + 1 : end, isLoose || isEmpty);
  }
  if (sign === '[') {
    const end = closingOf(rest, '[', ']');
    const inside = rest.slice(1, end);
    if (/[\\^-]/.test(inside)) return null;
    return or(inside, end + 1, rest[end + 1] === '?');
  }
  if (sign === '\\') return rest[1] === 'd' ? or(DIGITS, 2, rest[2] === '?') : null;
  return or([sign], 1, rest[1] === '?');
}

/** Finds the phrases of a concept. Matching is linear in the text: every phrase is bounded. */
export class Phrases {
  readonly #phrases: readonly { phrase: string; firsts: ReadonlySet<string> | null }[];
  readonly #shapeOf: (phrases: readonly string[]) => RegExp;
  readonly #spaced: boolean;
  readonly #byFirst = new Map<string, RegExp | null>();
  readonly #answers = new Map<string, Match | null>();

  /** @param shapeOf compiles phrases into one sticky regular expression, in their order */
  constructor(phrases: readonly string[], spaced: boolean, shapeOf: (phrases: readonly string[]) => RegExp) {
    this.#phrases = phrases.map((phrase) => ({ phrase, firsts: firstsOf(phrase) }));
    this.#spaced = spaced;
    this.#shapeOf = shapeOf;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** The first place where a phrase stands. */
  exec(text: string): Match | null {
    if (this.#phrases.length === 0) return null;
    const known = this.#answers.get(text);
    if (known !== undefined) return known;
    const found = this.#from(text, 0);
    if (this.#answers.size >= ANSWERS_KEPT) this.#answers.clear();
    this.#answers.set(text, found);
    return found;
  }

  /** Every place, none inside another. */
  all(text: string): Match[] {
    if (this.#phrases.length === 0) return [];
    const matches: Match[] = [];
    let found = this.#from(text, 0);
    while (found !== null) {
      matches.push(found);
      found = this.#from(text, found.index + Math.max(1, found[0].length));
    }
    return matches;
  }

  /** The text with a space in place of every phrase. */
  without(text: string): string {
    const matches = this.all(text);
    if (matches.length === 0) return text;
    let rest = '';
    let from = 0;
    for (const { index, 0: words } of matches) {
      rest += `${text.slice(from, index)} `;
      from = index + words.length;
    }
    return rest + text.slice(from);
  }

  #from(text: string, from: number): Match | null {
    if (!this.#spaced) {
      for (let at = from; at < text.length; at += 1) {
        const found = this.#at(text, at);
        if (found !== null) return found;
      }
      return null;
    }
    for (const at of wordStarts(text)) {
      if (at < from) continue;
      const found = this.#at(text, at);
      if (found !== null) return found;
    }
    return null;
  }

  #at(text: string, at: number): Match | null {
    const first = text[at] ?? '';
    let shape = this.#byFirst.get(first);
    if (shape === undefined) {
      const fitting = this.#phrases.filter(({ firsts }) => firsts === null || firsts.has(first));
      shape = fitting.length === 0 ? null : this.#shapeOf(fitting.map(({ phrase }) => phrase));
      this.#byFirst.set(first, shape);
    }
    if (shape === null) return null;
    shape.lastIndex = at;
    const found = shape.exec(text);
    return found === null ? null : { index: at, 0: found[0] };
  }
}
