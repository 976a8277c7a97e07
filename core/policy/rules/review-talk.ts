/** What the two rules about reviews share. */
import { has, hasAny, type Speech } from '../speech.ts';

/** A public rating: by its own name, or an opinion together with the place where it stands. */
export const speaksOfReview = (speech: Speech, text: string): boolean =>
  has(speech, text, 'review') || has(speech, text, 'opinion', 'venue');

/** The sentence leaves the buyer free, or only repeats what the buyer said. */
export const leavesFree = (speech: Speech, text = speech.now): boolean =>
  hasAny(speech, text, 'free', 'said');
