import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkPlaybookCommand } from '../../bin/commands/playbook.ts';

const SHIPPED = fileURLToPath(new URL('../../playbook.yaml', import.meta.url));
const text = readFileSync(SHIPPED, 'utf8');

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'playbook-'));
  file = join(folder, 'mine.yaml');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function check(path: string | undefined) {
  const lines: string[] = [];
  const code = checkPlaybookCommand(path, (line) => lines.push(line));
  return { code, lines };
}

describe('playbook check', () => {
  test('says that the shipped playbook is valid, and what it says', () => {
    const { code, lines } = check(SHIPPED);
    expect(code).toBe(0);
    expect(lines[0]).toBe(`${SHIPPED} is valid`);
    const summary = lines.join('\n');
    for (const word of ['main: Larkfield Home', 'supervisor', 'Asia/Shanghai', 'within 24 h', '12, 20 h']) {
      expect(summary).toContain(word);
    }
  });

  test('without a file checks the one that is used', () => {
    writeFileSync(file, text);
    vi.stubEnv('MAKERIGHT_PLAYBOOK', file);
    expect(check(undefined).lines[0]).toBe(`${file} is valid`);
  });

  test('names line, place and what to write instead for each problem', () => {
    const broken = text
      .replace('email: robin@example.com', 'email: robin')
      .replace('respondWithinHours: 24', 'respondWithinHours: 72');
    writeFileSync(file, broken);
    const lineOf = (words: string) => broken.split('\n').findIndex((line) => line.includes(words)) + 1;
    const { code, lines } = check(file);
    expect(code).toBe(1);
    expect(lines).toEqual([
      `${file}, line ${lineOf('email: robin')}: staff.0.email is not an e-mail address; write name@example.com.`,
      `${file}, line ${lineOf('respondWithinHours')}: clocks.respondWithinHours is over 48; Amazon's clock is 24 hours and claims start at 48.`,
    ]);
  });

  test('names the line of what is no YAML', () => {
    writeFileSync(file, 'stores:\n  - id: "main\n');
    const { code, lines } = check(file);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/mine\.yaml, line \d+: the file is not YAML here/);
  });

  test.each([
    ['none.yaml', 'there is no such file'],
    ['', 'this is a folder'],
  ])('"%s" is one sentence on stderr', (name, why) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(check(join(folder, name))).toEqual({ code: 1, lines: [] });
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(why));
  });
});
