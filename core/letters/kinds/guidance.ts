import { isLetterLanguage } from '../../../templates/copy/languages.ts';
import { howToFor } from '../../playbook/for-product.ts';
import type { SolutionOption } from '../../words/option.ts';
import type { Occasion } from '../occasion.ts';
import type { Paragraph } from '../pieces.ts';
import { choice } from './choice.ts';
import { lines, opening, prose } from './paragraphs.ts';

/** The seller's steps in the letter's language; nothing where the playbook has none for this product and language. */
function ownSteps({ playbook, case: c, words, language, staffLanguage, pen }: Occasion): Paragraph[] {
  const howTo = howToFor(playbook, c, words);
  const own = isLetterLanguage(language) ? howTo?.steps[language] : undefined;
  if (howTo === undefined || own === undefined) return [];
  const glosses = howTo.steps[staffLanguage];
  const because = isLetterLanguage(language) ? howTo.because?.[language] : undefined;
  return [
    ...(because === undefined
      ? []
      : prose(...pen.own({ text: because, gloss: howTo.because?.[staffLanguage] ?? because }))),
    ...lines(
      pen.write('leadSteps'),
      ...own.map((text, index) =>
        pen.write('step', { number: index + 1, step: { text, gloss: glosses?.[index] ?? text } }),
      ),
      ...(howTo.manualPage === undefined ? [] : pen.maybe('manualPage', { page: howTo.manualPage })),
    ),
  ];
}

/** The steps and that another way stays open; without steps, how the right ones are found. */
export function steps(on: Occasion): Paragraph[] {
  const { pen, told, named } = on;
  const own = ownSteps(on);
  if (own.length > 0) return [...own, ...prose(pen.write('ifNotHelped'))];
  // What the buyer has told is not asked again: a person who knows the product writes the steps.
  const isTold = told.has('what_happens') || named.length > 0;
  return prose(
    isTold
      ? pen.write('nextAnswer', { hours: on.playbook.clocks.respondWithinHours })
      : pen.write('askPoint'),
  );
}

/** Regret for the trouble, the steps, and that another way stays open. Never whose fault it was. */
export function guidance(on: Occasion): { paragraphs: Paragraph[]; options: SolutionOption[] } {
  const { pen } = on;
  const open = on.options.filter((option) => option.kind !== 'guidance');
  const own = ownSteps(on);
  const otherwise = choice(on, open, { several: 'leadOtherwise', one: 'leadOtherwise' });
  const how =
    own.length > 0
      ? [...(on.first ? prose(...pen.maybe('comfort')) : []), ...own]
      : [...prose(pen.write('confirmGuidance')), ...steps(on)];
  const wayOut = own.length > 0 && otherwise.length === 0 ? prose(pen.write('ifNotHelped')) : otherwise;
  return { paragraphs: [...opening(on), ...how, ...wayOut], options: open };
}
