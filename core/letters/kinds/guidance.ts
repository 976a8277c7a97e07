import { isLetterLanguage } from '../../../templates/copy/languages.ts';
import { howToFor } from '../../playbook/for-product.ts';
import type { SolutionOption } from '../../words/option.ts';
import type { Occasion } from '../occasion.ts';
import type { Paragraph } from '../pieces.ts';
import { choice } from './offer.ts';
import { lines, opening, prose, safety } from './paragraphs.ts';

/**
 * The seller's steps in the letter's language, or the question that finds the right ones. Where a person could
 * come to harm nobody is told to try again.
 */
export function steps(on: Occasion): Paragraph[] {
  const { pen } = on;
  const howTo = howToFor(on.playbook, on.case);
  const own = isLetterLanguage(on.language) ? howTo?.steps[on.language] : undefined;
  if (on.unsafe) return prose(pen.write('askUnclear'));
  if (howTo === undefined || own === undefined) return prose(pen.write('askPoint'));
  const glosses = howTo.steps[on.staffLanguage];
  return lines(
    pen.write('leadSteps'),
    ...own.map((text, index) =>
      pen.write('step', { number: index + 1, step: { text, gloss: glosses?.[index] ?? text } }),
    ),
    ...(howTo.manualPage === undefined ? [] : pen.maybe('manualPage', { page: howTo.manualPage })),
  );
}

/** Regret for the trouble, the steps, and that another way stays open. Never whose fault it was. */
export function guidance(on: Occasion): { paragraphs: Paragraph[]; options: SolutionOption[] } {
  const { pen } = on;
  const open = on.options.filter((option) => option.kind !== 'guidance');
  const otherwise = choice(on, open, { several: 'leadOtherwise', one: 'leadOtherwise' });
  return {
    paragraphs: [
      ...opening(on),
      ...safety(on),
      ...(on.unsafe || !on.first ? [] : prose(...pen.maybe('comfort'))),
      ...steps(on),
      ...(otherwise.length > 0 || on.unsafe ? otherwise : prose(pen.write('ifNotHelped'))),
      ...(on.unsafe && otherwise.length === 0
        ? prose(pen.write('nextAnswer', { hours: on.playbook.clocks.respondWithinHours }))
        : []),
    ],
    options: open,
  };
}
