import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOM = fileURLToPath(new URL('../../templates', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const run = promisify(execFile);

/** A copy of the room, so that nothing here touches what other tests import. */
let root: string;
const build = () => run(process.execPath, [join(root, 'templates', 'build.ts')], { cwd: root });
const compiled = (file: string) => join(root, 'templates', 'compiled', file);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'templates-'));
  mkdirSync(join(root, 'templates'));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  for (const file of ['build.ts', 'replace-file.ts', 'reply.mjml', 'staff.mjml'])
    cpSync(join(ROOM, file), join(root, 'templates', file));
  symlinkSync(PACKAGES, join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('building the layouts', { timeout: 60_000 }, () => {
  it('writes modules that Node can load, and leaves them alone while nothing has changed', async () => {
    expect((await build()).stderr).toContain('templates compiled');
    const first = readFileSync(compiled('layouts.js'), 'utf8');
    expect(Object.keys(await import(compiled('layouts.js'))).sort()).toEqual(['reply', 'staff']);
    expect((await build()).stderr).not.toContain('templates compiled');
    expect(readFileSync(compiled('layouts.js'), 'utf8')).toBe(first);
  });

  it('builds again when a source has changed', async () => {
    await build();
    const source = join(root, 'templates', 'reply.mjml');
    writeFileSync(source, readFileSync(source, 'utf8').replace('<blockquote>', '<blockquote lang="und">'));
    expect((await build()).stderr).toContain('templates compiled');
    expect(readFileSync(compiled('layouts.js'), 'utf8')).toContain('lang=\\"und\\"');
  });

  it('three builds at once leave whole files and nothing else', async () => {
    await Promise.all([build(), build(), build()]);
    expect(readdirSync(join(root, 'templates', 'compiled')).sort()).toEqual(['layouts.d.ts', 'layouts.js']);
    expect(Object.keys(await import(`${compiled('layouts.js')}?again`))).toHaveLength(2);
  });

  it.each([
    ['a place that would not be escaped', '{{{quoted.attribution}}}', /unescaped/],
    ['another way to write it', '{{&quoted.attribution}}', /unescaped/],
    ['MJML that is not valid', '</mj-raw><mj-nonsense /><mj-raw>', /mj-nonsense/],
  ])('O4 refuses %s', async (_what, text, message) => {
    const source = join(root, 'templates', 'reply.mjml');
    writeFileSync(source, readFileSync(source, 'utf8').replace('{{quoted.attribution}}', text));
    await expect(build()).rejects.toThrow(message);
    expect(() => readFileSync(compiled('layouts.js'))).toThrow();
  });
});
