import { CAUSES, type Cause } from '../../core/words/cause.ts';
import type { Severity } from '../../core/words/severity.ts';

/** A labelled complaint beside what somebody made of it. */
export interface Judged {
  wanted: { cause: Cause; severity: Severity };
  given: { cause: Cause; confidence: number };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
export const share = (part: number, whole: number): string => `${part}/${whole} = ${percent(part, whole)}`;
export const count = <Row>(rows: readonly Row[], test: (row: Row) => boolean): number =>
  rows.filter(test).length;

export const causeRight = ({ wanted, given }: Judged): boolean => given.cause === wanted.cause;

/** Precision, recall and F1 of one yes-or-no question. */
export function prf<Row>(
  rows: readonly Row[],
  isWanted: (row: Row) => boolean,
  isGiven: (row: Row) => boolean,
) {
  const wanted = count(rows, isWanted);
  const given = count(rows, isGiven);
  const both = count(rows, (row) => isWanted(row) && isGiven(row));
  return { wanted, given, both, f1: wanted + given === 0 ? undefined : (2 * both) / (wanted + given) };
}

export const ofCause = (rows: readonly Judged[], cause: Cause) =>
  prf(
    rows,
    ({ wanted }) => wanted.cause === cause,
    ({ given }) => given.cause === cause,
  );

/** Mean F1 over the causes that the labels hold. */
export function macroF1(rows: readonly Judged[]): number {
  const present = CAUSES.filter((cause) => rows.some(({ wanted }) => wanted.cause === cause));
  return (
    present.reduce((sum, cause) => sum + (ofCause(rows, cause).f1 ?? 0), 0) / Math.max(1, present.length)
  );
}
