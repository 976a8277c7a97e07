/** A buyer's text in a form that phrases can be found in, with the same offsets as the original. */

import { fold } from '../language/fold.ts';

/** UTF-16 units read: Amazon's message box ends at 4,000; a review or a pasted thread may be longer. */
export const MAX_TEXT_LENGTH = 8_000;

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
