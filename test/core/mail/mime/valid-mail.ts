import fc from 'fast-check';

/**
 * Mails that are valid MIME (RFC 2045, 2046, 2231, 5322), as bytes: trees of multiparts and leaves with their headers,
 * parameters and transfer encodings.
 */

interface Leaf {
  headers: string[];
  body: Buffer;
}
type Tree = Leaf | { subtype: string; boundary: string; headers: string[]; children: Tree[] };

const TOKEN = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,12}$/);
const WORD = fc.stringMatching(/^[!-9;-~]{1,15}$/);
const UNICODE_WORD = fc.stringMatching(/^[a-zäöüßéñłçøåあいう壊れ]{1,12}$/u);

/** A header value, folded before some of its words (RFC 5322 2.2.3). */
const HEADER_VALUE = fc
  .array(fc.tuple(fc.oneof(WORD, UNICODE_WORD), fc.constantFrom(' ', '  ', '\t', '\n ', '\n\t ')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.map(([word, gap], index) => (index === 0 ? word : gap + word)).join(''));
const OTHER_HEADER = fc.tuple(TOKEN, HEADER_VALUE).map(([name, value]) => `X-${name}: ${value}`);

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
const percent = (text: string) =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

const FILENAME = fc
  .array(fc.oneof(WORD, UNICODE_WORD), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
/** A file name as a quoted string, extended, or in sections (RFC 2231 3 and 4). */
const FILENAME_PARAM = fc
  .tuple(FILENAME, fc.constantFrom('quoted', 'extended', 'sections'))
  .map(([name, form]) => {
    if (form === 'quoted') return `filename=${quoted(name)}`;
    if (form === 'extended') return `filename*=utf-8''${percent(name)}`;
    const half = Math.ceil(name.length / 2);
    const [first, second] = [name.slice(0, half), name.slice(half)];
    return `filename*1*=${percent(second)};\n filename*0*=utf-8'de'${percent(first)}`;
  });

const LINE = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  UNICODE_WORD,
  fc.constantFrom('', '--', '-- ', '--c', '--c--', 'From: x@example.com', '>From', '.', 'a=b', 'a= ', '\t'),
);
const TEXT = fc
  .array(LINE, { maxLength: 8 })
  .map((lines) => lines.map((line) => line.replace(/[\r\n\0]/g, '')).join('\n'));

function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const coded = [...Buffer.from(line, 'utf8')].map((byte) =>
        byte >= 0x21 && byte <= 0x7e && byte !== 0x3d
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      );
      return coded.map((unit, index) => (index > 0 && index % 20 === 0 ? `=\n${unit}` : unit)).join('');
    })
    .join('\n');
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n');

const BODY = fc.oneof(
  TEXT.map((text) => ({ encoding: '8bit', body: Buffer.from(text, 'utf8') })),
  TEXT.map((text) => ({ encoding: 'quoted-printable', body: Buffer.from(quotedPrintable(text), 'latin1') })),
  fc
    .uint8Array({ maxLength: 200 })
    .map((bytes) => ({ encoding: 'BASE64', body: Buffer.from(base64(bytes)) })),
);

const LEAF: fc.Arbitrary<Leaf> = fc
  .record({
    type: fc.constantFrom('text/plain', 'Text/HTML', 'image/png', 'application/pdf', 'message/rfc822'),
    charset: fc.constantFrom(
      '',
      '; charset=utf-8',
      '; charset="UTF-8" (a (nested) comment)',
      ';\n\tFormat=Fixed',
    ),
    disposition: fc.option(fc.tuple(fc.constantFrom('inline', 'Attachment'), FILENAME_PARAM)),
    contentId: fc.option(TOKEN),
    body: BODY,
    others: fc.array(OTHER_HEADER, { maxLength: 3 }),
  })
  .map(({ type, charset, disposition, contentId, body, others }) => ({
    headers: [
      `Content-Type: ${type}${charset}`,
      ...others,
      `Content-Transfer-Encoding: ${body.encoding}`,
      ...(disposition === null ? [] : [`Content-Disposition: ${disposition[0]};\n ${disposition[1]}`]),
      ...(contentId === null ? [] : [`Content-ID: <${contentId}@example.com>`]),
    ],
    body: body.body,
  }));

const { tree: TREE } = fc.letrec<{ tree: Tree; leaf: Leaf; multipart: Tree }>((tie) => ({
  leaf: LEAF,
  multipart: fc.record({
    subtype: fc.constantFrom('mixed', 'alternative', 'related', 'digest'),
    boundary: fc.constantFrom('b', 'b_', 'b-b', "b'()+,./:=?"),
    headers: fc.array(OTHER_HEADER, { maxLength: 2 }),
    children: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
  }),
  tree: fc.oneof({ maxDepth: 3, withCrossShrink: true }, tie('leaf'), tie('multipart')),
}));

/** Boundaries grow with the depth: an inner one may begin with the outer one, which is the hard case. */
function bytesOf(tree: Tree, depth = 0): Buffer {
  if ('body' in tree) return Buffer.concat([Buffer.from(`${tree.headers.join('\n')}\n\n`), tree.body]);
  const boundary = `b${tree.boundary.repeat(depth + 1)}`;
  const head = [
    `Content-Type: multipart/${tree.subtype}; boundary="${boundary}"`,
    ...tree.headers,
    '',
    'preamble',
  ];
  const children = tree.children.flatMap((child) => [
    Buffer.from(`\n--${boundary}\n`),
    bytesOf(child, depth + 1),
  ]);
  return Buffer.concat([
    Buffer.from(head.join('\n')),
    ...children,
    Buffer.from(`\n--${boundary}--\nepilogue\n`),
  ]);
}

/** A whole mail, with LF or CRLF line ends. */
export const VALID_MAIL = fc
  .tuple(TREE, fc.array(OTHER_HEADER, { maxLength: 4 }), fc.boolean())
  .map(([tree, others, isCrLf]) => {
    const lines = Buffer.concat([
      Buffer.from(`From: "A" <a@example.com>\nSubject: x\n${others.map((header) => `${header}\n`).join('')}`),
      bytesOf(tree),
    ]);
    return isCrLf ? Buffer.from(lines.toString('latin1').replaceAll('\n', '\r\n'), 'latin1') : lines;
  });
