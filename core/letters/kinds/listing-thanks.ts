import { isLetterLanguage } from '../../../templates/copy/languages.ts';
import { listingNoteFor } from '../../playbook/for-product.ts';
import type { SolutionOption } from '../../words/option.ts';
import type { Occasion } from '../occasion.ts';
import type { Paragraph, Sentence } from '../pieces.ts';
import { choice } from './offer.ts';
import { opening, prose, safety } from './paragraphs.ts';

function note(on: Occasion): Sentence[] {
  const found = listingNoteFor(on.playbook, on.case);
  const text = isLetterLanguage(on.language) ? found?.note[on.language] : undefined;
  return text === undefined || !on.first ? [] : [{ text, gloss: found?.note[on.staffLanguage] ?? text }];
}

/** Thanks for the hint, the promise to correct the page (a task is opened for it), and the choice. */
export function listingThanks(on: Occasion): { paragraphs: Paragraph[]; options: SolutionOption[] } {
  const { pen } = on;
  const { options } = on;
  const offered = choice(on, options, { several: 'leadChoice', one: 'leadSingle' });
  return {
    paragraphs: [
      ...opening(on, 'thanksListing'),
      ...safety(on),
      ...prose(...note(on), ...pen.maybe('promiseListing')),
      ...(offered.length > 0 ? offered : prose(pen.write(on.case.claimOpen ? 'anyQuestion' : 'askWish'))),
    ],
    options,
  };
}
