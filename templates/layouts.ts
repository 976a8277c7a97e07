import handlebars from 'handlebars/runtime.js';
import * as compiled from './compiled/layouts.js';

/** A buyer's reply: paragraphs of lines, and what they wrote before. */
export interface ReplyLayout {
  language: string;
  paragraphs: string[][];
  quoted: { attribution: string; paragraphs: string[][] } | null;
}

interface LinkPlace {
  label: string;
  href: string;
}

/** A mail to the people who decide. Empty lists and null leave their section out. */
export interface StaffLayout {
  language: string;
  headline: string;
  /** What a mailbox shows beside the subject. */
  preview: string;
  deadline: string | null;
  /** Red head instead of blue: a clock has run out, or money or an account is at stake. */
  urgent: boolean;
  /** Amber head: the same was asked before. `urgent` comes before it. */
  reminding: boolean;
  greeting: string;
  instruction: string;
  detail: string[] | null;
  /** What a person is asked to judge on the page; a link only leads there. */
  questions: { name: string; words: string; question: string; label: string; href: string }[];
  hasButtons: boolean;
  primary: LinkPlace[];
  secondary: LinkPlace[];
  facts: { label: string; value: string }[];
  words: {
    heading: string;
    lines: { text: string; marked: boolean; danger: boolean }[][];
    note: string | null;
  } | null;
  /** Small pictures below the words, each leading to the page. */
  photos: { src: string; href: string; alt: string }[];
  options: { heading: string; lines: string[] } | null;
  findings: {
    heading: string;
    lines: { blocks: boolean; levelWord: string; excerpt: string; why: string }[];
  } | null;
  letter: { heading: string; paragraphs: { lines: string[]; gloss: string[] }[] } | null;
  footer: string;
}

const reply = handlebars.template(compiled.reply);
const staff = handlebars.template(compiled.staff);

/** Everything filled in is escaped. Throws where a place of the layout has no value. */
export function replyHtml(view: ReplyLayout): string {
  return reply(view);
}

/** Everything filled in is escaped. Throws where a place of the layout has no value. */
export function staffHtml(view: StaffLayout): string {
  return staff(view);
}
