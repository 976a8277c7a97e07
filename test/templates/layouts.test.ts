import { describe, expect, it } from 'vitest';
import { type ReplyLayout, replyHtml } from '../../templates/layouts.ts';

describe('filling a layout', () => {
  it('O5 a place without a value is an error, never an empty string', () => {
    const gap = { paragraphs: [['Hello']], quoted: null } as unknown as ReplyLayout;
    expect(() => replyHtml(gap)).toThrow(/language/);
  });

  it('O4 what is filled in is escaped, also in attributes', () => {
    const html = replyHtml({ language: '"><script>', paragraphs: [['<b>&"\'']], quoted: null });
    expect(html).toContain('&lt;b&gt;&amp;&quot;&#x27;');
    expect(html).not.toMatch(/<script|<b>/);
  });
});
