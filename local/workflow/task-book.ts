import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** One task token. */
export interface Task {
  token: string;
  execution: string;
  step: number;
  /** Simulated ms; null = waits for ever. */
  deadlineMs: number | null;
  /** 1 = the function that hands the token out has ended well. */
  invoked: number;
  /** open: waited for · succeeded, failed: told by SendTask* · timed_out · void: the execution went on without it. */
  status: 'open' | 'succeeded' | 'failed' | 'timed_out' | 'void';
  output: string | null;
  error: string | null;
  cause: string | null;
}

export type Answer = { output: string } | { error: string; cause: string };

/** Real tokens are long base64 with + / =, so that a link which does not escape them breaks here too (A2). */
const TOKEN_BYTES = 96;
const TOKEN_START = 'AQCE';
const TOKEN_SHAPE = /^AQCE[A-Za-z0-9+/]{128}={0,2}$/;

/** The task tokens in the ledger. An answer is on the disk before its sender hears that it was accepted. */
export interface TaskBook {
  mint(execution: string, step: number, deadlineMs: number | null): Task;
  find(token: string): Task | null;
  /** The task of a step, so that a restart can continue it. */
  ofStep(execution: string, step: number): Task | null;
  markInvoked(token: string): void;
  /** False when the task is no longer open. */
  settle(token: string, answer: Answer): boolean;
  timeOut(token: string): boolean;
  voidOpen(execution: string): void;
}

export const isToken = (text: string): boolean => TOKEN_SHAPE.test(text);

const TASK =
  'SELECT token, execution, step, deadline AS deadlineMs, invoked, status, output, error, cause FROM tasks';

export function openTaskBook(ledger: DatabaseSync): TaskBook {
  const insert = ledger.prepare('INSERT INTO tasks (token, execution, step, deadline) VALUES (?, ?, ?, ?)');
  const one = ledger.prepare(`${TASK} WHERE token = ?`);
  const ofStep = ledger.prepare(`${TASK} WHERE execution = ? AND step = ?`);
  const invoked = ledger.prepare('UPDATE tasks SET invoked = 1 WHERE token = ?');
  const settle = ledger.prepare(
    "UPDATE tasks SET status = ?, output = ?, error = ?, cause = ? WHERE token = ? AND status = 'open'",
  );
  const timeOut = ledger.prepare("UPDATE tasks SET status = 'timed_out' WHERE token = ? AND status = 'open'");
  const voidOpen = ledger.prepare("UPDATE tasks SET status = 'void' WHERE execution = ? AND status = 'open'");
  const fresh = { invoked: 0, status: 'open', output: null, error: null, cause: null } as const;
  return {
    mint(execution, step, deadlineMs) {
      const token = TOKEN_START + randomBytes(TOKEN_BYTES).toString('base64');
      insert.run(token, execution, step, deadlineMs);
      return { token, execution, step, deadlineMs, ...fresh };
    },
    find: (token) => (one.get(token) as unknown as Task | undefined) ?? null,
    ofStep: (execution, step) => (ofStep.get(execution, step) as unknown as Task | undefined) ?? null,
    markInvoked: (token) => void invoked.run(token),
    settle(token, answer) {
      const { output = null, error = null, cause = null } = { ...answer } as Partial<Record<string, string>>;
      const status = output === null ? 'failed' : 'succeeded';
      return settle.run(status, output, error, cause, token).changes === 1;
    },
    timeOut: (token) => timeOut.run(token).changes === 1,
    voidOpen: (execution) => void voidOpen.run(execution),
  };
}
