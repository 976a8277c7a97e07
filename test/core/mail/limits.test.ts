import { describe, expect, test } from 'vitest';
import {
  breachedLimit,
  MAX_BOUNDARY_LINES,
  MAX_HEADER_BYTES,
  MAX_HTML_DEPTH,
  MAX_LINES,
  MAX_MAIL_BYTES,
  MAX_NESTING_DEPTH,
  MAX_RAW_TEXT_CHARS,
} from '../../../core/mail/limits.ts';
import { readMail } from '../../../core/mail/read-mail.ts';
import { buyerHeaders, HTML, raw, read, TEXT } from './build.ts';

const HEAD = 'From: x@example.org\nContent-Type: multipart/mixed; boundary=b\n\n';

function nested(depth: number): string {
  const levels = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
  );
  return `From: x@example.org\n${levels.join('')}`;
}

describe('P16 limits, before anything is parsed', () => {
  test.each([
    ['too_large', () => new Uint8Array(MAX_MAIL_BYTES + 1).fill(65)],
    ['too_large', () => Buffer.from(`From: x@example.org\n\n${'\n'.repeat(MAX_LINES)}`)],
    ['too_many_parts', () => Buffer.from(HEAD + '--b\n\nx\n'.repeat(MAX_BOUNDARY_LINES + 1))],
    ['header_too_large', () => Buffer.from('X: y\n'.repeat(MAX_HEADER_BYTES / 4))],
    ['empty', () => new Uint8Array()],
    ['empty', () => Buffer.from(' \r\n\t\r\n')],
  ] as const)('%s', async (reason, mail) => {
    expect(breachedLimit(mail())?.reason).toBe(reason);
    expect(readMail(mail())).toMatchObject({ readable: false, reason });
  });

  test('too_deep', async () => {
    expect(readMail(Buffer.from(nested(MAX_NESTING_DEPTH + 2)))).toMatchObject({
      readable: false,
      reason: 'too_deep',
    });
    expect(readMail(Buffer.from(nested(MAX_NESTING_DEPTH - 2)))).toMatchObject({ readable: true });
  });

  test('headers of parts count together', async () => {
    const part = `--b\nX: ${'y'.repeat(60_000)}\n\nx\n`;
    expect(readMail(Buffer.from(HEAD + part.repeat(30)))).toMatchObject({
      readable: false,
      reason: 'header_too_large',
    });
  });

  test('a large attachment is read', async () => {
    const body = `${'A'.repeat(76)}\r\n`.repeat(150_000);
    const mail = await read(
      raw(['From: x@example.org', 'Content-Type: image/png', 'Content-Transfer-Encoding: base64'], body),
    );
    expect(mail.attachments[0]?.size).toBe((150_000 * 76 * 3) / 4);
  });

  test('a long table as text is read, attached or not', async () => {
    const table = 'one,two,three\r\n'.repeat(200_000);
    const attached = await read(
      raw(['From: x@example.org', 'Content-Type: text/csv', 'Content-Transfer-Encoding: 8bit'], table),
    );
    expect(attached.attachments[0]?.size).toBe(table.length);
    const written = await read(raw(['From: x@example.org', TEXT], table));
    expect(written.rawText.length).toBeLessThanOrEqual(MAX_RAW_TEXT_CHARS);
  });

  test('text is bounded', async () => {
    const mail = await read(raw([...buyerHeaders(), TEXT], 'x'.repeat(3 * MAX_RAW_TEXT_CHARS)));
    expect(mail.rawText.length).toBeLessThanOrEqual(MAX_RAW_TEXT_CHARS);
    const html = await read(raw([...buyerHeaders(), HTML], `<p>${'x '.repeat(3 * MAX_RAW_TEXT_CHARS)}</p>`));
    expect(html.rawText.length).toBeLessThanOrEqual(MAX_RAW_TEXT_CHARS);
  });

  test('HTML that is nested without end is cut, not followed', async () => {
    const mail = await read(
      raw([...buyerHeaders(), HTML], `<p>Hello</p>${'<div>'.repeat(20 * MAX_HTML_DEPTH)}hidden`),
    );
    expect(mail).toMatchObject({ rawText: 'Hello', confidence: 'low' });
  });
});
