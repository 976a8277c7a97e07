import { decoder } from './decoders.ts';

/**
 * Charsets that write everything in seven bits, by escapes. TextDecoder knows ISO-2022-JP alone, and refuses what
 * mail programs make of it: two escapes in a row, JIS X 0212, half-width kana in eight bits.
 */

const ESCAPE = 0x1b;
const LINE_FEED = 0x0a;
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;
/** EUC's single shifts: half-width kana, and JIS X 0212. */
const SS2 = 0x8e;
const SS3 = 0x8f;

/** Escapes by what they switch to (RFC 1468, RFC 2237, RFC 1557, RFC 1922). */
const ESCAPES: readonly (readonly [string, State])[] = [
  ['(B', 'ascii'],
  ['(J', 'ascii'],
  ['(H', 'ascii'],
  ['(I', 'kana'],
  ['$@', 'double'],
  ['$B', 'double'],
  ['$(@', 'double'],
  ['$(B', 'double'],
  ['$(D', 'supplement'],
  // Announces what SHIFT_OUT switches to; the state stays.
  ['$)C', 'ascii'],
  ['$)A', 'ascii'],
];
type State = 'ascii' | 'kana' | 'double' | 'supplement';

function escapeAt(bytes: Uint8Array, at: number): { state: State; length: number } | null {
  for (const [mark, state] of ESCAPES) {
    const matches = [...mark].every((char, index) => bytes[at + 1 + index] === char.charCodeAt(0));
    if (matches) return { state, length: 1 + mark.length };
  }
  return null;
}

/** The same text in the eight-bit form of its charset (EUC), which a decoder reads. */
function toEuc(bytes: Uint8Array): Uint8Array {
  // A kana or a character of the supplement grows by one byte.
  const euc = Buffer.allocUnsafe(bytes.length * 2);
  let length = 0;
  let state: State = 'ascii';
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte === ESCAPE) {
      const found = escapeAt(bytes, at);
      if (found !== null) {
        state = found.state;
        at += found.length;
        continue;
      }
    }
    at += 1;
    if (byte === SHIFT_OUT || byte === SHIFT_IN) {
      state = byte === SHIFT_OUT ? 'double' : 'ascii';
      continue;
    }
    // A line begins in ASCII, though its writer forgot to end the one above.
    if (byte === LINE_FEED) state = 'ascii';
    const isPlain = byte <= 0x20 || byte === 0x7f || (state === 'ascii' && byte < 0x80);
    if (isPlain) {
      euc[length++] = byte;
    } else if (state === 'kana' || (byte >= 0xa1 && byte <= 0xdf && state === 'ascii')) {
      euc[length++] = SS2;
      euc[length++] = byte | 0x80;
    } else {
      if (state === 'supplement') euc[length++] = SS3;
      euc[length++] = byte | 0x80;
      if (at < bytes.length && (bytes[at] ?? 0) > 0x20) euc[length++] = (bytes[at++] ?? 0) | 0x80;
    }
  }
  return euc.subarray(0, length);
}

/** HZ (RFC 1843): "~{" and "~}" around the bytes of GB 2312. */
function decodeHz(text: string): string {
  return text
    .replace(/~\n/g, '')
    .split('~{')
    .map((piece, index) => {
      const end = index === 0 ? 0 : piece.search(/~\}|\n|$/);
      const inside = Buffer.from(piece.slice(0, end), 'latin1').map((byte) =>
        byte > 0x20 ? byte | 0x80 : byte,
      );
      const gb = decoder('gb18030', false)?.decode(inside) ?? '';
      return gb + piece.slice(end).replace(/^~\}/, '').replaceAll('~~', '~');
    })
    .join('');
}

/** UTF-7 (RFC 2152): UTF-16 in base64 between "+" and "-". */
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (whole, coded: string) => {
    if (coded === '') return whole === '+-' ? '+' : whole;
    const units = Buffer.from(coded, 'base64');
    // An odd byte is no character: then it was no code.
    if (units.length < 2) return whole;
    return decoder('utf-16be', false)?.decode(units.subarray(0, units.length & ~1)) ?? whole;
  });
}

const latin1 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Bytes in ISO-2022-JP, whatever its label. */
export function decodeIso2022Jp(bytes: Uint8Array): string {
  return decoder('euc-jp', false)?.decode(toEuc(bytes)) ?? '';
}

const EUC_OF: ReadonlyMap<string, string> = new Map([
  ['iso2022kr', 'euc-kr'],
  ['csiso2022kr', 'euc-kr'],
  ['iso2022cn', 'gb18030'],
  ['iso2022cnext', 'gb18030'],
]);

/** What nearly all mail names, which has no escapes. */
const PLAIN_LABEL = /^(?:utf-8|us-ascii|iso-8859-\d{1,2}|windows-125\d)$/i;

/** The text of seven-bit bytes whose label or escapes name such a charset; null for all others. */
export function decodeEscaped(bytes: Uint8Array, label: string | null): string | null {
  const isEscaped = bytes.includes(ESCAPE);
  if (!isEscaped && (label === null || PLAIN_LABEL.test(label))) return null;
  const key = (label ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '');
  const euc = EUC_OF.get(key);
  if (euc !== undefined) return decoder(euc, false)?.decode(toEuc(bytes)) ?? null;
  if (key === 'hzgb2312' || key === 'hz') return decodeHz(latin1(bytes));
  if (/^(?:unicode11)?utf7$|^csunicode11utf7$|^unicode20utf7$/.test(key)) return decodeUtf7(latin1(bytes));
  if (key === 'utf8' || !isEscaped) return null;
  const text = latin1(bytes);
  // ESC $ B and ESC $ @ switch to Japanese in 7-bit mail, labelled or not (RFC 1468); UTF-8 never needs them.
  if (/\u001b\$(?:[@B]|\([@BD])|\u001b\(I/.test(text)) return decodeIso2022Jp(bytes);
  return /\u001b\$\)C/.test(text) ? (decoder('euc-kr', false)?.decode(toEuc(bytes)) ?? null) : null;
}
