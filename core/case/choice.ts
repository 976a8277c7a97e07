import type { Diagnosis } from '../words/diagnosis.ts';
import type { OptionKind, SolutionOption } from '../words/option.ts';
import type { Want } from '../words/want.ts';

/** A longer message says more than a choice: an agent reads it. */
const MAX_CHOICE_CHARS = 400;

/** "option 2", "Option 2", "opción 2", "choix 2", "opzione 2", "optie 2", "opcja 2", "alternativ 2", "nr. 2", "2番" … */
const NUMBERED =
  /(?:option|opci[oó]n|opzione|opç[aã]o|optie|opcj[aię]|opcji|alternativ(?:e|a)?|variante?|choix|choice|wahl|scelta|número|numero|numéro|nummer|number|nr\.?|no\.?|n[°º]|#|選択肢|オプション|选项|方案)\s{0,9}[:.]?\s{0,9}([1-9])(?!\d)/giu;
const SUFFIXED = /([1-9])\s{0,9}(?:番|つ目|号)/gu;
/** A message that is nothing but a number and courtesy; "2 plates are broken" is not. */
const BARE =
  /^\P{L}{0,3}([1-9])(?!\d)[\s,.;:!)]{0,5}(?:(?:please|thanks|thank you|bitte|danke|s'il vous pla[iî]t|merci|por favor|gracias|per favore|grazie|alstublieft|bedankt|prosz[eę]|dzi[eę]kuj[eę]|tack|obrigad[oa]|お願いします|でお願いします|谢谢)[\s,.;:!]{0,5}){0,2}$/iu;

const KIND_WANTED: Record<Want, readonly OptionKind[]> = {
  refund: ['full_refund', 'return_for_refund', 'partial_refund'],
  replacement: ['replacement'],
  part: ['missing_part'],
  help: ['guidance'],
};

function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const pattern of [NUMBERED, SUFFIXED]) {
    for (const match of text.matchAll(pattern)) found.add(Number(match[1]));
  }
  if (found.size === 0) {
    const bare = BARE.exec(text.trim());
    if (bare !== null) found.add(Number(bare[1]));
  }
  return found;
}

/**
 * The option that the buyer clearly chose, or null. Only what cannot be read in two ways counts: one number
 * of the list, or one wish that fits exactly one option. The agent still confirms it with the draft.
 *
 * @param options as they were numbered in the offer, from 1
 */
export function readChoice(
  text: string | null,
  options: SolutionOption[],
  diagnosis: Pick<Diagnosis, 'wants'>,
): SolutionOption | null {
  if (text === null || options.length === 0 || text.length > MAX_CHOICE_CHARS) return null;
  const numbers = numbersIn(text.normalize('NFKC'));
  if (numbers.size > 1) return null;
  const [number] = numbers;
  if (number !== undefined) return options[number - 1] ?? null;
  if (/[?？]/u.test(text) || diagnosis.wants.length !== 1) return null;
  const kinds = diagnosis.wants.flatMap((want) => KIND_WANTED[want]);
  const fitting = options.filter((option) => kinds.includes(option.kind));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
