import { unlinked } from '../language/unlinked.ts';
import { lint } from '../policy/lint.ts';

/** The quotation reminds, it does not repeat: with a letter of 1,500 characters the whole stays below Amazon's 2,000. */
const MAX_QUOTED_CHARS = 360;
const MAX_QUOTED_LINES = 8;

/** Rules of the gate also read quoted lines for what they show as pictures or markup: such a line is left out. */
function mayStand(line: string): boolean {
  return lint({ text: `> ${line}`, proactive: false }).verdict !== 'block';
}

/** The buyer's words as they may stand in a letter of ours: bounded, unlinked, and nothing that the gate stops at. */
export function quotable(text: string): string[] {
  const lines = unlinked(text.slice(0, MAX_QUOTED_CHARS * 4))
    .replace(/\p{Extended_Pictographic}/gu, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return bounded(lines).map((line) => (mayStand(line) ? line : '…'));
}

function bounded(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let room = MAX_QUOTED_CHARS;
  for (const line of lines) {
    const characters = [...line];
    if (kept.length === MAX_QUOTED_LINES || room <= 0) {
      return [...kept.slice(0, -1), `${kept.at(-1) ?? ''} …`];
    }
    kept.push(characters.length > room ? `${characters.slice(0, room).join('').trimEnd()} …` : line);
    if (characters.length > room) return kept;
    room -= characters.length;
  }
  return kept;
}
