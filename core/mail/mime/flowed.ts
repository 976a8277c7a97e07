const SIGNATURE_LINE = '-- ';

/**
 * Joins the soft line breaks of format=flowed text (RFC 3676 4): a line that ends with a space goes on in the
 * next one. The line above a signature does not.
 * @param deletesSpace DelSp=yes: that space is not part of the text
 */
export function flowedText(text: string, deletesSpace: boolean): string {
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const stuffed of text.split(/\r?\n/)) {
    // Space-stuffing: the sender puts a space before a line that begins with a space, ">" or "From ".
    const line = stuffed.startsWith(' ') ? stuffed.slice(1) : stuffed;
    const goesOn = line.endsWith(' ') && !(line === SIGNATURE_LINE && open.length === 0);
    open.push(goesOn && deletesSpace ? line.slice(0, -1) : line);
    if (goesOn) continue;
    paragraphs.push(open.join(''));
    open = [];
  }
  if (open.length > 0) paragraphs.push(open.join(''));
  return paragraphs.join('\n');
}
