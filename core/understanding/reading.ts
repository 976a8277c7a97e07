/** A buyer's text in a form that phrases can be found in, with the same offsets as the original. */

/** UTF-16 units read: Amazon's message box ends at 4,000; a review or a pasted thread may be longer. */
export const MAX_TEXT_LENGTH = 8_000;

const LATIN_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i' };

function foldUnit(unit: string): string {
  if (unit === '\u2019' || unit === '\u2018' || unit === '\u00b4' || unit === '`') return "'";
  if (/\s/.test(unit)) return unit === '\n' ? '\n' : ' ';
  const lower = unit.toLowerCase();
  const plain = LATIN_WITHOUT_DECOMPOSITION[lower];
  if (plain !== undefined) return plain;
  // Kana lose their voicing marks under NFD ("が" → "か"): only Latin letters and full-width forms fold.
  const code = lower.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code < 0xc0 || code > 0x24f) return lower.length === 1 ? lower : unit;
  const [base] = lower.normalize('NFD');
  return base !== undefined && base.length === 1 ? base : unit;
}

const FOLDED = new Map<string, string>();

/**
 * Lower case, accents gone, curly quotes straightened: one unit in, one unit out, so that an offset in the
 * result is an offset in the text. Phone keyboards drop accents, and phrases should not care.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit >= 'a' && unit <= 'z') {
      folded += unit;
      continue;
    }
    let to = FOLDED.get(unit);
    if (to === undefined) {
      to = foldUnit(unit);
      // Latin, kana and punctuation repeat; tens of thousands of Han characters would only fill the table.
      if (unit.charCodeAt(0) < 0x3100) FOLDED.set(unit, to);
    }
    folded += to;
  }
  return folded;
}

export interface Reading {
  /** The buyer's words, cut to MAX_TEXT_LENGTH. */
  text: string;
  /** `fold(text)`: the same length. */
  folded: string;
}

export function readText(text: string): Reading {
  const cut = text.slice(0, MAX_TEXT_LENGTH);
  return { text: cut, folded: fold(cut) };
}
