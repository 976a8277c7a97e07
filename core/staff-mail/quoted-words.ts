import { unlinked } from '../letters/quotation.ts';
import { type MarkedText, markEvidence } from '../understanding/evidence-marks.ts';

/** What a person reads at a glance; the whole message is in the case. */
const MAX_SHOWN_CHARS = 1_200;
const MAX_SHOWN_LINES = 30;

/**
 * A buyer's words line by line, bounded and unlinked, with the phrases marked that decided the diagnosis.
 * @returns `cut` true where something is left out
 */
export function markedWords(
  text: string,
  evidence: readonly string[],
): { lines: MarkedText[][]; cut: boolean } {
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
  return { lines: linesOf(markEvidence(shown, evidence.map(unlinked))), cut };
}

function linesOf(pieces: readonly MarkedText[]): MarkedText[][] {
  const lines: MarkedText[][] = [[]];
  for (const { text, marked } of pieces) {
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, marked });
    }
  }
  return lines;
}
