/**
 * Text in the form that phrases are written in: lower case, straight apostrophes, plain spaces, and as a rule no
 * accents. One unit in, one unit out, so that an offset in the result is an offset in the text.
 */

/** Letters with a stroke that Unicode decomposition leaves alone. */
const STROKES: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i' };

const APOSTROPHE = /[\u2018\u2019\u02bc\u00b4`]/;
/** Kana lose their voicing marks under NFD as well ("が" → "か"); these are the marks of Latin, Greek and Cyrillic. */
const ACCENTED = /^(?<letter>[^\p{Mn}])[\u0300-\u036f]+$/u;
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, offset: 0xfee0 };
/** Latin, kana and punctuation repeat and are remembered; tens of thousands of Han characters are not. */
const REMEMBERED_BELOW = 0x3100;

export type Accents = 'dropped' | 'kept';

function foldUnit(unit: string, accents: Accents): string {
  const code = unit.charCodeAt(0);
  if (code >= FULL_WIDTH.first && code <= FULL_WIDTH.last)
    return foldUnit(String.fromCharCode(code - FULL_WIDTH.offset), accents);
  if (APOSTROPHE.test(unit)) return "'";
  if (/\s/.test(unit)) return unit === '\n' ? '\n' : ' ';
  const lower = unit.toLowerCase();
  // The capital İ of Turkish becomes an i with a dot of its own, two units.
  if (lower.length > 1) return ACCENTED.exec(lower)?.groups?.letter ?? unit;
  if (accents === 'kept') return lower;
  const letter = ACCENTED.exec(lower.normalize('NFD'))?.groups?.letter ?? lower;
  return STROKES[letter] ?? letter;
}

const REMEMBERED: Readonly<Record<Accents, Map<string, string>>> = { dropped: new Map(), kept: new Map() };

/**
 * Phone keyboards drop accents, and phrases should not care. They are `kept` where a program wrote the words: its
 * accents are always there, and tell one language from another.
 */
export function fold(text: string, accents: Accents = 'dropped'): string {
  const remembered = REMEMBERED[accents];
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit >= 'a' && unit <= 'z') {
      folded += unit;
      continue;
    }
    let to = remembered.get(unit);
    if (to === undefined) {
      to = foldUnit(unit, accents);
      if (unit.charCodeAt(0) < REMEMBERED_BELOW) remembered.set(unit, to);
    }
    folded += to;
  }
  return folded;
}
