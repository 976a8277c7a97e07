import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../time/clock.ts';

/** Fields that every log line of a function has and that no person reads. */
const NOISE = new Set([
  'level',
  'message',
  'timestamp',
  'service',
  'cold_start',
  'coldStart',
  'sampling_rate',
  'xray_trace_id',
  '_aws',
]);
const LONGEST_VALUE = 80;

export interface Log {
  /** Writes one event on one line. `who` is a part of the deployment, `what` a code; fields are ids and numbers. */
  line(who: string, what: string, fields?: Record<string, unknown>): void;
  /** Reports an error that nothing handled. People see its name; message and trace go to the file. */
  failure(who: string, error: unknown): void;
  /** A raw line that a function wrote. */
  fromFunction(functionName: string, text: string): void;
  close(): Promise<void>;
}

/**
 * Writes events for a person to `out` and everything that functions print, unshortened, to logs/functions.log.
 * What a function prints besides its JSON log lines (a stack trace may quote a buyer) goes to the file alone.
 */
export function openLog(folder: string, clock: Clock, out: (line: string) => void): Log {
  const file: WriteStream = createWriteStream(join(folder, 'functions.log'), { flags: 'a' });
  // A log that cannot be written must not stop a case; the events are on the screen too.
  file.on('error', () => {});
  const line: Log['line'] = (who, what, fields = {}) => {
    const time = new Date(clock.now()).toISOString().slice(0, 19).replace('T', ' ');
    const tail = Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => `${name}=${short(value)}`)
      .join(' ');
    out(`${time}  ${who.padEnd(10)} ${what}${tail ? `  ${tail}` : ''}`);
  };
  return {
    line,
    failure(who, error) {
      const { name, stack } = error instanceof Error ? error : { name: 'Error', stack: String(error) };
      file.write(`${who} ${stack}\n`);
      line(who, 'FAILED', { error: name, more: 'logs/functions.log' });
    },
    fromFunction(functionName, text) {
      file.write(`${functionName} ${text}\n`);
      const event = parseLogLine(text);
      if (event) line(functionName, event.what, event.fields);
    },
    close: () => new Promise((resolve) => file.end(resolve)),
  };
}

/** @returns null for what is not a log line for people: free text, debug lines, metrics. */
export function parseLogLine(text: string): { what: string; fields: Record<string, unknown> } | null {
  if (!text.startsWith('{')) return null;
  try {
    const record: Record<string, unknown> = JSON.parse(text);
    if (typeof record.message !== 'string' || record.level === 'DEBUG' || '_aws' in record) return null;
    const level = record.level === 'WARN' || record.level === 'ERROR' ? `${record.level} ` : '';
    const fields = Object.entries(record).filter(
      ([name, value]) => !NOISE.has(name) && !name.startsWith('function_') && typeof value !== 'object',
    );
    // Only the error's name: its message may quote a mail. The file has all of it.
    const error = record.error;
    if (typeof error === 'object' && error !== null && 'name' in error) fields.push(['error', error.name]);
    return { what: level + record.message, fields: Object.fromEntries(fields) };
  } catch {
    return null;
  }
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // Control characters in a value could break or colour the line.
  const plain = [...text].map((c) => (c < ' ' || c === '\u007f' ? ' ' : c)).join('');
  return plain.length > LONGEST_VALUE ? `${plain.slice(0, LONGEST_VALUE)}…` : plain;
}
