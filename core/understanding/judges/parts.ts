/** Which part of the thing a buyer speaks of: the noun as it stands, found by what it stands for. */

import { conceptsOf } from '../../language/concept-features.ts';
import { fold } from '../../language/fold.ts';
import { clausesOf, type Token } from '../../language/tokens.ts';
import type { Span } from './voices.ts';

/** Concepts of the lexicon that are parts of something. */
const PARTS: ReadonlySet<string> = new Set([
  'lid',
  'handle',
  'hinge',
  'screw',
  'zip',
  'seam',
  'button',
  'strap',
  'cable',
  'hose',
  'pump',
  'motor',
  'blade',
  'wheel',
  'leg_part',
  'screen',
  'lamp',
  'speaker',
  'camera',
  'sensor',
  'filter',
  'tank',
  'tray',
  'door',
  'seat',
  'sole',
  'sleeve',
  'lining',
  'spring',
  'gasket',
  'brush',
  'tip_part',
  'rope',
  'accessory',
  'corner',
  'bottom',
  'top',
  'magnet',
  'ink',
  'plug',
  'battery',
  'seal',
  'label_tag',
]);

/** The concepts of a title: a lamp is no part of a lamp. */
export const conceptsOfTitle = (title: string, language: string): ReadonlySet<string> =>
  new Set(
    clausesOf(fold(title)).flatMap((clause) => conceptsOf(clause, language).map(({ concept }) => concept)),
  );

/**
 * The buyer's noun for the part nearest to where a problem is told; null where none is named there.
 * @param clauses of the text, as its words
 * @param span where the problem is told
 * @param whole concepts that stand for the whole thing
 */
export function partAt(
  text: string,
  clauses: readonly (readonly Token[])[],
  span: Span,
  { language, whole }: { language: string; whole: ReadonlySet<string> },
): string | null {
  const near = clauses.find(
    (clause) => (clause[0]?.start ?? 0) < span.end && (clause.at(-1)?.end ?? 0) > span.start,
  );
  if (near === undefined) return null;
  // "On the underside" is a place, no noun.
  const isNoun = (start: number, end: number) => !/\s/.test(text.slice(start, end));
  const distance = ({ start, end }: Span) => Math.max(0, span.start - end, start - span.end);
  const [nearest] = conceptsOf(near, language)
    .filter(({ concept, start, end }) => PARTS.has(concept) && !whole.has(concept) && isNoun(start, end))
    .toSorted((one, other) => distance(one) - distance(other));
  return nearest === undefined ? null : text.slice(nearest.start, nearest.end);
}
