import { CAUSES } from '../../words/cause.ts';
import { CONTACTS } from '../../words/heard/contact.ts';
import { PROBLEM_SIGNS } from '../../words/heard/problem.ts';
import { TOLD } from '../../words/heard/told.ts';
import { WISHES } from '../../words/heard/wish.ts';
import { RISKS } from '../../words/risk.ts';
import { SEVERITIES } from '../../words/severity.ts';

/** `one`: the labels shut each other out; `any`: each holds or not. */
export type Manner = 'one' | 'any';

/** Nothing is told of the product, or no problem at all. */
export const NONE = 'none' as const;
export const CAUSES_OR_NONE = [...CAUSES, NONE] as const;

/**
 * What the model judges. Each head has a column for each of its labels; all learn on the same few dimensions, so what
 * one label teaches about a word serves the others.
 */
export const HEADS = {
  contact: { manner: 'one', labels: CONTACTS },
  cause: { manner: 'one', labels: CAUSES_OR_NONE },
  severity: { manner: 'one', labels: SEVERITIES },
  /** Questions that an answer must answer: none, one, more. */
  asks: { manner: 'one', labels: ['0', '1', '2'] },
  /** The strongest problem. */
  strongest: { manner: 'one', labels: [...PROBLEM_SIGNS, NONE] },
  told: { manner: 'any', labels: TOLD.filter((told) => told !== 'photo') },
  wants: { manner: 'any', labels: WISHES },
  risks: { manner: 'any', labels: RISKS },
  problems: { manner: 'any', labels: PROBLEM_SIGNS },
  deadline: { manner: 'any', labels: ['deadline'] },
  /** Of an answer to an offer: is one of the options taken? */
  takes: { manner: 'one', labels: ['no', 'yes'] },
} as const satisfies Record<string, { manner: Manner; labels: readonly string[] }>;

export type HeadName = keyof typeof HEADS;
export type LabelOf<Name extends HeadName> = (typeof HEADS)[Name]['labels'][number];
export const HEAD_NAMES = Object.keys(HEADS) as HeadName[];

/** The first column of each head. */
export const FIRST_COLUMN: Readonly<Record<HeadName, number>> = (() => {
  const first: Partial<Record<HeadName, number>> = {};
  let column = 0;
  for (const name of HEAD_NAMES) {
    first[name] = column;
    column += HEADS[name].labels.length;
  }
  return first as Record<HeadName, number>;
})();

/** Columns of the labels, as they are heard in the message as a whole or, where they can hold beside others, in a segment. */
export const LABELS = HEAD_NAMES.reduce((sum, name) => sum + HEADS[name].labels.length, 0);

/** The column of a label. */
export function columnOf<Name extends HeadName>(head: Name, label: LabelOf<Name>): number {
  return FIRST_COLUMN[head] + (HEADS[head].labels as readonly string[]).indexOf(label);
}

/**
 * Labels that shut each other out have a second column: for the segment that says them loudest. "Washed it as you told me. Still doesn't
 * suck up a crumb" is a defect by its last sentence.
 */
export const LOCAL_COLUMN: Readonly<Partial<Record<HeadName, number>>> = (() => {
  const first: Partial<Record<HeadName, number>> = {};
  let column = LABELS;
  for (const name of HEAD_NAMES) {
    if (HEADS[name].manner === 'any') continue;
    first[name] = column;
    column += HEADS[name].labels.length;
  }
  return first;
})();

export const COLUMNS =
  LABELS +
  HEAD_NAMES.reduce((sum, name) => sum + (HEADS[name].manner === 'any' ? 0 : HEADS[name].labels.length), 0);
