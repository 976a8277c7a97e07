import type { UnreadableReason } from '../words/mail.ts';

/** The largest mail that SES receives (AWS: "Amazon SES quotas", 40 MB). It bounds memory to a few copies. */
export const MAX_MAIL_BYTES = 40 * 1024 * 1024;

/** Against header floods: real mails stay far below 64 KB. Each header line and each address costs an object. */
export const MAX_HEADER_BYTES = 512 * 1024;

/**
 * Against floods of MIME parts, each of which costs an object. Every line that begins with "--" counts, because each
 * is compared with every declared boundary.
 */
export const MAX_BOUNDARY_LINES = 10_000;

/** Against deep nesting: real mails nest five levels deep, forwards of forwards perhaps fifteen. */
export const MAX_NESTING_DEPTH = 50;

/** A 40 MB attachment in base64 has 526,000 lines of 76 characters. More lines are an attack. */
export const MAX_LINES = 600_000;

/** Text that is kept and searched. Amazon cuts buyers' messages at 4,000 characters. */
export const MAX_RAW_TEXT_CHARS = 100_000;

/** HTML that is read. The longest threads of Outlook stay below. */
export const MAX_HTML_CHARS = 1_000_000;

/** Open HTML elements. The time of htmlparser2 grows with their square: 200,000 nested ones took 7 s. */
export const MAX_HTML_DEPTH = 500;

/** Lines that are searched for the beginning of an older mail. No person writes more above one. */
export const MAX_SEARCHED_LINES = 5_000;

export interface LimitBreach {
  reason: UnreadableReason;
  detail: string;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DASH = 0x2d;

/** Checks the raw bytes before any parser runs, in one pass that stops at the first breach. */
export function breachedLimit(raw: Uint8Array): LimitBreach | null {
  if (raw.byteLength > MAX_MAIL_BYTES) {
    return { reason: 'too_large', detail: `${raw.byteLength} bytes, at most ${MAX_MAIL_BYTES} are read` };
  }
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (!/\S/.test(bytes.toString('latin1', 0, MAX_HEADER_BYTES))) {
    return { reason: 'empty', detail: 'the mail has no content' };
  }

  let lines = 0;
  let dashLines = 0;
  let inTopHeader = true;
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const next = feed < 0 ? bytes.length : feed + 1;
    let end = feed < 0 ? bytes.length : feed;
    while (end > start && bytes[end - 1] === CARRIAGE_RETURN) end -= 1;

    lines += 1;
    if (end === start) {
      inTopHeader = false;
    } else if (bytes[start] === DASH && bytes[start + 1] === DASH) {
      dashLines += 1;
    }

    if (inTopHeader && next > MAX_HEADER_BYTES) {
      return { reason: 'header_too_large', detail: `more than ${MAX_HEADER_BYTES} bytes of header` };
    }
    if (dashLines > MAX_BOUNDARY_LINES) {
      return { reason: 'too_many_parts', detail: `more than ${MAX_BOUNDARY_LINES} boundary lines` };
    }
    if (lines > MAX_LINES) {
      return { reason: 'too_large', detail: `more than ${MAX_LINES} lines` };
    }
    start = next;
  }
  return null;
}
