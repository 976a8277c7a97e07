import type { Rule } from '../rule.ts';

/** Letters around the sign that show an agent where it stands. */
const AROUND = /\S{0,20}\uFFFD\S{0,20}/gu;

/** U+FFFD stands for bytes that could not be read: a name or a word arrives broken at the buyer. */
export const unreadableCharacter: Rule = {
  rule: 'unreadable_character',
  level: 'block',
  why: 'A character could not be read (\u201c\uFFFD\u201d): write the word or the name anew.',
  find: ({ parts }) => parts.flatMap(({ raw }) => [...raw.matchAll(AROUND)].map(([found]) => found)),
};
