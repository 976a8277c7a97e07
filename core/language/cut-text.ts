/** The first UTF-16 units of a text, never half of a character: half a one reaches a page or a table as U+FFFD. */
export const cutText = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
