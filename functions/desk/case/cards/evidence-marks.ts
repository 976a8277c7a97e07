/** A piece of text, marked where it is evidence. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A diagnosis names a handful of phrases; more would only cost time. */
const MAX_PHRASES = 40;

/** Divides a text so that every place where a phrase stands is marked; the pieces joined are the text. */
export function markEvidence(text: string, phrases: readonly string[]): Piece[] {
  const marked = new Uint8Array(text.length);
  for (const phrase of phrases.slice(0, MAX_PHRASES)) {
    if (phrase.trim() === '') continue;
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
      marked.fill(1, at, at + phrase.length);
    }
  }
  const pieces: Piece[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && marked[end] === marked[start]) continue;
    pieces.push({ text: text.slice(start, end), marked: marked[start] === 1 });
    start = end;
  }
  return pieces;
}
