import { describe, expect, test } from 'vitest';
import { openLog, parseLogLine } from '../../local/machine/log.ts';
import { createClock } from '../../local/time/clock.ts';
import { removeFolder, temporaryFolder } from './toy-machine.ts';

describe('a log line of a function', () => {
  test.each<[string, string, unknown]>([
    [
      'its code and its facts',
      '{"level":"INFO","message":"CASE_OPENED","timestamp":"t","service":"m","function_name":"f","caseId":"C-1","n":2}',
      { what: 'CASE_OPENED', fields: { caseId: 'C-1', n: 2 } },
    ],
    ['a warning says so', '{"level":"WARN","message":"SLOW"}', { what: 'WARN SLOW', fields: {} }],
    [
      'of an error its name, not its words',
      '{"level":"ERROR","message":"LOST","error":{"name":"TypeError","message":"a buyer wrote this"}}',
      { what: 'ERROR LOST', fields: { error: 'TypeError' } },
    ],
    ['metrics are not for people', '{"_aws":{},"message":"x"}', null],
    ['nor is debugging', '{"level":"DEBUG","message":"x"}', null],
    ['nor is free text', 'Hello, my lamp is broken', null],
    ['nor half a line', '{"level":"INFO","mess', null],
  ])('%s', (_, text, expected) => {
    expect(parseLogLine(text)).toEqual(expected);
  });
});

test('a line is one line, whatever it reports', async () => {
  const folder = temporaryFolder();
  const lines: string[] = [];
  const clock = createClock(
    { realMs: 0, simulatedMs: Date.parse('2026-11-22T10:00:00Z'), speed: 1 },
    () => 0,
  );
  const log = openLog(folder, clock, (line) => lines.push(line));
  log.line('intake', 'ODD', { key: 'a\nb\u001b[31m', long: 'x'.repeat(500), nothing: null });
  expect(lines).toEqual([`2026-11-22 10:00:00  intake     ODD  key=a b [31m long=${'x'.repeat(80)}…`]);
  await log.close();
  removeFolder(folder);
});
