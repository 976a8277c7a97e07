import { isLetterLanguage } from '../../../templates/copy/languages.ts';
import { listingNoteFor } from '../../playbook/for-product.ts';
import type { SolutionOption } from '../../words/option.ts';
import type { Occasion } from '../occasion.ts';
import type { Paragraph, Sentence } from '../pieces.ts';
import { choice } from './choice.ts';
import { danger, opening, photo, prose } from './paragraphs.ts';

function note(on: Occasion): Sentence[] {
  const found = listingNoteFor(on.playbook, on.case);
  const text = isLetterLanguage(on.language) ? found?.note[on.language] : undefined;
  return text === undefined ? [] : on.pen.own({ text, gloss: found?.note[on.staffLanguage] ?? text });
}

/** That the page is looked at; a task is opened for it. */
export const listingPromise = (on: Occasion): Paragraph[] =>
  prose(...note(on), ...on.pen.maybe('promiseListing'));

/** Thanks for the hint, the promise to check the page, and the choice. */
export function listingThanks(on: Occasion): { paragraphs: Paragraph[]; options: SolutionOption[] } {
  const { pen, options } = on;
  const offered = choice(on, options, { several: 'leadChoice', one: 'leadSingle' });
  return {
    paragraphs: [
      ...danger(on),
      ...opening(on, 'thanksListing'),
      ...listingPromise(on),
      ...(offered.length > 0 ? offered : prose(pen.write('askWish'))),
      ...prose(...photo(on, 'askPhotoBeside')),
    ],
    options,
  };
}
