import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import PostalMime, { decodeWords } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../../../core/mail/mime/header.ts';
import { type MimePart, readParts } from '../../../../core/mail/mime/parts.ts';
import { readStructured } from '../../../../core/mail/mime/structured.ts';
import { decodeTransfer } from '../../../../core/mail/mime/transfer.ts';
import { readMail } from '../../../../core/mail/read-mail.ts';
import { VALID_MAIL } from './valid-mail.ts';

/**
 * The own MIME reader (ADR 7) held against postal-mime, another reader of the same RFCs: where MIME is valid both must
 * see the same mail, because what two readers see differently is what an attacker hides in.
 */

/** The tree that postal-mime builds, which its types leave out. */
interface Node {
  childNodes: Node[];
  headers: { key: string; value: string }[];
  contentType: { parsed: { value: string; params: Record<string, string> } };
  contentDisposition: { parsed: { value: string; params: Record<string, string> } };
  contentTransferEncoding: { encoding: string };
  contentId?: string;
  content: ArrayBuffer | null;
}

async function theirs(mail: Buffer): Promise<Node> {
  const parser = new PostalMime({ forceRfc822Attachments: true });
  await parser.parse(mail);
  return (parser as unknown as { root: Node }).root;
}

/** Line ends as LF. */
const lines = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').replace(/\r\n/g, '\n');
const withoutLast = (text: string) => text.replace(/\n$/, '');

interface Seen {
  headers: string[];
  type: string;
  typeParams: [string, string][];
  disposition: string;
  dispositionParams: [string, string][];
  contentId: string | null;
  body: string | null;
}

const sorted = (params: Iterable<[string, string]>) =>
  [...params].map(([name, value]): [string, string] => [name, decodeWords(value)]).sort();

function bodyOfOurs(part: MimePart, isRoot: boolean): string | null {
  if (part.children.length > 0) return null;
  const body = lines(decodeTransfer(part.body, part.encoding));
  return isRoot && part.encoding !== 'base64' ? withoutLast(body) : body;
}

/** postal-mime ends each line with LF, also the last one before a delimiter and the last one of the mail. */
function bodyOfTheirs(node: Node): string | null {
  if (node.childNodes.length > 0) return null;
  const body = lines(new Uint8Array(node.content ?? []));
  return node.contentTransferEncoding.encoding === 'base64' ? body : withoutLast(body);
}

function seenByOurs(part: MimePart, isRoot = true): Seen[] {
  return [
    {
      headers: part.headers.map(({ name, value }) => `${name}: ${value}`),
      type: part.type.value,
      typeParams: sorted(part.type.params),
      disposition: part.disposition.value,
      dispositionParams: sorted(part.disposition.params),
      contentId: part.contentId,
      body: bodyOfOurs(part, isRoot),
    },
    ...part.children.flatMap((child) => seenByOurs(child, false)),
  ];
}

function seenByTheirs(node: Node): Seen[] {
  const { contentType, contentDisposition } = node;
  return [
    {
      headers: node.headers.map(({ key, value }) => `${key}: ${value}`),
      type: contentType.parsed.value,
      typeParams: sorted(Object.entries(contentType.parsed.params)),
      disposition: contentDisposition.parsed.value,
      dispositionParams: sorted(Object.entries(contentDisposition.parsed.params)),
      contentId: node.contentId ?? null,
      body: bodyOfTheirs(node),
    },
    ...node.childNodes.flatMap(seenByTheirs),
  ];
}

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const MAILS = ['test/mails', 'test/core/mail/mailbox'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.eml'))
    .map((file) => join(folder, file)),
);

describe('the same mail to both readers', () => {
  test.each(MAILS)('%s', async (file) => {
    const mail = readFileSync(join(ROOT, file));
    expect(seenByOurs(readParts(mail))).toEqual(seenByTheirs(await theirs(mail)));
  });

  test('any valid mail: the same parts, types, parameters, headers and bodies', async () => {
    let parts = 0;
    await fc.assert(
      fc.asyncProperty(VALID_MAIL, async (mail) => {
        const ours = seenByOurs(readParts(mail));
        parts += ours.length;
        expect(ours).toEqual(seenByTheirs(await theirs(mail)));
      }),
      { numRuns: 500 },
    );
    expect(parts).toBeGreaterThan(500);
  });
});

