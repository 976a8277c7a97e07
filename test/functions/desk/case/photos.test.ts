import { describe, expect, test } from 'vitest';
import { ROBIN, sampleMessage, scene } from '../samples.ts';

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
