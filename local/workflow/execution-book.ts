import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** One run of a workflow; instants in simulated ms. JSON values are kept as text. */
export interface Execution {
  arn: string;
  machine: string;
  name: string;
  /** Hash of the definition that it began with and goes on with, whatever is deployed since. */
  definition: string;
  status: 'RUNNING' | Ending['status'];
  input: string;
  output: string | null;
  error: string | null;
  cause: string | null;
  startedMs: number;
  stoppedMs: number | null;
  /** How many visits of states came before this one: tells two visits, and two tries, of one state apart. */
  step: number;
  state: string;
  stateInput: string;
  enteredMs: number;
  /** How often each retrier of the state was used; a JSON list. */
  retries: string;
  /** End of the Wait state, or of the pause before a retry, that it is in. */
  waitUntilMs: number | null;
}

export type Ending =
  | { status: 'SUCCEEDED'; output: string }
  | { status: 'FAILED' | 'ABORTED'; error: string; cause: string };

type Beginning = Pick<Execution, 'arn' | 'machine' | 'name' | 'input' | 'startedMs' | 'state'>;

/** The executions in the ledger: which state each is in, written before that state is run. */
export interface ExecutionBook {
  find(arn: string): Execution | null;
  /** @param definition JSON text */
  begin(execution: Beginning, definition: string): void;
  /** The text of a definition by its hash. */
  definition(hash: string): string;
  enter(arn: string, state: string, input: string, atMs: number): void;
  /** The same state once more, at an instant. */
  tryAgain(arn: string, retries: number[], atMs: number): void;
  waitUntil(arn: string, untilMs: number): void;
  /** Ends a running execution; false when it had ended before. */
  end(arn: string, ending: Ending, atMs: number): boolean;
  list(machine: string, status: string | null, limit: number, offset: number): Execution[];
  running(): string[];
}

const EXECUTION = `SELECT arn, machine, name, definition, status, input, output, error, cause, step, state, retries,
  started_at AS startedMs, stopped_at AS stoppedMs, state_input AS stateInput, entered_at AS enteredMs,
  wait_until AS waitUntilMs FROM executions`;

export function openExecutionBook(ledger: DatabaseSync): ExecutionBook {
  const one = ledger.prepare(`${EXECUTION} WHERE arn = ?`);
  const keep = ledger.prepare('INSERT INTO definitions (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const kept = ledger.prepare('SELECT text FROM definitions WHERE hash = ?');
  const insert = ledger.prepare(
    `INSERT INTO executions (arn, machine, name, definition, status, input, started_at, step, state, state_input,
     entered_at) VALUES (?, ?, ?, ?, 'RUNNING', ?, ?, 0, ?, ?, ?)`,
  );
  const enter = ledger.prepare(
    `UPDATE executions SET step = step + 1, state = ?, state_input = ?, entered_at = ?, retries = '[]',
     wait_until = NULL WHERE arn = ? AND status = 'RUNNING'`,
  );
  const again = ledger.prepare(
    "UPDATE executions SET step = step + 1, retries = ?, wait_until = ? WHERE arn = ? AND status = 'RUNNING'",
  );
  const wait = ledger.prepare('UPDATE executions SET wait_until = ? WHERE arn = ?');
  const end = ledger.prepare(
    `UPDATE executions SET status = ?, output = ?, error = ?, cause = ?, stopped_at = ?
     WHERE arn = ? AND status = 'RUNNING'`,
  );
  const list = ledger.prepare(
    `${EXECUTION} WHERE machine = ? AND (? IS NULL OR status = ?) ORDER BY started_at DESC, rowid DESC LIMIT ? OFFSET ?`,
  );
  const running = ledger.prepare(
    "SELECT arn FROM executions WHERE status = 'RUNNING' ORDER BY started_at, rowid",
  );
  return {
    find: (arn) => (one.get(arn) as unknown as Execution | undefined) ?? null,
    begin({ arn, machine, name, input, startedMs, state }, definition) {
      const hash = createHash('sha256').update(definition).digest('hex');
      keep.run(hash, definition);
      insert.run(arn, machine, name, hash, input, startedMs, state, input, startedMs);
    },
    definition: (hash) => (kept.get(hash) as { text: string }).text,
    enter: (arn, state, input, atMs) => void enter.run(state, input, atMs, arn),
    tryAgain: (arn, retries, atMs) => void again.run(JSON.stringify(retries), atMs, arn),
    waitUntil: (arn, untilMs) => void wait.run(untilMs, arn),
    end(arn, ending, atMs) {
      const done = ending.status === 'SUCCEEDED';
      const [output, error, cause] = done ? [ending.output, null, null] : [null, ending.error, ending.cause];
      return end.run(ending.status, output, error, cause, atMs, arn).changes === 1;
    },
    list: (machine, status, limit, offset) =>
      list.all(machine, status, status, limit, offset) as unknown as Execution[],
    running: () => (running.all() as unknown as { arn: string }[]).map((row) => row.arn),
  };
}