/** Bytes of UTF-8 without end, which are no UTF-8: they switch a header line to the guess at older charsets (P5). */
const BROKEN = '\xff';
const utf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
const RELAY = 'a1b2c3d4e5f6g7@marketplace.amazon.de';
const REAL = `From: "Buyer" <${RELAY}>\r\n`;

/** Lines that some readers take for a second From. */
const SMUGGLED: [string, string][] = [
  ['a byte order mark before the name', utf8('\ufeffFrom: evil@example.net')],
  [
    'a byte order mark in a line that is no UTF-8',
    utf8('\ufeffFrom: 壊れた壊れた evil@example.net ') + BROKEN,
  ],
  ['a no-break space before the name', utf8('\u00a0From: evil@example.net')],
  ['a no-break space in Latin-1', `\xa0From: evil@example.net ${BROKEN}`],
  ['a line separator before the name', utf8('\u2028From: evil@example.net')],
  ['a zero width space in the name', utf8('F\u200brom: evil@example.net')],
  ['a vertical tab before the name', '\x0bFrom: evil@example.net'],
  ['a bare CR before the name', '\rFrom: evil@example.net'],
  ['a bare CR in another value', 'X-Note: a\rFrom: evil@example.net'],
  ['a NUL in the name', 'From\0: evil@example.net'],
  ['an escape to another charset before the name', `\x1b(BFrom: evil@example.net ${BROKEN}`],
  ['UTF-16 with its byte order mark', `\xff\xfe${utf16('From: evil@example.net')}`],
  ['UTF-16 without a colon of its own', `\xff\xfe${utf16('From')}`],
  ['a full-width colon', utf8('From： evil@example.net')],
];

describe('P17 no second From gets through', () => {
  test.each(SMUGGLED)('%s', (_name, line) => {
    for (const block of [`${line}\r\n${REAL}`, `${REAL}${line}\r\n`, `X-A: b\r\n${line}\r\n${REAL}`]) {
      const mail = Buffer.from(`${block}Subject: x\r\n\r\nwords`, 'latin1');
      const senders = readParts(mail).headers.filter(({ name }) => name === 'from');
      expect(senders.map(({ value }) => value)).toEqual([`"Buyer" <${RELAY}>`]);
      const reading = readMail(mail);
      expect(reading.readable && reading.mail.from).toBe(RELAY);
    }
  });

  test('of two plain ones the first counts, and the mail is suspicious', () => {
    const reading = readMail(Buffer.from(`${REAL}From: evil@example.net\r\nSubject: x\r\n\r\nwords`));
    expect(reading.readable && reading.mail.from).toBe(RELAY);
    expect(reading.readable && reading.mail.suspicions).toEqual(['headers: different from headers']);
  });

  test('any characters around a name make another name, but for space and tab (RFC 5322 2.2)', () => {
    const odd = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 3 })
      .filter((text) => /[^ \t\r\n:]/.test(text));
    const line = fc
      .tuple(odd, fc.constantFrom('before', 'after'), fc.constantFrom('', BROKEN))
      .map(([mark, place, end]) => {
        const name =
          place === 'before' ? `${mark.replace(/[\r\n:]/g, '')}From` : `From${mark.replace(/[\r\n:]/g, '')}`;
        return `${utf8(name)}: evil@example.net${end}`;
      });
    fc.assert(
      fc.property(line, (smuggled) => {
        const headers = readHeaders(Buffer.from(`${smuggled}\r\n${REAL}`, 'latin1'));
        expect(headers.filter(({ name }) => name === 'from')).toHaveLength(1);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['boundary', 'multipart/mixed; boundary="b"; boundary="c"', 'b'],
    ['charset', 'text/plain; charset=utf-8; CHARSET=utf-16', 'utf-8'],
    ['filename', "attachment; filename*=utf-8''photo.jpg; filename*=utf-8''photo.exe", 'photo.jpg'],
    ['filename', 'attachment; filename*0=photo; filename*0=virus; filename*1=.jpg', 'photo.jpg'],
  ])(
    'of a parameter that is there twice the first counts, as for postal-mime: %s of %s',
    async (name, header, value) => {
      expect(readStructured(header).params.get(name)).toBe(value);
      const field = header.startsWith('attachment') ? 'Content-Disposition' : 'Content-Type';
      const node = await theirs(Buffer.from(`${field}: ${header}\r\n\r\nwords`));
      const { params } = field === 'Content-Type' ? node.contentType.parsed : node.contentDisposition.parsed;
      expect(params[name]).toBe(value);
    },
  );
});
