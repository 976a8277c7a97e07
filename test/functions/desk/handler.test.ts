import { handle } from 'hono/aws-lambda';
import { expect, test } from 'vitest';
import { pressing, pressOn } from './pressing.ts';
import { ROBIN, sampleDraft, sampleMessage, scene } from './samples.ts';

/** As API Gateway's HTTP API sends it (payload format 2.0). */
function event(method: string, path: string, changes: Record<string, unknown> = {}) {
  const [rawPath = path, rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { host: 'review.example.com', 'accept-language': 'en' } as Record<string, string>,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      authentication: null,
      authorizer: {},
      domainName: 'review.example.com',
      domainPrefix: 'review',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'r',
      routeKey: '$default',
      stage: '$default',
      time: '10/Mar/2026:09:00:00 +0000',
      timeEpoch: 1773133200000,
    },
    body: null as string | null,
    isBase64Encoded: false,
    ...changes,
  };
}

test('answers the events of the HTTP API: page, form (base64 as API Gateway sends it), photo', async () => {
  const photo = [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x80];
  const s = await scene({
    messages: [
      sampleMessage({ photos: [{ key: 'photos/a', contentType: 'image/jpeg', filename: null, size: 6 }] }),
    ],
  });
  await s.deps.bucket.write('photos/a', new Uint8Array(photo), 'image/jpeg');
  const handler = handle(s.app);
  const link = await s.linkFor(ROBIN);

  const page = await handler(event('GET', `${link}?do=approve`));
  expect([page.statusCode, page.isBase64Encoded]).toEqual([200, false]);
  expect(page.body).toContain('Larkfield Personal Blender');

  const picture = await handler(event('GET', `${link}/photo/1`));
  expect([picture.statusCode, picture.isBase64Encoded]).toEqual([200, true]);
  expect([...Buffer.from(picture.body, 'base64')]).toEqual(photo);

  const body = new URLSearchParams({
    ...pressOn(page.body),
    body: sampleDraft().body,
    revision: '2',
  }).toString();
  const decision = await handler(
    event('POST', `${link}/approve`, {
      headers: {
        host: 'review.example.com',
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'null',
        'sec-fetch-site': 'same-origin',
      },
      body: Buffer.from(body).toString('base64'),
      isBase64Encoded: true,
    }),
  );
  expect(decision.statusCode).toBe(303);
  expect((await s.case()).state).toBe('held');
  const [kept] = await s.deps.cases.decisions('5f0c2a');
  expect(kept?.body).toBeNull();
});

test('cookies come and go as the HTTP API carries them', async () => {
  const s = await scene();
  const handler = handle(s.app);
  const link = await s.askedLink(ROBIN);
  const form = {
    headers: { host: 'review.example.com', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(await pressing(s.deps, link)).toString(),
  };
  const entered = await handler(event('POST', link, form));
  expect([entered.statusCode, entered.headers?.location]).toEqual([303, '/board']);
  const [cookie = ''] = entered.cookies ?? [];
  expect(cookie).toMatch(/^__Host-makeright=[\w.-]+; .*HttpOnly/);
  const board = await handler(event('GET', '/board', { cookies: [cookie.split(';')[0]] }));
  expect(board.statusCode).toBe(200);
  expect(board.body).toContain('Larkfield Personal Blender');
  expect((await handler(event('GET', '/board'))).statusCode).toBe(303);
});
