import { describe, expect, test } from 'vitest';
import { ROBIN, sampleMessage, scene } from '../samples.ts';

const HOSTILE = '<img src=x onerror=alert(1)> old words of the letter';
const RAW = [
  'From: "Nadia" <abcdefgh12345+t1@marketplace.amazon.com>',
  'Subject: My lamp',
  'X-Note: <script>alert(2)</script>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'It is broken.',
  '',
  '> all that was quoted <b>here</b>',
].join('\r\n');

async function pages() {
  const message = sampleMessage({
    text: 'It is broken.',
    rawKey: 'inbound/whole',
    older: { text: HOSTILE, because: ['our_letter', 'held'] },
  });
  const s = await scene({ messages: [message] });
  await s.deps.bucket.write('inbound/whole', RAW, 'message/rfc822');
  const link = await s.linkFor(ROBIN);
  return {
    page: await (await s.app.request(link)).text(),
    whole: await (await s.app.request(`${link}/message/1`)).text(),
  };
}

describe('N5 words that were left out', () => {
  test('the page says that something was left out and why, shows it folded and leads to everything', async () => {
    const { page } = await pages();
    expect(page).toContain('Left out: a copy of our letter · Left out: words that are already on this case');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; old words of the letter');
    expect(page).not.toContain('<img src=x');
    expect(page).toMatch(/message\/1">Show everything<\/a>/);
  });

  test('the message’s own page shows the mail as it came, as text', async () => {
    const { whole } = await pages();
    expect(whole).toContain('The whole text, with what is quoted');
    expect(whole).toContain('all that was quoted &lt;b&gt;here&lt;/b&gt;');
    expect(whole).toContain('X-Note: &lt;script&gt;alert(2)&lt;/script&gt;');
    expect(whole).not.toContain('<script>alert(2)');
  });
});
