import type { Rule } from '../rule.ts';

const THREE_BREAKS = /\n(?:[\s\u200B-\u200D\u2060\uFEFF]*?\n){2,}/;
const WORDS_BEFORE = 30;
/** Breaks in a row that HTML may show: the end of a paragraph and one empty one. */
const HTML_BREAKS_MAX = 2;

export const excessBlankLines: Rule = {
  rule: 'excess_blank_lines',
  level: 'warn',
  why: 'Amazon allows two line breaks in a row at most: leave one empty line between paragraphs.',
  find: ({ outgoing, html }) => {
    // A break of Windows is one, not two.
    const text = outgoing.text.replace(/\r\n?/g, '\n').trim();
    const found = THREE_BREAKS.exec(text);
    if (found !== null)
      return [text.slice(Math.max(0, found.index - WORDS_BEFORE), found.index) || 'empty lines'];
    return html !== undefined && html.breaksInARow > HTML_BREAKS_MAX
      ? [`${html.breaksInARow} line breaks`]
      : [];
  },
};
