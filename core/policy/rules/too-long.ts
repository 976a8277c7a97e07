import { MESSAGE_CHARACTERS_MAX, MESSAGE_CHARACTERS_SHOWN } from '../limits.ts';
import type { Rule } from '../rule.ts';

export const tooLong: Rule = {
  rule: 'too_long',
  level: 'warn',
  why: `Amazon cuts messages at ${MESSAGE_CHARACTERS_SHOWN} characters: say the one thing that the buyer needs now.`,
  find: ({ outgoing }) => {
    const characters = [...outgoing.text].length;
    return characters > MESSAGE_CHARACTERS_MAX ? [`${characters} characters`] : [];
  },
};
