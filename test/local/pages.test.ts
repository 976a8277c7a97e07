import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matchRoute } from '../../local/http/routes.ts';
import type { Running } from '../../local/start.ts';
import { removeFolder, startToy, temporaryFolder } from './toy-machine.ts';

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

// biome-ignore lint/suspicious/noExplicitAny: the event comes back as the function got it
type Echo = any;
const echo = async (path: string, options: RequestInit = {}): Promise<Echo> =>
  (await fetch(running.pages + path, options)).json();

describe('a request reaches the function as API Gateway would hand it over', () => {
  test('path, query and headers', async () => {
    const event = await echo('/case/C%201?a=1&a=2&b=%20', { headers: { 'X-Two': 'x' } });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/case/C 1',
      rawQueryString: 'a=1&a=2&b=%20',
      queryStringParameters: { a: '1,2', b: ' ' },
      headers: { 'x-two': 'x' },
      requestContext: {
        http: { method: 'GET', path: '/case/C 1', sourceIp: '127.0.0.1' },
        stage: '$default',
      },
      isBase64Encoded: false,
    });
    expect(event).not.toHaveProperty('body');
    expect(`http://${event.requestContext.domainName}`).toBe(running.pages);
  });

  test('cookies stand on their own', async () => {
    const event = await echo('/', { headers: { cookie: 'a=1; b=2' } });
    expect(event.cookies).toEqual(['a=1', 'b=2']);
    expect(event.headers).not.toHaveProperty('cookie');
  });

  test('a form arrives as base64', async () => {
    const event = await echo('/', { method: 'POST', body: new URLSearchParams({ decision: 'ja & ü' }) });
    expect(event.isBase64Encoded).toBe(true);
    expect(new URLSearchParams(Buffer.from(event.body, 'base64').toString()).get('decision')).toBe('ja & ü');
  });

  test('JSON arrives as text', async () => {
    const event = await echo('/', {
      method: 'POST',
      body: '{"a":"ü"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(event).toMatchObject({ body: '{"a":"ü"}', isBase64Encoded: false });
  });
});

describe('the answer of the function', () => {
  test('cookies and type', async () => {
    const response = await fetch(running.pages);
    expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
    expect(response.headers.get('content-type')).toBe('application/json');
  });
  test('base64 becomes bytes', async () => {
    const response = await fetch(`${running.pages}/bytes`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  });
  test('without a status it is the body', async () => {
    expect(await echo('/bare')).toEqual({ plain: true });
  });
  test('a crash is a 500 without its words', async () => {
    const response = await fetch(`${running.pages}/crash`);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"message":"Internal Server Error"}');
  });
  test('a request beyond the limit is refused', async () => {
    const status = await new Promise((resolve, reject) => {
      const posted = request(`${running.pages}/`, { method: 'POST' }, (response) =>
        resolve(response.statusCode),
      );
      posted.on('error', reject);
      posted.end(Buffer.alloc(10_485_761, 'x'));
    });
    expect(status).toBe(413);
  });
});

describe('routes', () => {
  const routes = [
    '$default',
    'GET /case/{id}',
    'ANY /case/{id}',
    'GET /case/new',
    'GET /files/{path+}',
    'POST /case/{id}/send',
  ].map((routeKey) => ({ routeKey, functionArn: routeKey }));
  test.each([
    ['GET', '/case/7', 'GET /case/{id}', { id: '7' }],
    ['POST', '/case/7', 'ANY /case/{id}', { id: '7' }],
    ['GET', '/case/new', 'GET /case/new', {}],
    ['GET', '/files/a/b', 'GET /files/{path+}', { path: 'a/b' }],
    ['POST', '/case/7/send', 'POST /case/{id}/send', { id: '7' }],
    ['GET', '/case/', '$default', {}],
    ['GET', '/files/', '$default', {}],
    ['DELETE', '/other', '$default', {}],
  ])('%s %s → %s', (method, path, routeKey, parameters) => {
    expect(matchRoute(routes, method, path)).toEqual({
      plan: { routeKey, functionArn: routeKey },
      parameters,
    });
  });
  test('nothing fits', () => {
    expect(matchRoute([{ routeKey: 'GET /a', functionArn: 'a' }], 'GET', '/b')).toBeNull();
  });
});
