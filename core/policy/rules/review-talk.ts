/** What the two rules about reviews share. */
import { has, type Speech } from '../speech.ts';

/** A public rating: by its own name, or an opinion together with the place where it stands. */
export const speaksOfReview = (speech: Speech, text: string): boolean =>
  has(speech, text, 'review') || has(speech, text, 'opinion', 'venue');

/** The sentence leaves the buyer free. */
export const leavesFree = (speech: Speech, text = speech.now): boolean => has(speech, text, 'free');
