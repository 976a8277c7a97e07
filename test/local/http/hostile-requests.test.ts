import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Child, removeFolder, spawnToy, temporaryFolder } from '../toy-machine.ts';

/** Raw bytes at every door of a pipeline in a process of its own: whatever comes, that process goes on. */

let data: string;
let child: Child;
beforeAll(async () => {
  data = temporaryFolder();
  child = await spawnToy(data);
});
afterAll(async () => {
  await child.kill();
  removeFolder(data);
});

const DOORS = ['pages', 'viewer', 'control', 'dynamodb', 's3', 'ses', 'sfn', 'secretsmanager'] as const;
type Door = (typeof DOORS)[number];
const portOf = (door: Door): number => {
  const { pages, viewer, control, endpoints } = child.running;
  return Number(new URL({ pages, viewer, control, ...endpoints }[door]).port);
};
/** Sends bytes, and what the door says until it closes the connection, or is silent. */
function raw(port: number, bytes: string | Buffer, hangUpAfterMs?: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let said = '';
    const end = () => {
      socket.destroy();
      resolve(said);
    };
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', end);
    socket.setTimeout(1_500, end);
    socket.write(bytes);
    if (hangUpAfterMs !== undefined) setTimeout(() => socket.resetAndDestroy(), hangUpAfterMs);
  });
}
const alive = async () => (await fetch(`${child.running.control}/activity`)).status;
const get = (target: string) => `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`;

const MALFORMED: [string, string][] = [
  ['two slashes', get('//')],
  ['three slashes', get('///')],
  ['another host by two slashes', get('//evil.example/x')],
  ['a backslash', get('/\\')],
  ['half an address', get('http://[')],
  ['an absolute address', get('http://evil.example/')],
  ['no slash', get('*')],
  ['no host', 'GET / HTTP/1.1\r\n\r\n'],
  ['no version', 'GET /\r\n\r\n'],
  ['no HTTP', 'EHLO evil.example\r\n\r\n'],
  ['bytes', '\u0000\u0001\u0002\r\n\r\n'],
  ['a header without a colon', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nrubbish\r\n\r\n'],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
  ['a length that is none', 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: x\r\n\r\n'],
  ['a chunk that is none', 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
];

describe.each(DOORS)('the door %s', (door) => {
  test.each(MALFORMED)('%s: 400 and a sentence', async (_, bytes) => {
    const said = await raw(portOf(door), bytes);
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(said.slice(said.indexOf('\r\n\r\n')).trim()).toMatch(/\.$/);
    expect(await alive()).toBe(200);
  });

  test('huge headers are refused in a sentence', async () => {
    const said = await raw(
      portOf(door),
      `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    );
    expect(said).toMatch(/^HTTP\/1\.1 431 /);
    expect(said).toContain('The headers of this request are too large.');
    expect(await alive()).toBe(200);
  });

  test.each([
    ['in its first line', 'GE'],
    ['in its headers', 'POST / HTTP/1.1\r\nHost: 127.0'],
    ['in its body', 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\nhalf'],
    ['in a chunk', 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf'],
    [
      'in an upload',
      'PUT /makeright-mailbucket/x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\nhalf',
    ],
  ])('a request that breaks off %s ends nothing', async (_, bytes) => {
    await raw(portOf(door), bytes, 30);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await alive()).toBe(200);
  });

  test.each([
    ['a percent sign alone', get('/%')],
    ['an escape that is no UTF-8', get('/%ff%fe?a=%ff')],
    ['a climb', get('/../../../../etc/passwd')],
    ['a climb in escapes', get('/%2e%2e/%2e%2e/%2e%2e/etc/passwd')],
    ['a zero byte', get('/a%00b')],
    ['names of an object', get('/__proto__/constructor?__proto__=1')],
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n'],
    ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
    ['an upgrade', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
    [
      'JSON that is none',
      'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/x-amz-json-1.0\r\nX-Amz-Target: DynamoDB_20120810.PutItem\r\nAuthorization: AWS4-\r\nContent-Length: 1\r\n\r\n{',
    ],
    [
      'an unexpected wish',
      'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: magic\r\nContent-Length: 0\r\n\r\n',
    ],
  ])('%s ends nothing and shows no file', async (_, bytes) => {
    expect(await raw(portOf(door), bytes)).not.toContain('root:');
    expect(await alive()).toBe(200);
  });
});

describe('the SMTP door', () => {
  test.each([
    ['HTTP', get('/')],
    ['bytes', Buffer.from(Array.from({ length: 4_000 }, (_, i) => i % 256))],
    ['a line without end', 'x'.repeat(3_000_000)],
    ['commands out of order', 'DATA\r\nRCPT TO:<>\r\nMAIL FROM:x\r\nQUIT\r\n'],
    ['addresses that are none', `EHLO x\r\nMAIL FROM:<${'a'.repeat(10_000)}>\r\nRCPT TO:<<<>>>\r\nQUIT\r\n`],
    [
      'half a mail',
      'EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<b@example.com>\r\nDATA\r\nSubject: half',
    ],
  ])('%s ends nothing', async (_, bytes) => {
    await raw(child.running.smtp.port, bytes, 300);
    expect(await alive()).toBe(200);
  });
});
