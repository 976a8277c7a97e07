/**
 * The parts of a pattern that could grow faster than the text, in the form that the checker sees. A bounded repetition
 * costs a constant factor, so it stands there as at most two: the checker would take sixty for endless.
 */
import { type Atom, type Atoms, alternativesOf, some } from './pattern.ts';

/** Repetitions up to this many count as a constant; more count as endless. */
const CONSTANT_MAX = 600;
/** From here on a repeated group that varies could split a text in too many ways. */
const GROUPS_MAX = 4;

/** What the checker looks for in a part. */
export type Growth = 'polynomial' | 'exponential';

export interface Part {
  looksFor: Growth;
  /** With all its words alike: smaller, and equal or slower. */
  short: string;
  whole: string;
}

interface Form {
  looksFor: Growth;
  isShort: boolean;
}

/** Letters and the like by their common ranges: the checker needs seconds for the 600 ranges of `\p{L}`. */
const RANGES: Readonly<Record<string, string>> = {
  L: 'a-zA-Z\\u00c0-\\u024f\\u0370-\\u052f\\u0620-\\u064a\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u3400-\\u9fff',
  Lu: 'A-Z\\u00c0-\\u00de',
  Ll: 'a-z\\u00df-\\u00ff',
  N: '0-9\\uff10-\\uff19',
  M: '\\u0300-\\u036f',
  'Script=Latin': 'a-zA-Z\\u00c0-\\u024f',
  'Script=Han': '\\u3400-\\u9fff',
  'Script=Hiragana': '\\u3041-\\u3096',
  'Script=Katakana': '\\u30a1-\\u30fa\\u30fc',
};

function withRanges(text: string): string {
  if (text.startsWith('['))
    return text.replace(/\\p\{([^}]*)\}/g, (whole, name: string) => RANGES[name] ?? whole);
  const [, sign, name = ''] = /^\\([pP])\{([^}]*)\}$/.exec(text) ?? [];
  const ranges = RANGES[name];
  return ranges === undefined ? text : `[${sign === 'P' ? '^' : ''}${ranges}]`;
}

const LETTER = /^\p{L}$/u;
const isLetter = ({ text, min, max }: Atom): boolean => min === 1 && max === 1 && LETTER.test(text);
/** What a Latin word is in the short form; words of other scripts keep their first signs. */
const WORD = ['a', 'b'];

/** The atoms with all words alike, so that the thousands of phrases come down to a few hundred shapes. */
function shortened(atoms: Atoms): Atoms {
  let letters = 0;
  return atoms.flatMap((atom) => {
    letters = isLetter(atom) ? letters + 1 : 0;
    if (letters === 0) return [atom];
    const letter = WORD[letters - 1];
    if (letter === undefined) return [];
    if (!/\p{Script=Latin}/u.test(atom.text)) return [atom];
    return [{ ...atom, text: /\p{Lu}/u.test(atom.text) ? letter.toUpperCase() : letter }];
  });
}

const varies = (atom: Atom): boolean => some(atom, ({ min, max }) => min !== max);
const isVaryingGroup = ({ inside, max }: Atom): boolean =>
  max > GROUPS_MAX && (inside?.flat().some(varies) ?? false);
const isEndless = ({ max }: Atom): boolean => max > CONSTANT_MAX;
const COUNTS: Readonly<Record<Growth, (atom: Atom) => boolean>> = {
  polynomial: isEndless,
  // A varying group that repeats a few times grows by a constant only, but by one that doubles each time.
  exponential: (atom) => isEndless(atom) || isVaryingGroup(atom),
};

function atomShown(atom: Atom, form: Form): string {
  const { text, inside, min, max, lazy } = atom;
  const body = inside === null ? withRanges(text) : `${text}${alternativesShown(inside, form)})`;
  if (max === 1) return min === 1 ? body : `${body}?${lazy}`;
  if (COUNTS[form.looksFor](atom)) return `${body}${min === 0 ? '*' : '+'}${lazy}`;
  return `${body}{${Math.min(min, 2)},${Math.min(max, 2)}}${lazy}`;
}

const shown = (atoms: Atoms, form: Form): string =>
  (form.isShort ? shortened(atoms) : atoms).map((atom) => atomShown(atom, form)).join('');

const alternativesShown = (alternatives: readonly Atoms[], form: Form): string =>
  [...new Set(alternatives.map((atoms) => shown(atoms, form)))].join('|');

const isOnce = ({ text, inside, min, max }: Atom): boolean =>
  inside !== null && min === 1 && max === 1 && !/^\(\?<?[=!]/.test(text);

/**
 * `(?:a|b+)c` as `(?:a)c` and `b+c`: alternatives are tried one behind the other, so their costs add up and each can be
 * checked for itself. Those that do not count stay together.
 */
function apart(atoms: Atoms, counts: (atom: Atom) => boolean): Atoms[] {
  const isCounting = (alternative: Atoms) => alternative.some((atom) => some(atom, counts));
  const at = atoms.findIndex((atom) => isOnce(atom) && (atom.inside ?? []).length > 1 && some(atom, counts));
  const group = atoms[at];
  if (group === undefined) return [atoms];
  const [before, after] = [atoms.slice(0, at), atoms.slice(at + 1)];
  const inside = group.inside ?? [];
  const rest: Atom = { ...group, inside: inside.filter((alternative) => !isCounting(alternative)) };
  return [
    ...inside.filter(isCounting).map((alternative) => [...before, ...alternative, ...after]),
    ...(rest.inside?.length === 0 ? [] : [[...before, rest, ...after]]),
  ];
}

function partsFor(source: string, looksFor: Growth): Part[] {
  const counts = COUNTS[looksFor];
  return alternativesOf(source)
    .flatMap((atoms) => apart(atoms, counts))
    .filter((atoms) => atoms.some((atom) => some(atom, counts)))
    .map((atoms) => ({
      looksFor,
      short: shown(atoms, { looksFor, isShort: true }),
      whole: shown(atoms, { looksFor, isShort: false }),
    }));
}

/** What of a pattern must be checked; nothing where it repeats nothing without a bound. */
export function partsOf(source: string): Part[] {
  const isVarying = alternativesOf(source)
    .flat()
    .some((atom) => some(atom, isVaryingGroup));
  return [...partsFor(source, 'polynomial'), ...(isVarying ? partsFor(source, 'exponential') : [])];
}
