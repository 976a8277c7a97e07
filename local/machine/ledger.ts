import { DatabaseSync } from 'node:sqlite';
import { Trouble } from './trouble.ts';

/** SQLite result codes: SQLITE_BUSY, and the two of a file that is no database. */
const BUSY = 5;
const DAMAGED = [11, 26];

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS messages (
    id TEXT PRIMARY KEY, queue TEXT NOT NULL, body TEXT NOT NULL, sent_at REAL NOT NULL, visible_at REAL NOT NULL,
    receives INTEGER NOT NULL DEFAULT 0, first_received_at REAL) STRICT;
  CREATE INDEX IF NOT EXISTS messages_by_visibility ON messages (queue, visible_at);
  CREATE TABLE IF NOT EXISTS definitions (hash TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS executions (
    arn TEXT PRIMARY KEY, machine TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL, status TEXT NOT NULL,
    input TEXT NOT NULL, output TEXT, error TEXT, cause TEXT, started_at REAL NOT NULL, stopped_at REAL,
    step INTEGER NOT NULL, state TEXT NOT NULL, state_input TEXT NOT NULL, entered_at REAL NOT NULL,
    retries TEXT NOT NULL DEFAULT '[]', wait_until REAL) STRICT;
  CREATE INDEX IF NOT EXISTS executions_by_status ON executions (machine, status, started_at);
  CREATE TABLE IF NOT EXISTS tasks (
    token TEXT PRIMARY KEY, execution TEXT NOT NULL, step INTEGER NOT NULL, deadline REAL,
    invoked INTEGER NOT NULL DEFAULT 0, status TEXT NOT NULL DEFAULT 'open',
    output TEXT, error TEXT, cause TEXT) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS tasks_by_step ON tasks (execution, step);
  CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS schedules (name TEXT PRIMARY KEY, fired_at REAL NOT NULL) STRICT;
`;

/**
 * Opens the database of what must not be lost: queued mail, running workflows, task tokens. Each write is on the disk
 * (synchronous = FULL; 0.3 ms measured) before the call returns. The file also locks the data folder: the kernel
 * releases the lock when the process dies, however it dies.
 * @throws Trouble when another process has the folder, or the file is not ours.
 */
export function openLedger(file: string, folder: string): DatabaseSync {
  const ledger = new DatabaseSync(file, { timeout: 0 });
  try {
    ledger.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    ledger.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`);
    return ledger;
  } catch (error) {
    ledger.close();
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
    if (code === BUSY) {
      throw new Trouble(
        `The data folder ${folder} is in use by a running makeright: stop that one first, or choose another folder with --data DIR.`,
        { cause: error },
      );
    }
    if (DAMAGED.includes(code)) {
      throw new Trouble(`${file} is damaged: start with another data folder (--data DIR).`, { cause: error });
    }
    throw error;
  }
}
