import { beginningsOf } from './beginnings.ts';
import { expressionOf, type Manner } from './notation.ts';

/** A phrase as it stands in its file, with the beginnings that it is found by: none where it can begin with anything. */
export interface Phrase {
  line: string;
  beginnings: readonly string[];
}

/** A place where a phrase of a name stands. */
export interface Found<Name> {
  name: Name;
  start: number;
  end: number;
}

/** A phrase among those of all names; compiled when a text first has its beginning. */
interface Entry<Name> {
  name: Name;
  line: string;
  expression: RegExp | undefined;
}

/** Phrases that begin with the same letters, and those that go on from there. */
interface Node<Name> {
  entries: Entry<Name>[];
  next: Map<string, Node<Name>>;
}

function nodeAt<Name>(root: Node<Name>, beginning: string): Node<Name> {
  let node = root;
  for (let at = 0; at < beginning.length; at += 1) {
    const letter = beginning[at] ?? '';
    let next = node.next.get(letter);
    if (next === undefined) {
      next = { entries: [], next: new Map() };
      node.next.set(letter, next);
    }
    node = next;
  }
  return node;
}

/** Prepares a line that stands in code; those of files are prepared when they are compiled. */
export const phraseOf = (line: string, manner: Manner): Phrase => ({
  line,
  beginnings: beginningsOf(line, manner),
});

/** The phrases of a compiled list by their names: a name stands alone on its line, its phrases follow behind a tab. */
export function readLists(compiled: string): Map<string, readonly Phrase[]> {
  const lists = new Map<string, Phrase[]>();
  let list: Phrase[] = [];
  for (const row of compiled.split('\n')) {
    const [name = '', line, ...beginnings] = row.split('\t');
    if (line !== undefined) list.push({ line, beginnings });
    else {
      list = [];
      lists.set(name, list);
    }
  }
  return lists;
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

const isOfWord = (code: number, character: string): boolean =>
  code < 0x80
    ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
    : LETTER_OR_NUMBER.test(character);

const SPACE = 32;

/** The gate asks many concepts of one sentence and its clauses before it comes to the next. */
const STARTS_KEPT = 64;
const startsKept = new Map<string, readonly number[]>();

/** Offsets where a word begins, or a sign that belongs to none. */
function wordStarts(text: string): readonly number[] {
  const known = startsKept.get(text);
  if (known !== undefined) return known;
  const starts: number[] = [];
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isInWord && code !== SPACE) starts.push(at);
    isInWord = isOfWord(code, text[at] ?? '');
  }
  if (startsKept.size >= STARTS_KEPT) startsKept.clear();
  startsKept.set(text, starts);
  return starts;
}

const anywhere = (text: string): readonly number[] => Array.from({ length: text.length }, (_, at) => at);

/** A space of a phrase takes a line break, in some kinds a hyphen too: by its beginning it is found at all three. */
const asSpace = (letter: string): string => (letter === '-' || letter === '\n' ? ' ' : letter);

/**
 * Finds the phrases of many names in one pass. Only phrases that begin with the letters at hand are tried, where a
 * word begins: one alternation for each name would try them all everywhere, and would be compiled whole for the first
 * text of a process (measured for German: 143 ms instead of 57). Where several phrases of a name begin at one place, the longest
 * counts: their order in the file means nothing.
 */
export class Phrases<Name> {
  /** By the letters of their beginnings; those that can begin with anything stand at the root. */
  readonly #root: Node<Name> = { entries: [], next: new Map() };
  readonly #manner: Manner;

  constructor(lists: Iterable<readonly [Name, readonly Phrase[]]>, manner: Manner) {
    this.#manner = manner;
    for (const [name, phrases] of lists) {
      for (const { line, beginnings } of phrases) {
        const entry: Entry<Name> = { name, line, expression: undefined };
        for (const beginning of beginnings.length === 0 ? [''] : beginnings)
          nodeAt(this.#root, beginning).entries.push(entry);
      }
    }
  }

  /**
   * The places where phrases stand, in the order of the text; of one name none inside another.
   * @param each as many places of each name are enough
   * @param together as many of all names are enough
   */
  all(text: string, each = Number.POSITIVE_INFINITY, together = Number.POSITIVE_INFINITY): Found<Name>[] {
    const found: Found<Name>[] = [];
    const counts = new Map<Name, number>();
    /** For each name the offset from which on it may be found again. */
    const free = new Map<Name, number>();
    const starts = this.#manner.wholeWords ? wordStarts(text) : anywhere(text);
    for (const at of starts) {
      if (found.length >= together) break;
      // Most words begin no phrase of a concept.
      if (this.#root.entries.length === 0 && !this.#root.next.has(asSpace(text[at] ?? ''))) continue;
      for (const [name, end] of this.#endsAt(text, at, free)) {
        found.push({ name, start: at, end });
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        free.set(name, count < each ? end : Number.POSITIVE_INFINITY);
      }
    }
    return found;
  }

  /** The first place where a phrase stands. */
  first(text: string): Found<Name> | null {
    return this.all(text, 1, 1)[0] ?? null;
  }

  /** Where the longest phrase of each name ends that begins at the offset. */
  #endsAt(text: string, at: number, free: ReadonlyMap<Name, number>): Map<Name, number> {
    const ends = new Map<Name, number>();
    let node: Node<Name> | undefined = this.#root;
    for (let next = at; node !== undefined; next += 1) {
      for (const entry of node.entries) {
        if ((free.get(entry.name) ?? 0) > at) continue;
        entry.expression ??= expressionOf(entry.line, this.#manner);
        entry.expression.lastIndex = at;
        const length = entry.expression.exec(text)?.[0].length ?? 0;
        if (length > 0 && at + length > (ends.get(entry.name) ?? 0)) ends.set(entry.name, at + length);
      }
      node = node.next.get(asSpace(text[next] ?? ''));
    }
    return ends;
  }
}
