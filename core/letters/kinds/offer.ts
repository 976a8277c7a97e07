import type { SolutionOption } from '../../words/option.ts';
import type { Occasion } from '../occasion.ts';
import type { Paragraph } from '../pieces.ts';
import { choice } from './choice.ts';
import { alsoHeard, danger, opening, photo, prose } from './paragraphs.ts';
import { response } from './response.ts';

/** Regret, the choice, and a photo beside it, never instead of it. Without anything to offer it asks. */
export function offer(on: Occasion): { paragraphs: Paragraph[]; options: SolutionOption[] } {
  const { options } = on;
  const choices = choice(on, options, { several: 'leadChoice', one: 'leadSingle' });
  if (choices.length === 0) return { paragraphs: response(on), options: [] };
  return {
    paragraphs: [
      ...danger(on),
      ...opening(on),
      ...choices,
      ...prose(...photo(on, 'askPhotoBeside'), ...alsoHeard(on)),
    ],
    options,
  };
}
