import type { ThreadTexts } from '../../words/mail.ts';

/** Which lines of a mail say what the thread said before, however a program wrapped and quoted them. */

/** Of a long thread the newest texts are enough; more would make every line's look-up long. */
const MAX_KNOWN_CHARS = 60_000;
/** Shorter lines ("Hello", "Dana") stand in any mail: what stands around them decides. */
const MIN_LETTERS = 10;
const MAX_LINES = 2_000;
/** So much of a part must be known for the rest of it to be judged line by line. */
const MOSTLY = 0.5;

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export interface KnownWords {
  /** True: known. False: new. Null: too short to tell. */
  knows(line: string): boolean | null;
  /** Whether the part repeats the thread as a whole. */
  knowsMost(lines: readonly string[]): boolean;
}

export function knownWords({ sent, received }: ThreadTexts): KnownWords {
  const known = [...sent, ...received].map(lettersOf).join('\n').slice(-MAX_KNOWN_CHARS);
  const knows = (line: string): boolean | null => {
    const letters = lettersOf(line);
    return letters.length < MIN_LETTERS ? null : known.includes(letters);
  };
  return {
    knows,
    knowsMost(lines) {
      if (known === '') return false;
      let old = 0;
      let all = 0;
      for (const line of lines.slice(0, MAX_LINES)) {
        const found = knows(line);
        if (found === null) continue;
        all += line.length;
        if (found) old += line.length;
      }
      return old > 0 && old >= all * MOSTLY;
    },
  };
}
