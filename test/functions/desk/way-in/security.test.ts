import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DESK_SCRIPT } from '../../../../functions/desk/desk-script.ts';
import { ROBIN, sampleDraft, sampleMessage, scene } from '../samples.ts';

const BODY = sampleDraft().body;

describe('headers', () => {
  test('every page forbids scripts but the one of ours, frames, sniffing, keeping and telling where it came from', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    const answers = [
      await s.app.request(link),
      await s.app.request('/'),
      await s.app.request('/nothing'),
      await s.app.request('/r/forged'),
      await s.post(`${link}/approve`, { body: '' }),
      await s.post(`${link}/dismiss`),
      await s.post(`${link}/dismiss`, {}, { 'sec-fetch-site': 'cross-site' }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 404, 404, 422, 303, 403]);
    for (const { headers } of answers) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("connect-src 'self';");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('the policy allows exactly the stylesheet of the page', async () => {
    const s = await scene();
    const response = await s.app.request(await s.linkFor(ROBIN));
    const sheet = /<style>([\s\S]*?)<\/style>/.exec(await response.text())?.[1] ?? '';
    expect(sheet.length).toBeGreaterThan(100);
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(response.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
  });
});

describe('the pages of whoever signs in', () => {
  test('have the same headers', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    const answers = [
      await s.app.request('/sign-in'),
      await s.app.request(await s.askedLink(ROBIN)),
      await s.post('/sign-in', { email: ROBIN }),
      await robin.get('/board'),
      await robin.get('/case/5f0c2a'),
      await robin.get('/case/5f0c2a/2'),
      await robin.get('/playbook'),
      await robin.post('/board', { term: 'x' }),
      await robin.post('/board', { term: 'x', proof: 'x' }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 302, 200, 200, 200, 403]);
    for (const { headers } of answers) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('have no script but the one of ours, no style of their own, and nothing of a case in an address', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    for (const path of ['/board', '/board?stage=offer', '/case/5f0c2a/2', '/playbook']) {
      const html = (await robin.page(path)).replace(`<script src="${DESK_SCRIPT.path}" defer></script>`, '');
      expect(html).not.toMatch(/<script|\sstyle="|\son[a-z]+="/);
      for (const [, address] of html.matchAll(/(?:href|src|action)="([^"]*)"/g)) {
        expect(address).toMatch(/^\/(?!\/)/);
        expect(address).not.toMatch(/Dana|B0EXAMPLE1|111-|k3v9x2m7|example\.com/);
      }
    }
  });
});

describe('the script', () => {
  test('is served as what it is, small, and may be kept because its address changes with it', async () => {
    const s = await scene();
    const answer = await s.app.request(DESK_SCRIPT.path);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(DESK_SCRIPT.text);
    expect(Buffer.byteLength(DESK_SCRIPT.text)).toBeLessThanOrEqual(10 * 1024);
    expect(DESK_SCRIPT.path).toContain(
      createHash('sha256').update(DESK_SCRIPT.text).digest('hex').slice(0, 12),
    );
  });

  test('knows no way around the policy: no code from text, no markup from text but in a document of its own', () => {
    expect(DESK_SCRIPT.text).not.toMatch(
      /\beval\b|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write|https?:/,
    );
  });
});

describe('a POST from another site', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, 303],
    [{ 'sec-fetch-site': 'none' }, 303],
    [{ origin: 'https://evil.example.com' }, 403],
    [{ origin: 'nonsense' }, 403],
    [{ origin: 'https://review.example.com', host: 'review.example.com' }, 303],
    [{ origin: 'https://review.example.com.evil.example.org', host: 'review.example.com' }, 403],
    [{}, 303],
  ])('%j → %i', async (headers, status) => {
    const s = await scene();
    const answer = await s.post(
      `${await s.linkFor(ROBIN)}/approve`,
      { body: BODY },
      headers as Record<string, string>,
    );
    expect(answer.status).toBe(status);
    expect((await s.case()).state).toBe(status === 303 ? 'held' : 'awaiting_decision');
  });
});

test('a form far larger than a reply is refused unread', async () => {
  const s = await scene();
  const answer = await s.post(`${await s.linkFor(ROBIN)}/approve`, { body: 'x'.repeat(100_000) });
  expect(answer.status).toBe(413);
  expect((await s.case()).state).toBe('awaiting_decision');
});

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2];
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 1, 2];
const GIF = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61];
const WEBP = [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50];
const PAGE = [...new TextEncoder().encode('<html><script>alert(1)</script>')];

describe('photos', () => {
  async function photo(contentType: string, bytes: number[], size = bytes.length) {
    const s = await scene({
      messages: [
        sampleMessage({ photos: [{ key: 'photos/a', contentType, filename: '../../x".html', size }] }),
      ],
    });
    await s.deps.bucket.write('photos/a', new Uint8Array(bytes), contentType);
    return { s, link: await s.linkFor(ROBIN) };
  }

  test.each([
    ['image/png', PNG],
    ['image/jpeg', JPEG],
    ['image/gif', GIF],
    ['image/webp', WEBP],
  ])('%s is shown, sandboxed', async (type, bytes) => {
    const { s, link } = await photo(type, bytes);
    expect(await s.page(link)).toContain(`<img src="${link}/photo/1"`);
    const answer = await s.app.request(`${link}/photo/1`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe('inline');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual(bytes);
  });

  test.each([
    ['image/svg+xml', PAGE],
    ['text/html', PAGE],
    ['application/pdf', PAGE],
    ['image/png', PAGE],
    ['image/jpeg', PNG],
    ['image/png; charset=x', PNG],
    ['__proto__', PNG],
    ['constructor', PNG],
  ])('%s with other bytes than a safe picture is not', async (type, bytes) => {
    const { s, link } = await photo(type, bytes);
    const answer = await s.app.request(`${link}/photo/1`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).not.toContain('alert');
  });

  test('one too large for a Lambda is named, not shown', async () => {
    const { s, link } = await photo('image/jpeg', JPEG, 9_000_000);
    expect(await s.page(link)).toContain('too large to show here');
    expect((await s.app.request(`${link}/photo/1`)).status).toBe(404);
  });

  test.each(['0', '2', '999', '1000', '-1', 'x', '1e0'])('photo %s does not exist', async (number) => {
    const { s, link } = await photo('image/png', PNG);
    expect((await s.app.request(`${link}/photo/${number}`)).status).toBe(404);
  });

  test('needs the link', async () => {
    const { s } = await photo('image/png', PNG);
    expect((await s.app.request('/r/forged/photo/1')).status).toBe(404);
  });
});
