import { isUtf8 } from 'node:buffer';

export type PlaybookText = { ok: true; text: string } | { ok: false; line: number | null; message: string };

/** Enough to see zero bytes, which UTF-16 has at every other place of a text in Latin letters. */
const SAMPLE_BYTES = 400;

const SAVE_ANEW = 'open it in your editor and save it as UTF-8';

function utf16(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (isLittle && bytes.length > 4 && third === 0 && fourth === 0) return 'UTF-32';
  if (isLittle || (first === 0xfe && second === 0xff)) return 'UTF-16';
  return bytes.subarray(0, SAMPLE_BYTES).includes(0) ? 'UTF-16' : null;
}

/** From this share of the bytes beyond ASCII that stand beside another, letters have two bytes: "Müßig" stays below. */
const PAIRED = 0.9;

/** What the bytes are most likely instead: accented letters stand alone in a Latin text, Asian ones side by side. */
function olderEncoding(bytes: Uint8Array): string {
  let high = 0;
  let paired = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) paired += 1;
  }
  return paired >= high * PAIRED ? 'an Asian encoding such as GB18030 or Shift_JIS' : 'windows-1252';
}

/** The first line that is not UTF-8, numbered from 1: the rest may be, where somebody pasted into the file. */
function firstBadLine(bytes: Uint8Array): { number: number; bytes: Uint8Array } {
  let number = 1;
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0x0a) continue;
    const line = bytes.subarray(start, at);
    if (!isUtf8(line)) return { number, bytes: line };
    start = at + 1;
    number += 1;
  }
  return { number, bytes: bytes.subarray(start) };
}

/**
 * The text of a playbook file. A file in another encoding is refused in one sentence: read as UTF-8 its names would
 * go out to buyers with signs in place of their letters.
 */
export function playbookText(file: Uint8Array | string): PlaybookText {
  if (typeof file !== 'string') {
    const wide = utf16(file);
    if (wide !== null) return { ok: false, line: null, message: `is ${wide}, not UTF-8; ${SAVE_ANEW}` };
    if (!isUtf8(file)) {
      const bad = firstBadLine(file);
      const message = `is not UTF-8 but looks like ${olderEncoding(bad.bytes)}; ${SAVE_ANEW}`;
      return { ok: false, line: bad.number, message };
    }
  }
  const text = typeof file === 'string' ? file : new TextDecoder('utf-8').decode(file);
  const lost = text.indexOf('\ufffd');
  if (lost < 0) return { ok: true, text };
  const line = text.slice(0, lost).split('\n').length;
  const message =
    'holds the sign \ufffd in place of a letter that an earlier conversion lost; write the letter anew and save as UTF-8';
  return { ok: false, line, message };
}
