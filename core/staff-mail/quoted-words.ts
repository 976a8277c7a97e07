import { unlinked } from '../language/unlinked.ts';
import { markWords, type ShownText, type WordMarks } from './heard-marks.ts';

/** What a person reads at a glance; the whole message is in the case. */
const MAX_SHOWN_CHARS = 1_200;
const MAX_SHOWN_LINES = 30;

/**
 * A buyer's words line by line, bounded and unlinked, with the words marked that the diagnosis is about.
 * @returns `cut` true where something is left out
 */
export function markedWords(
  text: string,
  { lists, danger }: WordMarks,
): { lines: ShownText[][]; cut: boolean } {
  const whole = unlinked(text.slice(0, MAX_SHOWN_CHARS * 4))
    .replace(/\n[^\S\n]*(?:\n\s*)+/g, '\n\n')
    .trim();
  let shown = whole.split('\n').slice(0, MAX_SHOWN_LINES).join('\n');
  if (shown.length > MAX_SHOWN_CHARS)
    shown = shown
      .slice(0, MAX_SHOWN_CHARS)
      .replace(/\S{0,40}$/u, '')
      .trimEnd();
  const cut = shown.length < whole.length || text.length > MAX_SHOWN_CHARS * 4;
  const marks = { lists: lists.map((list) => list.map(unlinked)), danger: danger.map(unlinked) };
  return { lines: linesOf(markWords(shown, marks)), cut };
}

function linesOf(pieces: readonly ShownText[]): ShownText[][] {
  const lines: ShownText[][] = [[]];
  for (const { text, ...mark } of pieces) {
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, ...mark });
    }
  }
  return lines;
}
