import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../core/mail/html-text.ts';
import { ownWords } from '../../../core/mail/text/history.ts';
import { fold } from './build.ts';

describe('HTML to lines', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['blocks', '<address>One</address><main>Two</main><aside>Three</aside>', 'One\nTwo\nThree'],
    ['breaks', 'One<br>Two<br/><br>Three', 'One\nTwo\n\nThree'],
    [
      'cells',
      '<table><tr><td>Lid</td><td>1</td></tr><tr><td>Cup</td><td>2</td></tr></table>',
      'Lid 1\nCup 2',
    ],
    ['quotation marks', 'He said <q>no</q>.', 'He said "no".'],
    ['an emoji sent as a picture', 'Bad <img alt="😡" src="https://example.com/e.png"> cup', 'Bad 😡 cup'],
    ['no other picture has words', 'Bad <img alt="logo" src="cid:x">cup', 'Bad cup'],
    ['hidden', '<span style="visibility: hidden">no</span><p style="display:none">no</p>Yes', 'Yes'],
    ['conditional comments', '<!--[if mso]><p>no</p><![endif]-->Yes', 'Yes'],
  ])('%s', (_name, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  test.each([
    [
      'Yahoo, renamed',
      '<div id="ydp1a2byahoo_quoted_123" class="ydp1a2byahoo_quoted"><div>X wrote:</div>old</div>',
    ],
    ['Yahoo', '<div class="yahoo_quoted">On Wednesday, X wrote:<br>old</div>'],
    ['Outlook (Q7)', '<hr><div id="x_divRplyFwdMsg">From: X</div><div>old</div>'],
    ['Proton', '<div class="protonmail_quote">On Wed X wrote:<br><blockquote>old</blockquote></div>'],
  ])('history of %s is left out', (_name, history) => {
    expect(fold(ownWords(readHtml(`<div>It broke.</div>${history}`).text, false).text)).toBe('It broke.');
  });
});
