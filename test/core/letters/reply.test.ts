import { describe, expect, it } from 'vitest';
import { draft } from '../../../core/letters/draft.ts';
import { quotable } from '../../../core/letters/quotation.ts';
import { paragraphsOf, renderReply } from '../../../core/letters/reply.ts';
import { lint } from '../../../core/policy/lint.ts';
import { caseOf, messageOf, NOW, ownPlaybook, WORDS } from './samples.ts';

const AT = '2026-11-21T17:20:00.000Z';
const body = 'Hello Renata,\n\nfirst line\nsecond line\n\nKind regards,\nLarkfield Home customer care';

describe('the mail that the buyer gets', () => {
  it.each(['en', 'de', 'ja'])('in %s reads as its golden files', async (language) => {
    const made = draft({
      kind: 'offer',
      case: caseOf({ language }),
      messages: [messageOf()],
      playbook: ownPlaybook(),
      options: [{ kind: 'replacement' }, { kind: 'full_refund', amount: { minor: 2_499, currency: 'EUR' } }],
      now: NOW,
      staffLanguage: 'en',
    });
    const mail = renderReply({
      body: made.body,
      language,
      format: 'html+text',
      quoted: { text: WORDS, name: 'Renata', at: AT },
    });
    await expect(mail.text).toMatchFileSnapshot(`../../golden/reply-${language}.txt`);
    await expect(mail.html ?? '').toMatchFileSnapshot(`../../golden/reply-${language}.html`);
  });

  it('O6 line breaks of the text are line breaks of the HTML', () => {
    const { html } = renderReply({ body, language: 'en', format: 'html+text', quoted: null });
    expect(html).toContain('<p>Hello Renata,</p>');
    expect(html).toContain('<p>first line<br>second line</p>');
  });

  it('O4 markup in the letter is shown, not obeyed', () => {
    const { html } = renderReply({
      body: 'a <b onclick="x">bold</b> & "b" {{c}}',
      language: 'en',
      format: 'html+text',
      quoted: null,
    });
    expect(html).toContain(
      '<p>a &lt;b onclick&#x3D;&quot;x&quot;&gt;bold&lt;/b&gt; &amp; &quot;b&quot; {{c}}</p>',
    );
  });

  it('sets no font, colour, image or width', () => {
    const { html } = renderReply({
      body,
      language: 'en',
      format: 'html+text',
      quoted: { text: WORDS, name: null, at: AT },
    });
    expect(html).not.toMatch(/style|<img|<table|<font|width=|class=|<!--/i);
    expect(lint({ text: body, html: html ?? '', proactive: false }).findings).toEqual([]);
  });

  it('a store that sends text gets text', () => {
    expect(renderReply({ body, language: 'en', format: 'text', quoted: null })).toEqual({
      text: `${body}\n`,
      html: null,
    });
  });

  it('more blank lines than one are one, whatever the agent typed', () => {
    expect(paragraphsOf('a\r\n\r\n \r\n\r\nb\n c ')).toEqual([['a'], ['b', 'c']]);
  });
});

describe('the quotation below', () => {
  const quoted = (text: string, name: string | null = 'Renata') =>
    renderReply({ body, language: 'en', format: 'html+text', quoted: { text, name, at: AT } });

  it('names day and name, and marks each line', () => {
    expect(quoted('one\n\ntwo').text).toContain('\n\nOn 21 November 2026, Renata wrote:\n> one\n> two\n');
    expect(quoted('one', 'evil.com').text).toContain('\n\nOn 21 November 2026, you wrote:\n> one\n');
    expect(quoted(' \n ').text).toBe(`${body}\n`);
  });

  it.each([
    ['http://evil.example/a', 'http: //evil. example/a'],
    ['shop.example', 'shop. example'],
    ['me@evil.example', 'me at evil. example'],
    ['It broke.Then it smoked.', 'It broke. Then it smoked.'],
    ['only 2.5 hours, 12.99', 'only 2.5 hours, 12.99'],
    ['a\u202Eb\u0000c', 'ab c'],
    ['sad 😢 face', 'sad face'],
  ])('%j stands as %j: nothing a mail programme could link', (text, expected) => {
    expect(quotable(text)).toEqual([expected]);
  });

  it('is bounded in characters and lines, and says that it goes on', () => {
    const long = quotable('word '.repeat(1_000));
    expect(long.join('').length).toBeLessThan(400);
    expect(long.at(-1)).toMatch(/ …$/);
    const many = quotable(Array.from({ length: 50 }, (_, index) => `line ${index}`).join('\n'));
    expect(many).toHaveLength(8);
    expect(many.at(-1)).toMatch(/ …$/);
  });

  it('what the gate would stop at even in a quotation is left out, and the answer passes', () => {
    const { text, html } = quoted('I am angry :-(\nuse {{name}} and <3\nfine words');
    expect(text).toContain('> fine words');
    expect(lint({ text, html: html ?? '', language: 'en', proactive: false }).verdict).toBe('pass');
  });
});
