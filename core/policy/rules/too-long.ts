import type { Rule } from '../rule.ts';

/** Amazon's limit of one message, in characters. */
const MESSAGE_CHARACTERS_MAX = 2_000;

export const tooLong: Rule = {
  rule: 'too_long',
  level: 'warn',
  why: `Amazon cuts messages at ${MESSAGE_CHARACTERS_MAX.toLocaleString('en')} characters: say the one thing that the buyer needs now.`,
  find: ({ outgoing }) => {
    const characters = [...outgoing.text].length;
    return characters > MESSAGE_CHARACTERS_MAX ? [`${characters} characters`] : [];
  },
};
