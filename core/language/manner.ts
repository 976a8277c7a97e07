import type { Manner } from './notation.ts';

/** Languages written without spaces between words. */
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'zh']);

/** How the texts are written in which phrases of a kind are looked for. */
export function mannerOf(kind: string, language: string): Manner {
  const spaced = !UNSPACED.has(language);
  if (kind === 'policy') return { wholeWords: spaced, space: spaced ? 'hyphens' : 'optional' };
  return { wholeWords: spaced && kind !== 'notice', space: 'plain' };
}
