/** What a program puts into the plain part of a mail whose words are in the HTML: "This message is in HTML format." */

const MAX_STUB_CHARS = 400;
const SAYS_SO =
  /html|(?:does|can) ?n[o']t (?:support|display)|unterstützt kein|ne (?:prend|supporte)|no (?:admite|soporta)/i;

const ANY_WORD = /[\p{L}\p{N}]/u;

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether the plain part only sends its reader to the HTML, or says nothing where the HTML does. */
export function isStub(plain: string, html: string): boolean {
  if (html === '' || plain.length > MAX_STUB_CHARS) return false;
  if (!ANY_WORD.test(plain)) return ANY_WORD.test(html);
  // What the HTML says too is no stub, though it speaks of HTML.
  return SAYS_SO.test(plain) && !lettersOf(html).includes(lettersOf(plain));
}
