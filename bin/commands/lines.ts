/**
 * The lines of a stream of UTF-8. Only a line feed ends a line: Node's readline also breaks at U+2028, which a JSON
 * text may hold.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield pieces.splice(0).join('') + part;
    }
    pieces.push(parts.at(-1) ?? '');
  }
  const rest = pieces.join('') + decoder.decode();
  if (rest) yield rest;
}
