import { describe, expect, test } from 'vitest';
import { ROBIN } from '../samples.ts';
import { asideScene, suspicious, withFiles } from './samples.ts';

const WHOLE_PAGE_BYTES = 60 * 1024;

async function shown(raw: string) {
  const s = await asideScene();
  const item = await s.comes(raw);
  const robin = await s.signIn(ROBIN);
  return { s, item, robin, page: await robin.page(`/set-aside/${item.id}`) };
}

describe('W2 the mail itself', () => {
  test('is text: no markup of the sender’s, no picture from elsewhere', async () => {
    const { page } = await shown(withFiles());
    expect(page).toContain('It &lt;b&gt;broke&lt;/b&gt;.');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; broken');
    expect(page).not.toMatch(/<script>alert|<b>Renata|onerror=alert\(2\)>|src="https/);
    expect(page).not.toContain('alert(3)');
  });

  test('shows its headers on request only, as text', async () => {
    const { page } = await shown(withFiles());
    const head = page.slice(page.indexOf('<summary>Headers</summary>'));
    expect(page).toMatch(/<details><summary>Headers<\/summary>/);
    expect(head).toContain('X-Odd: &lt;img src=x onerror=alert(2)&gt;');
    expect(head).not.toContain('It &lt;b&gt;broke');
  });

  test('shows pictures that are pictures, and names other files', async () => {
    const { page, robin, item } = await shown(withFiles());
    const base = `/set-aside/${item.id}/photo`;
    expect(page).toContain(`<img src="${base}/1" alt="crack.png"`);
    expect(page).not.toContain(`${base}/2`);
    expect(page).toContain('page.png: ');
    expect(page).toContain('run&lt;me&gt;.exe: ');
    const photo = await robin.get(`${base}/1`);
    expect(photo.headers.get('content-type')).toBe('image/png');
    expect(photo.headers.get('content-security-policy')).toContain('sandbox');
    expect(photo.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await photo.arrayBuffer()).byteLength).toBe(10);
    for (const n of ['0', '2', '99']) expect((await robin.get(`${base}/${n}`)).status).toBe(404);
  });

  test('a page stays below 60 KB, whatever was written', async () => {
    const { page } = await shown(suspicious({ words: `${'word and more '.repeat(9_000)}` }));
    expect(Buffer.byteLength(page)).toBeLessThan(WHOLE_PAGE_BYTES);
    expect(page).toContain('cut after 5,000 characters');
  });

  test('that cannot be read is shown as it begins', async () => {
    const flood = Array.from({ length: 40_000 }, (_, n) => `X-Flood-${n}: <b>${n}</b>`).join('\r\n');
    const { page, item } = await shown(`From: a@example.net\r\n${flood}\r\n\r\nHello`);
    expect(item.why).toBe('unreadable');
    expect(page).toContain('X-Flood-1: &lt;b&gt;1&lt;/b&gt;');
    expect(Buffer.byteLength(page)).toBeLessThan(WHOLE_PAGE_BYTES);
    expect(page).toContain('It names no address that a letter could go to');
  });

  test('that is kept no longer leaves its record', async () => {
    const { s, item, robin } = await shown(suspicious({ subject: 'Grinder broken' }));
    s.deps.bucket.objects.delete(item.rawKey);
    const answer = await robin.get(`/set-aside/${item.id}`);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('Grinder broken');
    expect(page).toContain('cannot be shown');
    expect(page).not.toContain('/release"');
  });

  test('that is too large is not loaded', async () => {
    const { s, item, robin } = await shown(suspicious());
    await s.deps.asides.setAside({ ...item, bytes: 30_000_000 }, item);
    s.deps.bucket.objects.delete(item.rawKey);
    expect(await robin.page(`/set-aside/${item.id}`)).toContain('too large to be shown');
  });

  test('says since when the clock runs, and where answers would go', async () => {
    const { page } = await shown(suspicious());
    expect(page).toContain('due by Wed 11 Mar, 09:00');
    expect(page).toContain('d9v56xqh0a7do6+267af1fe-b5b0-4435-97dc-23743e7804e5@marketplace.amazon.com');
  });
});
