/** The text without such characters at its ends. A pattern with "+$" would try every one of a long run anew (P16). */
export function trimmedOf(text: string, chars: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && chars.includes(text[start] ?? '')) start += 1;
  while (end > start && chars.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}
