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

  test('names the forwarders that it trusts', () => {
    writeFileSync(file, `${text}\ntrustedForwarders: [example.org, robin@example.net]\n`);
    expect(check(file).lines).toContain('  forwarders  example.org, robin@example.net');
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

describe('I50 a playbook in another encoding is refused in one sentence', () => {
  const bytesOf = (label: 'utf16le' | 'latin1', content: string) => Buffer.from(content, label);
  const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
  const latin = text
    .replace('林悦', 'Jörg Müßig')
    .replaceAll('─', '-')
    .replace(/[^\u0000-\u00ff]/g, '-');
  const wide = bytesOf('utf16le', text);
  /** 林悦 and 東京, as these encodings write them. */
  const inAsian = (hex: string) => {
    const ascii = text.replace(/[^\u0000-\u007f]/g, '');
    return Buffer.concat([Buffer.from(`# `), Buffer.from(hex, 'hex'), Buffer.from(`\n${ascii}`)]);
  };

  test.each<[string, Uint8Array, RegExp]>([
    ['UTF-16 as Windows saves it', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), /is UTF-16, not UTF-8/],
    ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(wide)]), /is UTF-16/],
    ['UTF-16 without its mark', wide, /is UTF-16/],
    ['UTF-16 of nothing but ASCII', bytesOf('utf16le', 'stores: []'), /is UTF-16/],
    ['windows-1252', bytesOf('latin1', latin), /line \d+: the file is not UTF-8 but looks like windows-1252/],
    ['GB18030', inAsian('c1d6d4c3b6abbea9'), /line 1: the file is not UTF-8 but looks like an Asian/],
    ['Shift_JIS', inAsian('97d18e7193fa967b'), /looks like an Asian/],
    [
      'one letter in another encoding',
      Buffer.concat([Buffer.from(`${text}# Caf`), Buffer.from([0xe9, 0x0a])]),
      /windows-1252/,
    ],
    [
      'a letter that was lost before',
      Buffer.from(text.replace('林悦', '\ufffd\ufffd')),
      /line 34: the file holds the sign/,
    ],
  ])('%s', (_name, bytes, sentence) => {
    writeFileSync(file, bytes);
    const { code, lines } = check(file);
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(sentence)]);
    expect(lines[0]).toContain('UTF-8');
    expect(lines[0]?.length).toBeLessThan(file.length + 160);
  });

  test('with a byte order mark and Windows line ends it is UTF-8 all the same', () => {
    writeFileSync(file, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(check(file).code).toBe(0);
  });
});

describe('I51 two playbooks in one file', () => {
  test.each([
    ['after three hyphens', `${text}\n---\nstores: []\n`, 'three hyphens'],
    ['the same twice', `---\n${text}---\n${text}`, 'delete that line'],
    ['after three dots', `${text}\n...\nstores: []\n`, 'one playbook in a file'],
  ])('%s: one sentence says where and what to do', (_name, content, words) => {
    writeFileSync(file, content);
    const { code, lines } = check(file);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/, line \d+: the file begins a second playbook here/);
    expect(lines[0]).toContain(words);
    expect(lines[0]).not.toContain('YAML');
  });

  test('three hyphens at the head are no second one', () => {
    writeFileSync(file, `---\n${text}`);
    expect(check(file).code).toBe(0);
  });
});
