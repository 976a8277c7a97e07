import type { StaffCopy } from '../../templates/copy/staff/staff-copy.ts';
import type { Diagnosis } from '../words/diagnosis.ts';
import { fill } from './clock-words.ts';
import { oneLine } from './one-line.ts';

/** What a message says beside its cause, as a mail's facts name it; null where nothing was heard. */

const MAX_PART_CHARS = 40;
const MAX_AMOUNT_CHARS = 30;

const joined = (words: readonly string[], between: string) =>
  words.length === 0 ? null : words.join(between);

/** "leaks: lid; too loud". */
export function problemsInWords({ vocabulary, colon, semicolon }: StaffCopy, diagnosis: Diagnosis | null) {
  const named = (diagnosis?.heard?.problems ?? []).map(({ sign, part }) => {
    const name = vocabulary.problems[sign];
    return part === null ? name : `${name}${colon}${oneLine(part, MAX_PART_CHARS)}`;
  });
  return joined(named, semicolon);
}

/** "a replacement; some money back for keeping it (30%, “8 euros”)". */
export function wishesInWords(copy: StaffCopy, diagnosis: Diagnosis | null) {
  const { vocabulary, comma, semicolon } = copy;
  const wants = diagnosis?.wants ?? [];
  const wishes =
    diagnosis?.heard?.wishes ?? wants.map((kind) => ({ kind, percent: undefined, amount: undefined }));
  const named = wishes.map(({ kind, percent, amount }) => {
    const terms = [
      ...(percent === undefined ? [] : [fill(copy.percent, { count: percent })]),
      ...(amount === undefined ? [] : [`“${oneLine(amount, MAX_AMOUNT_CHARS)}”`]),
    ];
    return terms.length === 0 ? vocabulary.wants[kind] : `${vocabulary.wants[kind]} (${terms.join(comma)})`;
  });
  const between = diagnosis?.heard === undefined ? comma : semicolon;
  return joined(named, between);
}

/** The buyer's own words that set a time. */
export function deadlineInWords(diagnosis: Diagnosis | null): string | null {
  const words = diagnosis?.heard?.deadline ?? null;
  return words === null ? null : `“${oneLine(words)}”`;
}
