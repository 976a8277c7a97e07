import { isLetterLanguage } from '../../templates/copy/languages.ts';
import { LETTERS } from '../../templates/copy/letters.ts';
import { replyHtml } from '../../templates/layouts.ts';
import type { Instant } from '../words/instant.ts';
import { dayIn } from './amount-words.ts';
import { greetingName } from './greeting-name.ts';
import { quotable } from './quotation.ts';

export interface ReplyRequest {
  /** What the agent approved: plain text, paragraphs divided by a blank line. */
  body: string;
  /** BCP-47 primary tag of the body. */
  language: string;
  format: 'html+text' | 'text';
  /** The buyer's last message, quoted below: Amazon asks for it, and it reminds the buyer. */
  quoted: { text: string; name: string | null; at: Instant } | null;
}

export interface RenderedReply {
  text: string;
  /** null where the store sends plain text only. */
  html: string | null;
}

/** Paragraphs of lines; any number of blank lines divides two paragraphs. */
export function paragraphsOf(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);
}

function attribution(language: string, quoted: NonNullable<ReplyRequest['quoted']>): string {
  const tag = isLetterLanguage(language) ? language : 'en';
  const { wrote } = LETTERS[tag];
  const name = greetingName(quoted.name, []);
  const date = dayIn(tag, quoted.at);
  const line = name === null ? wrote.unnamed : wrote.named.replace('{name}', () => name);
  return line.replace('{date}', () => date);
}

/**
 * The mail that the buyer gets: the letter, and below it what they wrote. The HTML says the same as the text and
 * sets no font, colour, image or width, as Amazon's style rules ask; everything in it is escaped.
 */
export function renderReply({ body, language, format, quoted }: ReplyRequest): RenderedReply {
  const paragraphs = paragraphsOf(body);
  const letter = paragraphs.map((lines) => lines.join('\n')).join('\n\n');
  const lines = quoted === null ? [] : quotable(quoted.text);
  if (quoted === null || lines.length === 0) {
    return {
      text: `${letter}\n`,
      html: format === 'text' ? null : replyHtml({ language, paragraphs, quoted: null }),
    };
  }
  const above = attribution(language, quoted);
  const text = `${letter}\n\n${above}\n${lines.map((line) => `> ${line}`).join('\n')}\n`;
  const html =
    format === 'text'
      ? null
      : replyHtml({ language, paragraphs, quoted: { attribution: above, paragraphs: [lines] } });
  return { text, html };
}
