import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { consistencyProblems } from './consistency.ts';
import { type Playbook, playbookSchema } from './schema.ts';

export type { HowTo, MatrixRow, Playbook, PlaybookStaff, PlaybookStore } from './schema.ts';

/** What is wrong in a playbook: one sentence that also says what to write instead. */
export interface PlaybookProblem {
  /** Line of the YAML text, from 1; null where no place can be named. */
  line: number | null;
  /** Dotted path such as `staff.0.email`; empty for the whole file. */
  path: string;
  message: string;
}

export type PlaybookReading = { ok: true; playbook: Playbook } | { ok: false; problems: PlaybookProblem[] };

/** A playbook that the deployment carries is not valid: nothing can run on it. */
export class PlaybookError extends Error {
  override readonly name = 'PlaybookError';
  readonly problems: PlaybookProblem[];

  constructor(problems: PlaybookProblem[]) {
    super(problems.map((problem) => `${problem.path || 'playbook'}: ${problem.message}`).join('; '));
    this.problems = problems;
  }
}

/** A playbook is some pages of text; more is a mistake or an attack on the parser. */
const MAX_PLAYBOOK_CHARS = 1_000_000;

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

/** zod's words for the commonest mistakes, put so that a seller knows what to write. */
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

function checked(value: unknown): PlaybookReading {
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
 * Reads a playbook as a seller writes it.
 * @param yamlText the whole file; never throws, whatever it holds
 */
export function loadPlaybook(yamlText: string): PlaybookReading {
  if (yamlText.length > MAX_PLAYBOOK_CHARS) {
    return {
      ok: false,
      problems: [{ line: null, path: '', message: 'is longer than a million characters; shorten it' }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      path: '',
      message: `is not YAML here (${error.message}); check indentation, quotes and colons`,
    }));
    return { ok: false, problems };
  }
  const lineOf = (path: string): number | null => {
    const parts: (string | number)[] =
      path === '' ? [] : path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    // A missing key has no place of its own: the nearest parent's line helps just as well.
    for (let length = parts.length; length >= 0; length -= 1) {
      const node = document.getIn(parts.slice(0, length), true);
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
      if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line;
    }
    return null;
  };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problems: [{ line: null, path: '', message: `cannot be read (${why}); write it without aliases` }],
    };
  }
  const reading = checked(value);
  if (reading.ok) return reading;
  return {
    ok: false,
    problems: reading.problems.map((problem) => ({ ...problem, line: lineOf(problem.path) })),
  };
}

/**
 * Takes a playbook that was validated when it was deployed.
 * @throws PlaybookError when it is not valid all the same
 */
export function parsePlaybookJson(value: unknown): Playbook {
  const reading = checked(value);
  if (!reading.ok) throw new PlaybookError(reading.problems);
  return reading.playbook;
}
