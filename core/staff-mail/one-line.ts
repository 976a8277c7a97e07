import { unlinked } from '../language/unlinked.ts';

const MAX_VALUE_CHARS = 140;

/** One line of outside text, bounded and unlinked. */
export function oneLine(text: string, most: number = MAX_VALUE_CHARS): string {
  const line = unlinked(text.slice(0, most * 4))
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
