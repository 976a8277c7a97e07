/** What an understanding is worth: the figures of docs/understanding.md. */

import { CAUSES } from '../../core/words/cause.ts';
import type { Understanding } from '../../core/words/heard/understanding.ts';
import { calibrationError } from '../../training/calibration-error.ts';
import type { Labelled } from './labelled.ts';

export interface Judged {
  labelled: Labelled;
  given: Understanding;
}

/** A share that a target speaks of; null where the set has no such labels. */
export interface Figure {
  name: string;
  value: number | null;
  /** "12 of 13" where it helps. */
  counts: string;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function accuracy(name: string, rows: readonly Judged[], isRight: (row: Judged) => boolean): Figure {
  const right = rows.filter(isRight).length;
  return { name, value: ratio(right, rows.length), counts: `${right} of ${rows.length}` };
}

/** Micro-averaged F1 over sets of names. */
function setF1(
  name: string,
  rows: readonly Judged[],
  wanted: (row: Judged) => readonly string[],
  given: (row: Judged) => readonly string[],
): Figure {
  let both = 0;
  let all = 0;
  for (const row of rows) {
    const labels = wanted(row);
    const found = given(row);
    both += found.filter((each) => labels.includes(each)).length;
    all += labels.length + found.length;
  }
  return { name, value: ratio(2 * both, all), counts: '' };
}

export function macroF1(rows: readonly { wanted: string | null; given: string | null }[]): number | null {
  const f1 = CAUSES.flatMap((cause) => {
    const wanted = rows.filter((row) => row.wanted === cause).length;
    const given = rows.filter((row) => row.given === cause).length;
    const both = rows.filter((row) => row.wanted === cause && row.given === cause).length;
    return wanted === 0 ? [] : [(2 * both) / (wanted + given)];
  });
  return f1.length === 0 ? null : f1.reduce((sum, each) => sum + each, 0) / f1.length;
}

const hasDanger = (risks: Understanding['risks']): boolean => risks.some(({ risk }) => risk === 'safety');

function dangerFigures(rows: readonly Judged[]): Figure[] {
  const dangers = rows.filter(({ labelled }) => labelled.wanted.safety);
  const sure = rows.filter(({ given }) => hasDanger(given.risks));
  const shown = rows.filter(({ given }) => hasDanger([...given.risks, ...given.maybe]));
  const both = sure.filter(({ labelled }) => labelled.wanted.safety).length;
  const seen = shown.filter(({ labelled }) => labelled.wanted.safety).length;
  return [
    { name: 'danger recall', value: ratio(both, dangers.length), counts: `${both} of ${dangers.length}` },
    { name: 'danger precision', value: ratio(both, sure.length), counts: `${both} of ${sure.length}` },
    { name: 'danger shown', value: ratio(seen, dangers.length), counts: `${seen} of ${dangers.length}` },
    {
      name: 'messages flagged',
      value: ratio(shown.length, rows.length),
      counts: `${shown.length} of ${rows.length}`,
    },
  ];
}

/** All figures for which a set has labels, in the order of the table. */
export function figuresOf(judged: readonly Judged[]): Figure[] {
  const whole = judged.filter(({ labelled }) => labelled.wanted.contact !== undefined);
  const offered = whole.filter(({ labelled }) => (labelled.message.offered?.length ?? 0) > 0);
  const problems = whole.filter(({ labelled }) => (labelled.wanted.problems?.length ?? 0) > 0);
  return [
    accuracy('language', judged, ({ labelled, given }) => given.language === labelled.language),
    accuracy('contact', whole, ({ labelled, given }) => given.contact === labelled.wanted.contact),
    accuracy('choice', offered, ({ labelled, given }) => given.choice === labelled.wanted.choice),
    accuracy('cause', judged, ({ labelled, given }) => given.cause === labelled.wanted.cause),
    {
      name: 'cause macro-F1',
      value: macroF1(
        judged.map(({ labelled, given }) => ({ wanted: labelled.wanted.cause, given: given.cause })),
      ),
      counts: '',
    },
    accuracy('severity', judged, ({ labelled, given }) => given.severity === labelled.wanted.severity),
    accuracy('strongest sign', problems, ({ labelled, given }) =>
      given.problems.some(({ sign }) => sign === labelled.wanted.problems?.[0]?.sign),
    ),
    {
      name: 'problems named',
      value: ratio(
        whole.reduce((sum, { given }) => sum + given.problems.length, 0),
        whole.length,
      ),
      counts: 'a message',
    },
    setF1(
      'told F1',
      whole,
      ({ labelled }) => labelled.wanted.told ?? [],
      ({ given }) => given.told,
    ),
    setF1(
      'wishes F1',
      whole,
      ({ labelled }) => labelled.wanted.wants?.map(({ kind }) => kind) ?? [],
      ({ given }) => given.wants.map(({ kind }) => kind),
    ),
    accuracy('questions', whole, ({ labelled, given }) => given.asks === labelled.wanted.asks),
    accuracy(
      'deadline',
      whole,
      ({ labelled, given }) => (given.deadline === null) === (labelled.wanted.deadline === null),
    ),
    ...dangerFigures(judged),
    {
      name: 'calibration error',
      value: calibrationError(
        judged.map(({ labelled, given }) => ({
          likely: given.confidence,
          right: given.cause === labelled.wanted.cause,
        })),
      ),
      counts: '',
    },
  ];
}
