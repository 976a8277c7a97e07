import type { Log } from '../../../functions/ports/dependencies.ts';

export interface FakeLog extends Log {
  readonly lines: { level: 'info' | 'warn' | 'error'; code: string; fields: Record<string, unknown> }[];
}

export function fakeLog(): FakeLog {
  const lines: FakeLog['lines'] = [];
  const at =
    (level: 'info' | 'warn' | 'error') =>
    (code: string, fields: Record<string, unknown> = {}) =>
      void lines.push({ level, code, fields });
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
