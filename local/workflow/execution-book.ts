import type { DatabaseSync } from 'node:sqlite';

type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** One run of a workflow; instants in simulated ms. JSON values are kept as text. */
export interface Execution {
  arn: string;
  machine: string;
  name: string;
  status: ExecutionStatus;
  input: string;
  output: string | null;
  error: string | null;
  cause: string | null;
  startedMs: number;
  stoppedMs: number | null;
  /** How many states were entered before the current one: tells two visits of one state apart. */
  step: number;
  state: string;
  stateInput: string;
  enteredMs: number;
  /** End of the Wait state it is in. */
  waitUntilMs: number | null;
}

export type Ending =
  | { status: 'SUCCEEDED'; output: string }
  | { status: 'FAILED' | 'TIMED_OUT' | 'ABORTED'; error: string; cause: string };

/** The executions in the ledger: which state each is in, written before that state is run. */
export interface ExecutionBook {
  find(arn: string): Execution | null;
  begin(execution: Pick<Execution, 'arn' | 'machine' | 'name' | 'input' | 'startedMs' | 'state'>): void;
  enter(arn: string, state: string, input: string, atMs: number): void;
  waitUntil(arn: string, untilMs: number): void;
  /** Ends a running execution; false when it had ended before. */
  end(arn: string, ending: Ending, atMs: number): boolean;
  list(machine: string, status: string | null, limit: number, offset: number): Execution[];
  running(machine: string): string[];
}

interface Row {
  arn: string;
  machine: string;
  name: string;
  status: ExecutionStatus;
  input: string;
  output: string | null;
  error: string | null;
  cause: string | null;
  started_at: number;
  stopped_at: number | null;
  step: number;
  state: string;
  state_input: string;
  entered_at: number;
  wait_until: number | null;
}

export function openExecutionBook(ledger: DatabaseSync): ExecutionBook {
  const one = ledger.prepare('SELECT * FROM executions WHERE arn = ?');
  const insert = ledger.prepare(
    `INSERT INTO executions (arn, machine, name, status, input, started_at, step, state, state_input, entered_at)
     VALUES (?, ?, ?, 'RUNNING', ?, ?, 0, ?, ?, ?)`,
  );
  const enter = ledger.prepare(
    `UPDATE executions SET step = step + 1, state = ?, state_input = ?, entered_at = ?, wait_until = NULL
     WHERE arn = ? AND status = 'RUNNING'`,
  );
  const wait = ledger.prepare('UPDATE executions SET wait_until = ? WHERE arn = ?');
  const end = ledger.prepare(
    `UPDATE executions SET status = ?, output = ?, error = ?, cause = ?, stopped_at = ?
     WHERE arn = ? AND status = 'RUNNING'`,
  );
  const list = ledger.prepare(
    `SELECT * FROM executions WHERE machine = ? AND (? IS NULL OR status = ?)
     ORDER BY started_at DESC, rowid DESC LIMIT ? OFFSET ?`,
  );
  const running = ledger.prepare(
    "SELECT arn FROM executions WHERE machine = ? AND status = 'RUNNING' ORDER BY started_at, rowid",
  );
  return {
    find(arn) {
      const row = one.get(arn) as unknown as Row | undefined;
      return row ? asExecution(row) : null;
    },
    begin({ arn, machine, name, input, startedMs, state }) {
      insert.run(arn, machine, name, input, startedMs, state, input, startedMs);
    },
    enter: (arn, state, input, atMs) => void enter.run(state, input, atMs, arn),
    waitUntil: (arn, untilMs) => void wait.run(untilMs, arn),
    end(arn, ending, atMs) {
      const done = ending.status === 'SUCCEEDED';
      const [output, error, cause] = done ? [ending.output, null, null] : [null, ending.error, ending.cause];
      return end.run(ending.status, output, error, cause, atMs, arn).changes === 1;
    },
    list: (machine, status, limit, offset) =>
      (list.all(machine, status, status, limit, offset) as unknown as Row[]).map(asExecution),
    running: (machine) => (running.all(machine) as unknown as { arn: string }[]).map((row) => row.arn),
  };
}

function asExecution(row: Row): Execution {
  const { started_at, stopped_at, state_input, entered_at, wait_until, ...same } = row;
  return {
    ...same,
    startedMs: started_at,
    stoppedMs: stopped_at,
    stateInput: state_input,
    enteredMs: entered_at,
    waitUntilMs: wait_until,
  };
}
