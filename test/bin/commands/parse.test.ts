import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseCommand } from '../../../bin/commands/parse.ts';

const MAIL = join(import.meta.dirname, '../../core/mail/mailbox/02-uk-transit-plates-photos.eml');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parse-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(...files: string[]): Promise<{ code: number; lines: Record<string, unknown>[] }> {
  const lines: Record<string, unknown>[] = [];
  const code = await parseCommand(files, (line) => lines.push(JSON.parse(line) as Record<string, unknown>));
  return { code, lines };
}

describe('parse', () => {
  test('prints exactly the fields of the contract, in their order', async () => {
    const { code, lines } = await run(MAIL);
    expect(code).toBe(0);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'file',
      'kind',
      'marketplace',
      'language',
      'buyerName',
      'relayAddress',
      'buyerKey',
      'threadKey',
      'orderId',
      'asin',
      'productTitle',
      'text',
      'attachments',
      'messageId',
      'subject',
    ]);
    expect(lines[0]).toMatchObject({
      file: MAIL,
      kind: 'buyer_message',
      attachments: [{ filename: 'IMG_2041.jpg', contentType: 'image/jpeg', size: 783 }, {}],
    });
  });

  test('a bad file yields an error line and does not stop the rest', async () => {
    const empty = join(folder, 'empty.eml');
    writeFileSync(empty, '');
    const missing = join(folder, 'missing.eml');
    const { code, lines } = await run(missing, folder, empty, MAIL);
    expect(code).toBe(1);
    expect(lines.map(({ file }) => file)).toEqual([missing, folder, empty, MAIL]);
    expect(lines.slice(0, 3).map(({ error }) => error)).toEqual([
      'There is no such file.',
      'This is a folder, not a mail.',
      'This is not a readable mail (empty): the mail has no content.',
    ]);
    expect(lines[3]).toMatchObject({ kind: 'buyer_message' });
  });

  test('no files, no lines', async () => {
    expect(await run()).toEqual({ code: 0, lines: [] });
  });
});
