import { sign as SIGN_PHRASES } from '../language/compiled/sign.js';
import { PhraseBooks } from '../language/phrase-books.ts';
import { isTurned } from './negation.ts';
import type { Reading } from './reading.ts';
import { SIGNS, type Sign } from './sign-list.ts';

/** Hits of one sign that are kept: a rant that says it ten times means it once. */
const MAX_HITS_PER_SIGN = 4;

export interface Hit {
  sign: Sign;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** Said not to be so ("not broken", "no problem with the zip"), or only supposed ("if it breaks"). */
  turned: boolean;
}

const BOOKS = new PhraseBooks('sign', SIGNS, SIGN_PHRASES);

/** What arrives in these ways is the item ordered: "I ordered a lamp and it came broken" is no mix-up. */
const EXPLAINS_ARRIVAL: ReadonlySet<Sign> = new Set([
  'damaged_on_arrival',
  'called_faulty',
  'missing_part',
  'broke_in_use',
  'leaks',
  'late',
]);
/** Characters behind a hit that still belong to what arrived. */
const ARRIVAL_TAIL = 16;

function withoutFalseMixUps(hits: readonly Hit[]): Hit[] {
  const explains = hits.filter(({ sign }) => EXPLAINS_ARRIVAL.has(sign));
  return hits.filter(
    (hit) =>
      hit.sign !== 'other_received' ||
      !explains.some(({ start, end }) => start < hit.end + ARRIVAL_TAIL && end > hit.start),
  );
}

/** A slow parcel or a dear one is no slow or weak product: what is said of the handling is not said of the thing. */
const HANDLING: ReadonlySet<Sign> = new Set(['late', 'service', 'order_handling', 'price']);

function withoutHandling(hits: readonly Hit[]): Hit[] {
  const handling = hits.filter(({ sign }) => HANDLING.has(sign));
  return hits.filter(
    ({ sign, start, end }) =>
      sign !== 'weak_performance' || !handling.some((other) => other.start < end && other.end > start),
  );
}

/** Every sign in a text, by the phrases of its language, in the order of the signs. */
export function findSigns({ folded }: Reading, language: string): Hit[] {
  const hits = BOOKS.of(language)
    .all(folded, MAX_HITS_PER_SIGN)
    .map(({ name, start, end }): Hit => {
      return { sign: name, start, end, turned: isTurned(folded, start, end, language) };
    })
    .toSorted((one, other) => SIGNS.indexOf(one.sign) - SIGNS.indexOf(other.sign));
  return withoutHandling(withoutFalseMixUps(hits));
}
