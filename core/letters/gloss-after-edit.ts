/** What of an edited letter the gloss still speaks of. */
import { splitSentences } from '../language/sentences.ts';

/** A sentence of the draft with its translation, in one staff language or in all of them. */
export interface GlossedSentence<Gloss> {
  text: string;
  gloss: Gloss;
}

export interface EditedSentence<Gloss> {
  /** As it stands in the edited text, without the spaces around it. */
  text: string;
  /** Null where a person wrote or changed the sentence: there is no translation of it. */
  gloss: Gloss | null;
  /** True for the first sentence of a paragraph. */
  opensParagraph: boolean;
}

/** Characters of an edited text that are read; the desk's own limit lies far below. */
const MAX_EDITED_CHARS = 20_000;

/** Where a sentence may begin or end: the offsets of every line and of every sentence in it. */
function boundaries(text: string): Set<number> {
  const places = new Set<number>([0, text.length]);
  let lineAt = 0;
  for (const line of text.split('\n')) {
    places.add(lineAt);
    let at = lineAt;
    for (const piece of splitSentences(line)) {
      at += piece.length;
      // "1." before a choice ends nothing, nor does "am 3." before a month.
      if (!/(?<!\S)\d{1,3}\.$/.test(piece)) places.add(at);
    }
    lineAt += line.length + 1;
    places.add(lineAt - 1);
  }
  return places;
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

const afterSpace = (text: string, from: number): number => {
  let at = from;
  while (isSpace(text[at])) at += 1;
  return at;
};

/** Where `sentence` ends in `text` when it begins at `from`, -1 when another stands there. Any space equals any other. */
function endOf(sentence: string, text: string, from: number): number {
  let at = from;
  for (let read = 0; read < sentence.length; ) {
    if (isSpace(sentence[read])) {
      if (!isSpace(text[at])) return -1;
      read = afterSpace(sentence, read);
      at = afterSpace(text, at);
    } else {
      if (sentence[read] !== text[at]) return -1;
      read += 1;
      at += 1;
    }
  }
  return at;
}

/**
 * The sentences of an edited letter in their order: those that stand as they were drafted keep their gloss, moved
 * ones too; what was written or changed has none. A sentence inside a longer one is not the drafted one ("we cannot
 * promise: we refund you today").
 *
 * @param original the draft sentence by sentence, as `Draft.sentences` or `StoredDraft.sentences` has it
 * @param edited the whole letter as the agent left it
 */
export function glossAfterEdit<Gloss>(
  original: readonly GlossedSentence<Gloss>[],
  edited: string,
): EditedSentence<Gloss>[] {
  const tidy = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const text = tidy(edited.slice(0, MAX_EDITED_CHARS));
  const known = original.map(({ text: said, gloss }) => ({ said: tidy(said), gloss }));
  // The longest first: a sentence may begin as another one does.
  const longestFirst = known
    .map((sentence, place) => ({ ...sentence, next: known[place + 1]?.said }))
    .filter(({ said }) => said !== '')
    .toSorted((a, b) => b.said.length - a.said.length);
  const places = boundaries(text);
  const isEnd = (end: number, next: string | undefined) =>
    places.has(end) ||
    places.has(afterSpace(text, end)) ||
    (next !== undefined && next !== '' && endOf(next, text, afterSpace(text, end)) !== -1);

  const sentences: EditedSentence<Gloss>[] = [];
  let at = 0;
  while (at < text.length) {
    const from = at;
    const start = afterSpace(text, from);
    if (start >= text.length) break;
    const opensParagraph = start === 0 || /\n[^\S\n]*\n/.test(text.slice(from, start));
    let found: { end: number; gloss: Gloss } | undefined;
    for (const { said, gloss, next } of longestFirst) {
      const end = endOf(said, text, start);
      if (end === -1 || !isEnd(end, next)) continue;
      found = { end, gloss };
      break;
    }
    let end = found?.end ?? start + 1;
    if (found === undefined) while (end < text.length && !places.has(end)) end += 1;
    sentences.push({ text: text.slice(start, end).trim(), gloss: found?.gloss ?? null, opensParagraph });
    at = end;
  }
  return sentences;
}
