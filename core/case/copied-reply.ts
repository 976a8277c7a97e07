import { normaliseWords } from '../mail/words.ts';

/** Letters of a sentence below which it is a greeting or a close that any reply could have. */
const TELLING_LETTERS = 15;
/** Sentences that are compared: enough to tell two replies apart, bounded for long ones. */
const MAX_SENTENCES = 40;
/** Share of our sentences in a copy from which it is a copy of ours: Amazon may drop some, nobody adds them. */
const OURS_FROM_SHARE = 0.5;
/** Lines of a copy that are looked through for Amazon's dividers. */
const MAX_LINES = 2_000;

function letters(text: string): string {
  return normaliseWords(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function isDivider(line: string): boolean {
  const bare = line.trim();
  return bare.startsWith('---') && bare.endsWith('---') && /\p{L}/u.test(bare);
}

/** What stands between Amazon's dividers; null for a copy that does not repeat the message. */
function repeated(copy: string): string | null {
  const lines = copy.split('\n', MAX_LINES);
  const begin = lines.findIndex(isDivider);
  if (begin < 0) return null;
  const length = lines.slice(begin + 1).findIndex(isDivider);
  const words = lines.slice(begin + 1, length < 0 ? undefined : begin + 1 + length).join('\n');
  return letters(words) === '' ? null : words;
}

/**
 * Does Amazon's copy repeat this reply of ours? `unknown` where the copy repeats nothing, or something between:
 * Amazon may change a text on its way.
 */
export function copyRepeats(copy: string, reply: string): 'ours' | 'another' | 'unknown' {
  const words = repeated(copy);
  const sentences = reply
    .split(/[\n.!?。！？]+/u, MAX_SENTENCES)
    .map(letters)
    .filter((sentence) => sentence.length >= TELLING_LETTERS);
  if (words === null || sentences.length === 0) return 'unknown';
  const whole = letters(words);
  const share = sentences.filter((sentence) => whole.includes(sentence)).length / sentences.length;
  if (share >= OURS_FROM_SHARE) return 'ours';
  return share === 0 ? 'another' : 'unknown';
}
