import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { BundleError, bundleFunctions } from '../../../lib/functions/bundle.ts';
import { FUNCTION_NAMES, folderOf } from '../../../lib/functions/function-names.ts';
import { readPlaybook } from '../../../lib/playbook-file.ts';

const playbook = readPlaybook(fileURLToPath(new URL('../../../playbook.yaml', import.meta.url)));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Lambda takes 250 MB unzipped; a bundle this large would mean that something was drawn in which does not belong. */
const MAX_BUNDLE_BYTES = 8_000_000;

/** It takes two seconds; a machine that is busy with other things may need much longer. */
const BUNDLING_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'makeright-bundles-'));
let bundles: ReturnType<typeof bundleFunctions>;

beforeAll(() => {
  bundles = bundleFunctions(folder, playbook);
}, BUNDLING_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

const FUNCTION_VARIABLES = [
  'TABLE_NAME',
  'MAIL_BUCKET',
  'STATE_MACHINE_ARN',
  'LINK_SECRET_ARN',
  'REVIEW_URL',
  'CONFIGURATION_SET',
];

afterEach(() => vi.unstubAllEnvs());

describe('the bundles', () => {
  it.each(FUNCTION_NAMES)('have %s with the playbook beside it, and nothing else', (name) => {
    expect(bundles[name]).toBe(join(folder, name));
    expect(readdirSync(bundles[name]).sort()).toEqual(['index.mjs', 'playbook.json']);
    expect(JSON.parse(readFileSync(join(bundles[name], 'playbook.json'), 'utf8'))).toEqual(playbook);
    expect(statSync(join(bundles[name], 'index.mjs')).size).toBeLessThan(MAX_BUNDLE_BYTES);
  });

  it.each(FUNCTION_NAMES)('%s can be loaded and has a handler', async (name) => {
    // A handler binds what it needs when it is loaded, from the variables that the stack sets.
    for (const variable of FUNCTION_VARIABLES) vi.stubEnv(variable, 'value-of-the-stack');
    vi.stubEnv('AWS_REGION', 'us-east-1');
    const loaded = await import(pathToFileURL(join(bundles[name], 'index.mjs')).href);
    expect(loaded.handler).toBeTypeOf('function');
  });

  it('name no folder of this machine', () => {
    for (const name of FUNCTION_NAMES) {
      expect(readFileSync(join(bundles[name], 'index.mjs'), 'utf8').includes(ROOT)).toBe(false);
    }
  });

  it('are the same bytes from the same sources, untouched where nothing changed, without what was left over', {
    timeout: BUNDLING_MS,
  }, () => {
    const path = join(bundles.sweep, 'index.mjs');
    const before = digest(path);
    const longAgo = new Date('2020-01-01T00:00:00Z');
    utimesSync(path, longAgo, longAgo);
    writeFileSync(join(bundles.sweep, 'left-over.js'), '');
    bundleFunctions(folder, playbook);
    expect(digest(path)).toBe(before);
    expect(statSync(path).mtime).toEqual(longAgo);
    expect(existsSync(join(bundles.sweep, 'left-over.js'))).toBe(false);
  });
});

describe('what cannot be bundled', () => {
  const root = mkdtempSync(join(tmpdir(), 'makeright-root-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  function complaint(): string {
    try {
      bundleFunctions(join(root, 'out'), playbook, root);
    } catch (error) {
      if (error instanceof BundleError) return error.message;
      throw error;
    }
    return '';
  }

  it('is named: a handler that is missing', () => {
    expect(complaint()).toBe(
      'functions/intake/handler.ts is missing: each function of the stack needs a handler.',
    );
  });

  it('is named: the line that imports what is not there, with the remedy', () => {
    for (const name of FUNCTION_NAMES) {
      mkdirSync(join(root, 'functions', folderOf(name)), { recursive: true });
      writeFileSync(
        join(root, 'functions', folderOf(name), 'handler.ts'),
        'export const handler = async () => {};\n',
      );
    }
    const broken = join(root, 'functions', 'ask', 'handler.ts');
    writeFileSync(
      broken,
      "\nimport { layout } from '../../templates/compiled/layouts.js';\nexport const handler = layout;\n",
    );
    expect(complaint()).toBe(
      'The functions cannot be bundled: Could not resolve "../../templates/compiled/layouts.js" (functions/ask/handler.ts, line 2). Compile the templates first: npm run prepare.',
    );
    writeFileSync(
      broken,
      "import { sign } from '../../core/language/compiled/sign.js';\nexport const handler = sign;\n",
    );
    expect(complaint()).toBe(
      'The functions cannot be bundled: Could not resolve "../../core/language/compiled/sign.js" (functions/ask/handler.ts, line 1). Compile the phrases first: npm run prepare.',
    );
    writeFileSync(broken, "import { x } from 'no-such-package';\nexport const handler = x;\n");
    expect(complaint()).toBe(
      'The functions cannot be bundled: Could not resolve "no-such-package" (functions/ask/handler.ts, line 1). Mend this line, or run npm install if a package is missing.',
    );
    expect(existsSync(join(root, 'out'))).toBe(false);
  });
});
