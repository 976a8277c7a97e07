/** Reads a regular expression into its atoms. */

/** One atom of a pattern with its quantifier. */
export interface Atom {
  /** What stands in the pattern; of a group its opening, such as `(?:`. */
  text: string;
  /** The alternatives of a group, null for anything else. */
  inside: Atoms[] | null;
  min: number;
  max: number;
  /** `?` where the quantifier takes as little as it can. */
  lazy: string;
}
export type Atoms = readonly Atom[];

const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|c[A-Za-z]|.)/suy;
const CLASS = /\[(?:\\.|[^\]\\])*\]/suy;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|[a-z-]+:|<[^>]*>))?/uy;
const ANY = /./suy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,?)(\d*)\})(\??)/uy;

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  '*': [0, Number.POSITIVE_INFINITY],
  '+': [1, Number.POSITIVE_INFINITY],
  '?': [0, 1],
};

function rangeOf(quantifier: RegExpExecArray | null): readonly [number, number] {
  if (quantifier === null) return [1, 1];
  const [whole, min = '', comma = '', max = ''] = quantifier;
  const range = RANGES[whole[0] ?? ''];
  if (range !== undefined) return range;
  if (comma === '') return [Number(min), Number(min)];
  return [Number(min), max === '' ? Number.POSITIVE_INFINITY : Number(max)];
}

function taken(shape: RegExp, source: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at;
  return shape.exec(source);
}

/** Reads alternatives up to the end of their group; returns them and the offset behind it. */
function alternativesAt(source: string, from: number): { alternatives: Atom[][]; end: number } {
  const alternatives: Atom[][] = [[]];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      alternatives.push([]);
      at += 1;
      continue;
    }
    const found = [OPENING, ESCAPE, CLASS, ANY].map((shape) => taken(shape, source, at)).find(Boolean);
    const text = found?.[0] ?? '';
    at += text.length;
    let inside: Atoms[] | null = null;
    if (text.startsWith('(')) {
      const group = alternativesAt(source, at);
      inside = group.alternatives;
      at = group.end;
    }
    const quantifier = taken(QUANTIFIER, source, at);
    const [min, max] = rangeOf(quantifier);
    at += quantifier?.[0].length ?? 0;
    alternatives.at(-1)?.push({ text, inside, min, max, lazy: quantifier?.[4] ?? '' });
  }
  return { alternatives, end: at + 1 };
}

export const alternativesOf = (source: string): Atoms[] => alternativesAt(source, 0).alternatives;

/** Whether an atom or one inside it is such a one. */
export const some = (atom: Atom, such: (atom: Atom) => boolean): boolean =>
  such(atom) || (atom.inside?.flat().some((inner) => some(inner, such)) ?? false);
