import { describe, expect, test } from 'vitest';
import { ROBIN, scene } from '../samples.ts';

describe('other pages', () => {
  test.each([
    ['/', 200, 'agents read complaints'],
    ['/nothing', 404, 'no such page'],
    ['/r/', 404, 'no such page'],
    ['/favicon.ico', 404, 'no such page'],
  ])('%s', async (path, status, words) => {
    const s = await scene();
    const response = await s.app.request(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
  });

  test('are Chinese for a Chinese browser', async () => {
    const s = await scene();
    const response = await s.app.request('/r/x', {
      headers: { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' },
    });
    expect(await response.text()).toContain('无法识别这个链接');
  });

  test('/health answers', async () => {
    const s = await scene();
    expect(await (await s.app.request('/health')).text()).toBe('ok');
  });

  test('a fault is a page with a sentence, and a log line without the words of anybody', async () => {
    const s = await scene();
    const link = await s.linkFor(ROBIN);
    s.deps.cases.messages = async () => {
      throw new Error('Dana said something');
    };
    const response = await s.app.request(link);
    expect(response.status).toBe(500);
    const html = await response.text();
    expect(html).toContain('Something went wrong');
    expect(html).not.toContain('Dana');
    expect(JSON.stringify(s.deps.log.lines)).not.toContain('Dana');
    expect(s.deps.log.lines.map((line) => line.code)).toContain('REVIEW_FAILED');
  });
});
