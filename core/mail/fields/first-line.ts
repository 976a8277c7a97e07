import { cutText } from '../../language/cut-text.ts';

const MAX_CHARS = 160;

/** How a text begins, on one line: enough to tell a buyer's words from an advertisement. Null where there are no words. */
export function firstLine(text: string | null): string | null {
  const line = (text ?? '')
    .slice(0, 4 * MAX_CHARS)
    .replace(/\s+/g, ' ')
    .trim();
  if (line === '') return null;
  return line.length <= MAX_CHARS ? line : `${cutText(line, MAX_CHARS)}…`;
}
