import { Parser } from 'htmlparser2';

/** A reference as an escaper writes it; "AT&T;" and "R&D" are none. */
const REFERENCE = /&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8});/i;
/** Stands for "<" while entities are read: a private character, so that no words become tags. */
const LESS_THAN = '\uf8fe';

/** Amazon's relay escapes some messages for HTML and sends them as plain text: "doesn&#39;t" is the buyer's "doesn't". */
export function unescaped(text: string): string {
  if (!REFERENCE.test(text)) return text;
  let out = '';
  const parser = new Parser({ ontext: (piece) => (out += piece) }, { decodeEntities: true });
  parser.write(text.replaceAll('<', LESS_THAN));
  parser.end();
  return out.replaceAll(LESS_THAN, '<');
}
