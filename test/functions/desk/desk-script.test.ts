import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DESK_SCRIPT } from '../../../functions/desk/desk-script.ts';
import { scene } from './samples.ts';

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
