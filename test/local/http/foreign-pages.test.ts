import { readdirSync, statSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../../../local/start.ts';
import { removeFolder, startToy, temporaryFolder } from '../toy-machine.ts';

/** What a page that some browser on this machine has open can do: nothing. */

let data: string;
let running: Running;
beforeAll(async () => {
  data = temporaryFolder();
  running = await startToy(data);
});
afterAll(async () => {
  await running.stop();
  removeFolder(data);
});

const DOORS = ['pages', 'viewer', 'control', 'dynamodb', 's3', 'ses', 'sfn', 'secretsmanager'] as const;
type Door = (typeof DOORS)[number];
const addressOf = (door: Door) => {
  const { pages, viewer, control, endpoints } = running;
  return { pages, viewer, control, ...endpoints }[door];
};
/** A request with headers as a browser sets them, which fetch would not let us. */
function ask(address: string, method: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (response) => resolve(response.resume()));
    asked.on('error', reject);
    asked.end();
  });
}
const FOREIGN: [string, string, Record<string, string>][] = [
  ['a script of another site', 'POST', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['a browser without fetch metadata', 'POST', { origin: 'https://evil.example' }],
  [
    'another program of this machine',
    'POST',
    { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' },
  ],
  [
    'a picture',
    'GET',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
  ],
  [
    'a frame',
    'GET',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
  ],
  [
    'a form',
    'POST',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  ],
  [
    'what asks for permission',
    'OPTIONS',
    { origin: 'https://evil.example', 'access-control-request-method': 'PUT' },
  ],
  ['a name that points here', 'GET', { host: 'evil.example:80' }],
];

describe.each(DOORS)('the door %s', (door) => {
  test.each(FOREIGN)('refuses %s', async (_, method, headers) => {
    const response = await ask(addressOf(door), method, headers);
    expect(response.statusCode).toBe(403);
    expect(response.headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('lets in a program, by number and by name', async () => {
    const port = new URL(addressOf(door)).port;
    expect((await ask(addressOf(door), 'GET', {})).statusCode).not.toBe(403);
    expect((await ask(addressOf(door), 'GET', { host: `localhost:${port}` })).statusCode).not.toBe(403);
  });
});

test.each(DOORS.filter((door) => door !== 'pages'))(
  'the door %s refuses a page without an origin',
  async (door) => {
    expect((await ask(addressOf(door), 'POST', { origin: 'null' })).statusCode).toBe(403);
  },
);

test('a form of the pages, which name no origin, reaches the application, which decides', async () => {
  const own = { origin: 'null', 'sec-fetch-site': 'same-origin' };
  expect((await ask(running.pages, 'POST', own)).statusCode).toBe(200);
});

test('a link in a mail opens a page, whatever shows the mail', async () => {
  const followed = {
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  };
  expect((await ask(running.pages, 'GET', followed)).statusCode).toBe(200);
  expect((await ask(running.viewer, 'GET', followed)).statusCode).toBe(200);
});

test('the mail viewer uses its own door', async () => {
  const own = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };
  expect((await ask(`${running.viewer}/store?since=0`, 'GET', own)).statusCode).toBe(200);
  const cleared = await ask(`${running.viewer}/clear-store`, 'POST', { ...own, origin: running.viewer });
  expect(cleared.statusCode).toBe(200);
});

test('the data folder is for its owner alone', () => {
  const modeOf = (path: string) => statSync(path).mode & 0o077;
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).map((name) => join(data, name));
  expect(files.length).toBeGreaterThan(10);
  expect([data, ...files].filter((path) => modeOf(path) !== 0)).toEqual([]);
});
