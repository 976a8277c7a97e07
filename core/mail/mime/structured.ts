import { decodeText } from '../charset.ts';

/** A value with parameters, as Content-Type and Content-Disposition have them. */
export interface Structured {
  /** Lower case, without comments. */
  value: string;
  /** By lower-case name; of a name, or a section of one, that comes twice the first counts, as for headers. */
  params: ReadonlyMap<string, string>;
}

/** Real values stay below 1 KB. Longer ones are an attack on the reader of parameters. */
const MAX_STRUCTURED_CHARS = 16_384;

/** The end of the quoted string that opens at `start`: behind its closing quote, or the end of the text. */
function quotedEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** The end of the comment that opens at `start`; null where it never closes. Comments nest (RFC 5322 3.2.2). */
function commentEnd(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

/**
 * The pieces between semicolons, without comments. A bracket inside a word, as in `Invoice(1).pdf`, opens no comment.
 */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    if (char === '"') {
      const end = quotedEnd(text, at);
      piece += text.slice(at, end);
      at = end;
      continue;
    }
    if (char === '(' && (!piece.includes('=') || /[\s=]$/.test(piece.slice(-1)))) {
      const end = commentEnd(text, at);
      if (end !== null) {
        at = end;
        continue;
      }
      // A comment that never closes is dropped only at the end: otherwise it would hide the parameters after it.
      if (!text.includes(';', at)) break;
    }
    if (char === ';') {
      found.push(piece);
      piece = '';
    } else piece += char;
    at += 1;
  }
  found.push(piece);
  return found;
}

function unquoted(text: string): string {
  const bare = text.trim();
  const open = bare.indexOf('"');
  if (open < 0) return bare;
  const end = quotedEnd(bare, open);
  const closed = end > open + 1 && bare[end - 1] === '"' ? end - 1 : end;
  // Text after a closed quote is dropped: a value is a token or a quoted string (RFC 2045 5.1).
  return bare.slice(0, open) + bare.slice(open + 1, closed).replace(/\\([\s\S])/g, '$1');
}

interface Section {
  index: number;
  text: string;
  isEncoded: boolean;
}

const SECTION = /^(.*?)\*(?:(\d{1,4})(\*)?)?$/;

function percentBytes(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  const decoded = bytes.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(decoded, 'latin1');
}

/**
 * Joins the sections of a value (RFC 2231). Each is percent-encoded or literal; the charset precedes the first
 * apostrophe.
 */
function joined(sections: readonly Section[]): string {
  let charset: string | null = null;
  let result = '';
  let waiting = '';
  const flush = () => {
    // Sections are decoded together, because the bytes of one character may lie in two of them.
    if (waiting !== '') result += decodeText(percentBytes(waiting), charset ?? 'utf-8');
    waiting = '';
  };
  for (const { index, text, isEncoded } of sections.toSorted((one, other) => one.index - other.index)) {
    if (!isEncoded) {
      flush();
      result += text;
      continue;
    }
    const marked = index === 0 ? /^([^']*)'[^']*'([\s\S]*)$/.exec(text) : null;
    if (marked) charset = marked[1] || null;
    waiting += marked ? (marked[2] ?? '') : text;
  }
  flush();
  return result;
}

/** Reads `type/subtype; name=value; …` (RFC 2045 5.1, RFC 2183, RFC 2231). */
export function readStructured(header: string): Structured {
  const [first = '', ...rest] = pieces(header.slice(0, MAX_STRUCTURED_CHARS));
  const params = new Map<string, string>();
  const sections = new Map<string, Map<number, Section>>();
  for (const piece of rest) {
    const equals = piece.indexOf('=');
    const name = (equals < 0 ? piece : piece.slice(0, equals)).trim().toLowerCase();
    if (name === '') continue;
    const value = equals < 0 ? '' : unquoted(piece.slice(equals + 1));
    const [, base, index, star] = name.includes('*') ? (SECTION.exec(name) ?? []) : [];
    if (base === undefined) {
      if (!params.has(name)) params.set(name, value);
      continue;
    }
    const section = {
      index: Number(index ?? 0),
      text: value,
      isEncoded: index === undefined || star !== undefined,
    };
    const others = sections.get(base) ?? new Map<number, Section>();
    sections.set(base, others);
    if (!others.has(section.index)) others.set(section.index, section);
  }
  for (const [name, parts] of sections) params.set(name, joined([...parts.values()]));
  return { value: unquoted(first).toLowerCase(), params };
}
