import type * as z from 'zod';
import { MakerightError } from '../words/error.ts';
import { consistencyProblems } from './consistency.ts';
import { type Playbook, playbookSchema } from './schema.ts';

export type { Playbook, PlaybookStaff, PlaybookStore } from './schema.ts';

/** A problem in a playbook. `message` says what is wrong and what to write instead. */
export interface PlaybookProblem {
  /** Line of the YAML text, from 1; null where the problem has no place. */
  line: number | null;
  /** Dotted path such as `staff.0.email`; empty for the whole file. */
  path: string;
  message: string;
}

export type PlaybookReading = { ok: true; playbook: Playbook } | { ok: false; problems: PlaybookProblem[] };

/** The deployed playbook is not valid, so that no function can run. */
export class PlaybookError extends MakerightError {
  override readonly name = 'PlaybookError';
  readonly code = 'playbook_invalid';
  readonly problems: PlaybookProblem[];

  constructor(problems: PlaybookProblem[]) {
    super(problems.map((problem) => `${problem.path || 'playbook'}: ${problem.message}`).join('; '));
    this.problems = problems;
  }
}

type Path = readonly (string | number)[];

function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.filter((part): part is string | number => typeof part !== 'symbol');
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, such as [a, b]',
  object: 'a block of settings, each on its own line as "name: value"',
  record: 'a block of settings, each on its own line as "name: value"',
};

/** zod's messages for the commonest mistakes, reworded so that a seller knows what to write. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}; remove it or correct its spelling`;
  }
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') {
    const wanted = WANTED[issue.expected] ?? issue.expected;
    return issue.input === undefined
      ? `is missing; write ${wanted}`
      : `is of the wrong kind; write ${wanted}`;
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    const first = issue.issues[0];
    return first === undefined ? 'has no value that fits here' : wordsOf(first);
  }
  if (issue.code === 'invalid_union') {
    const first = issue.errors.flat()[0];
    return first === undefined ? 'has no value that fits here' : wordsOf(first);
  }
  if (issue.code === 'too_big') return tooBig(issue.message, issue.maximum);
  return issue.message;
}

function tooBig(message: string, maximum: number | bigint): string {
  return message.startsWith('Too big') ? `is too large; write at most ${maximum}` : message;
}

/** Checks a value against the schema. The problems have a path but no line yet. */
export function checkPlaybook(value: unknown): PlaybookReading {
  const result = playbookSchema.safeParse(value, { reportInput: true });
  if (!result.success) {
    const problems = result.error.issues.map((issue) => ({
      line: null,
      path: pathOf(issue).join('.'),
      message: wordsOf(issue),
    }));
    return { ok: false, problems };
  }
  const problems = consistencyProblems(result.data).map((problem) => ({ line: null, ...problem }));
  return problems.length === 0 ? { ok: true, playbook: result.data } : { ok: false, problems };
}

/**
 * Reads a playbook that was validated at deployment.
 * @throws PlaybookError when it is not valid
 */
export function parsePlaybookJson(value: unknown): Playbook {
  const reading = checkPlaybook(value);
  if (!reading.ok) throw new PlaybookError(reading.problems);
  return reading.playbook;
}
