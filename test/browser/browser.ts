import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** chromium.args of the package are for Lambda: with them the second page of a browser crashes (measured). */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

function versionOfPackage(): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  const { version } = require(join(entry.slice(0, entry.lastIndexOf('build')), 'package.json'));
  return String(version);
}

/**
 * The browser of the npm package, unpacked once a machine: first into a folder of our own, then renamed, so
 * that two test runs at once never start a half-written file.
 */
async function unpacked(): Promise<string> {
  const home = join(tmpdir(), `makeright-chromium-${versionOfPackage()}`);
  if (existsSync(home)) return join(home, 'chromium');
  const before = process.env.TMPDIR;
  const own = await mkdtemp(join(tmpdir(), 'makeright-chromium-'));
  // The package writes where the system keeps temporary files, and only there.
  process.env.TMPDIR = own;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    await rename(own, home);
  } catch {
    // Another run was faster; its browser is as good.
    await rm(own, { recursive: true, force: true });
  }
  return join(home, 'chromium');
}

/** One browser; take a context of it for each person. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpacked(), args: ARGUMENTS });
}
