/** Which part of the thing a buyer speaks of: the noun as it stands, found by what it stands for. */

import { lexiconOf } from '../../language/lexicon.ts';
import type { Token } from '../model/tokens.ts';
import { clausesOf } from '../model/tokens.ts';
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

interface PartWord extends Span {
  concept: string;
}

function partsIn(tokens: readonly Token[], language: string): PartWord[] {
  const lexicon = lexiconOf(language);
  return tokens.flatMap((token): PartWord[] => {
    if (token.isUnspaced) {
      return lexicon
        .conceptsIn(token.text)
        .map(({ concept, start, end }) => ({ concept, start: token.start + start, end: token.start + end }));
    }
    const concept = lexicon.conceptOf(token.text);
    return concept === undefined ? [] : [{ concept, start: token.start, end: token.end }];
  });
}

/**
 * The buyer's noun for the part nearest to where a problem is told; null where none is named there.
 * @param product the title: a lamp is no part of a lamp
 * @param span where the problem is told; offsets of `text`, which has the offsets of `folded`
 */
export function partAt(
  { text, folded }: { text: string; folded: string },
  span: Span,
  language: string,
  product: string,
): string | null {
  const whole = new Set(partsIn(clausesOf(product).flat(), language).map(({ concept }) => concept));
  const near = clausesOf(folded).find(
    (clause) => (clause[0]?.start ?? 0) < span.end && (clause.at(-1)?.end ?? 0) > span.start,
  );
  if (near === undefined) return null;
  const distance = ({ start, end }: Span) => Math.max(0, span.start - end, start - span.end);
  const [nearest] = partsIn(near, language)
    .filter(({ concept }) => PARTS.has(concept) && !whole.has(concept))
    .toSorted((one, other) => distance(one) - distance(other));
  return nearest === undefined ? null : text.slice(nearest.start, nearest.end);
}
