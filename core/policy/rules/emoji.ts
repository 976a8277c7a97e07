import { decodeEntities } from '../normalise.ts';
import type { Rule } from '../rule.ts';

/** Pictographs, also text symbols shown as pictures (U+FE0F), keycaps and flags. */
const PICTURE =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u2639-\u263B\u2665\u2764\u2763\u{1F000}-\u{1FAFF}]|[0-9#*]\uFE0F?\u20E3/gu;
/** Faces made of signs, and names of emoji between colons. With 8 for eyes only with a nose: "83" is a number. */
const FACE =
  /(?<=^|[\s.,!?])(?:[:;=]['’]?-?[)(DPpO3|\]/\\]|8-[)(DPp]|<3|[xX]D|\^[_.-]?\^|:['’]-?\()(?=$|[\s.,!?])|[(（][\^＾・´`≧＞>][^\s()（）]{0,6}[\^＾・｀`≦＜<][^\s()（）]{0,3}[)）]|:(?:[a-z]{3,}_)?(?:smile|smiley|heart|wink|grin|thumbsup|joy|pray|tada|star|blush|grinning|slightly_smiling_face|heart_eyes|party|rocket|fire|ok_hand|clap)(?:_[a-z]+)?:/gu;
/** Signs of trade and typography that Unicode counts among the pictographs. */
const TYPOGRAPHY = /^[©®™ℹ↔-↪▪▫◻◼]$/u;

export const emoji: Rule = {
  rule: 'emoji',
  level: 'block',
  why: 'Amazon forbids emoji in messages: say it in words.',
  find: ({ parts }) =>
    parts.flatMap(({ raw }) =>
      [...decodeEntities(raw).matchAll(PICTURE), ...raw.matchAll(FACE)]
        .map(([found]) => found)
        .filter((found) => !TYPOGRAPHY.test(found)),
    ),
};
