import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DESK_SCRIPT } from '../../../../functions/desk/desk-script.ts';
import { ROBIN, sampleDraft, scene } from '../samples.ts';

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
