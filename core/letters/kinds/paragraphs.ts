import { type SentenceKey, SIGNS_AT_A_PART } from '../../../templates/copy/copy.ts';
import type { ProblemSign } from '../../words/heard/problem.ts';
import type { Occasion } from '../occasion.ts';
import { partIn } from '../part.ts';
import type { Paragraph, Sentence } from '../pieces.ts';

/** A problem that is less sure is named with the wish to be corrected. Measured in docs/letters.md. */
const SURE = 0.2;

export function prose(...sentences: Sentence[]): Paragraph[] {
  return sentences.length === 0 ? [] : [{ sentences, as: 'prose' }];
}

export function lines(...sentences: Sentence[]): Paragraph[] {
  return sentences.length === 0 ? [] : [{ sentences, as: 'lines' }];
}

/** Regret that names what is wrong, in other words than before; without a problem that is sure it asserts nothing. */
export function regret(on: Occasion): Sentence[] {
  const { pen, first, named, language } = on;
  // Harm that the first paragraph has spoken of is not named twice.
  const open = named.filter(({ sign }) => !pen.names.includes(sign));
  const said = open.flatMap(({ sign, part }, at) => {
    const turn = at > 0 ? 'also' : first ? 'sorry' : 'again';
    const noun = SIGNS_AT_A_PART.includes(sign) ? partIn(language, part) : null;
    return pen.problem(sign, turn, noun) ?? [];
  });
  if (said.length === 0 && pen.names.length > 0) return [];
  if (said.length === 0) return first ? [pen.write('sorryUnknown')] : pen.maybe('sorryAgain');
  const isSure = named.every(({ likely }) => (likely ?? 1) >= SURE);
  return isSure ? said : [...said, ...pen.maybe('correctMe')];
}

/** Thanks, also for photos, and regret that names the problem. */
export function opening(on: Occasion, thanks: SentenceKey = 'thanksMessage'): Paragraph[] {
  const { pen, first, photosNew } = on;
  const forPhotos = photosNew === 0 ? [] : pen.maybe(photosNew === 1 ? 'thanksPhoto' : 'thanksPhotos');
  return prose(pen.write(first ? thanks : 'thanksReply'), ...forPhotos, ...regret(on));
}

/** From this probability on the buyer has told of harm: it is answered before they are asked how they are. */
const SURE_OF_HARM = 0.1;

/** First of all after the person; then that it is not used any more. Nothing is admitted. */
export function danger(on: Occasion): Paragraph[] {
  const { pen, unsafe, first, case: c } = on;
  if (!unsafe) return [];
  const harm = c.diagnosis?.heard?.problems.find(({ sign }) => sign === 'allergy_or_injury');
  const isHarmed = harm !== undefined && (harm.likely ?? 1) >= SURE_OF_HARM;
  const person = isHarmed
    ? [
        pen.problem('allergy_or_injury', first ? 'sorry' : 'again', null) ?? [],
        pen.last('dangerPerson'),
      ].flat()
    : pen.maybe('dangerPerson');
  return prose(...person, ...pen.maybe('dangerStop'));
}

/** Signs for which the label says what the next step needs: the right size, model or batch. */
const ON_THE_LABEL: readonly ProblemSign[] = ['size_fit', 'other_received', 'not_compatible', 'not_genuine'];

/**
 * The one question whose answer the next step needs; never for what the buyer has told.
 * @returns nothing where nothing is open
 */
export function question({ pen, named, told }: Occasion): Sentence[] {
  const [strongest] = named;
  const isTold = told.has('what_happens') || (strongest !== undefined && strongest.sign !== 'vague');
  if (!isTold) return [pen.write('askWhat')];
  if (strongest?.sign === 'missing_part' && strongest.part === null && !told.has('which_part'))
    return [pen.write('askPart')];
  if (strongest !== undefined && ON_THE_LABEL.includes(strongest.sign) && !told.has('label_or_model'))
    return [pen.write('askLabel')];
  return [];
}

/** A date that presses is acknowledged. A question that is open stands in the agent's mail: no letter promises an answer that it does not hold. */
export function alsoHeard({ pen, case: c }: Occasion): Sentence[] {
  const heard = c.diagnosis?.heard;
  return heard === undefined || c.claimOpen || heard.deadline === null ? [] : pen.maybe('byWhen');
}

/** The last word of a letter: what else was heard, or that questions are welcome. */
export function closing(on: Occasion): Sentence[] {
  const heard = alsoHeard(on);
  return heard.length > 0 ? heard : [on.pen.write('anyQuestion')];
}

/** What a picture shows: nobody can photograph a noise, a taste or a lost connection. */
const SHOWS: readonly ProblemSign[] = [
  'broke_in_use',
  'leaks',
  'spoiled',
  'workmanship',
  'fades_or_shrinks',
  'damaged_on_arrival',
  'packaging',
  'differs',
  'other_received',
  'used_before',
  'not_genuine',
  'cosmetic',
  'comes_apart',
  'vermin_or_foreign_body',
];

/**
 * The wish for a photo while none has come, where one can show something. Where a person is at stake nobody is sent back
 * to take a picture.
 */
export function photo(
  { pen, told, unsafe, named }: Occasion,
  ask: 'askPhoto' | 'askPhotoBeside',
): Sentence[] {
  const [strongest] = named;
  const shows = strongest === undefined ? ask === 'askPhoto' : SHOWS.includes(strongest.sign);
  return told.has('photo') || unsafe || !shows ? [] : pen.maybe(ask);
}
