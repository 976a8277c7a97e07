import { domainOf } from '../../words/address.ts';
import type { RawHeader } from '../mime/header.ts';

export interface MethodResult {
  /** "pass", "fail", "none", "softfail" … */
  result: string;
  /** The domain that the result speaks of, lower case; null where the receiver does not say. */
  domain: string | null;
}

export interface Results {
  dmarc: MethodResult[];
  dkim: MethodResult[];
  spf: MethodResult[];
  /** What a receiver says of the ARC chain that it found (RFC 8617, 5.2). */
  arc: MethodResult[];
}

/** What the receiving server found out about the sender. */
export interface Verdicts extends Results {
  /** Whether SES wrote the results: only then may they make somebody trusted. */
  isSes: boolean;
  /** X-SES-…-Verdict headers by their middle word: "spam", "virus", "dkim" … → "pass", "fail", "gray" … */
  ses: Map<string, string>;
}

/** Whether a result about one of the two speaks of the other: DMARC takes a sub-domain for its organisation's. */
export function agreesWith(host: string, domain: string | null): boolean {
  return domain === null || domain === host || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`);
}

/** RFC 8601 headers are short; a longer one is an attack on whoever takes it apart. */
const MAX_RESULT_CHARS = 16 * 1024;

/** RFC 5322 comments, nested; their content ("domain of … designates …") must not be read as results. */
function withoutComments(value: string): string {
  let depth = 0;
  let out = '';
  for (const char of value) {
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) out += char;
  }
  return out;
}

function domainOfProperty(properties: string): string | null {
  const value =
    /(?:header\.(?:d|i|from)|smtp\.(?:mailfrom|helo)|envelope-from)\s*=\s*"?([^\s;"]{1,300})/i.exec(
      properties,
    )?.[1];
  return value === undefined ? null : domainOf(value);
}

function addResults(results: Results, value: string): void {
  let last: MethodResult | null = null;
  for (const statement of withoutComments(value.slice(0, MAX_RESULT_CHARS)).split(';').slice(1)) {
    const match = /^\s*(dmarc|dkim|spf|arc)\s*=\s*([a-z]{1,20})\b(.*)$/is.exec(statement);
    if (!match) {
      // SES writes the envelope's sender of an SPF result as a statement of its own.
      if (last?.domain === null && /^\s*envelope-from\s*=/i.test(statement))
        last.domain = domainOfProperty(statement);
      continue;
    }
    const [, method = '', result = '', properties = ''] = match;
    last = { result: result.toLowerCase(), domain: domainOfProperty(properties) };
    results[method.toLowerCase() as keyof Results].push(last);
  }
}

/** The results of one header that is known to be a trusted receiver's. */
export function resultsIn(value: string): Results {
  const results: Results = { dmarc: [], dkim: [], spf: [], arc: [] };
  addResults(results, value);
  return results;
}

/** How SES names itself in the results that it writes. */
const SES_SERVER = /^amazonses\.com(?: |$)/;

/**
 * Reads what the receiving server wrote. Only the topmost Authentication-Results counts, with those of the
 * same server that follow it directly: anything further down came with the mail and may be the sender's own
 * praise (RFC 8601, 5).
 */
export function readVerdicts(headers: readonly RawHeader[]): Verdicts {
  const top = headers.findIndex(({ name }) => name === 'authentication-results');
  const server = serverOf(headers[top]?.value ?? '');
  const isSes = SES_SERVER.test(server);
  const verdicts: Verdicts = { dmarc: [], dkim: [], spf: [], arc: [], isSes, ses: new Map() };
  for (let at = top; at >= 0 && headers[at]?.name === 'authentication-results'; at += 1) {
    const value = headers[at]?.value ?? '';
    if (serverOf(value) === server) addResults(verdicts, value);
  }
  const receivedSpf = headers
    .find(({ name }) => name === 'received-spf')
    ?.value.trim()
    .split(/\s/, 1)[0];
  if (verdicts.spf.length === 0 && receivedSpf) {
    verdicts.spf.push({ result: receivedSpf.toLowerCase().split(/\W/, 1)[0] ?? '', domain: null });
  }
  for (const { name, value } of headers) {
    const about = /^x-ses-(\w{2,12})-verdict$/.exec(name)?.[1];
    if (about !== undefined && !verdicts.ses.has(about)) verdicts.ses.set(about, value.trim().toLowerCase());
  }
  return verdicts;
}

function serverOf(value: string): string {
  return withoutComments(value.slice(0, 1024)).split(/[;\s]/, 2).join(' ').trim().toLowerCase();
}
