import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Playbook } from '../../core/playbook/playbook.ts';
import { MakerightError } from '../../core/words/error.ts';
import { FUNCTION_NAMES, type FunctionName, folderOf } from './function-names.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** ES modules have no `require`, but some dependencies are CommonJS and call it. */
const BANNER = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const ENTRY = 'index.mjs';
const PLAYBOOK = 'playbook.json';

/** What is written by a build and not kept in the repository. */
const COMPILED: readonly { folder: string; remedy: string }[] = [
  { folder: 'templates/compiled', remedy: 'Compile the templates first: npm run prepare.' },
  { folder: 'language/compiled', remedy: 'Compile the phrases first: npm run prepare.' },
];

/** The functions cannot be bundled. The message names the file and what to do. */
export class BundleError extends MakerightError {
  override readonly name = 'BundleError';
  readonly code = 'bundle';
}

/**
 * Bundles all functions in one call of esbuild. The AWS SDK is included, so that the tested version is the one that
 * runs. Returns the folder of each function: `index.mjs` and the validated playbook, nothing else. The same sources
 * give the same bytes. Throws BundleError.
 */
export function bundleFunctions(
  outDir: string,
  playbook: Playbook,
  root: string = ROOT,
): Record<FunctionName, string> {
  const entryPoints = FUNCTION_NAMES.map((name) => ({
    in: join('functions', folderOf(name), 'handler.ts'),
    out: join(name, 'index'),
  }));
  for (const entry of entryPoints) {
    if (!existsSync(join(root, entry.in))) {
      throw new BundleError(`${entry.in} is missing: each function of the stack needs a handler.`);
    }
  }
  const files = build(entryPoints, outDir, root);
  const folders = FUNCTION_NAMES.map((name) => {
    const folder = join(outDir, name);
    const code = files.find((file) => basename(dirname(file.path)) === name);
    if (!code) throw new BundleError(`esbuild wrote no bundle for the function ${name}.`);
    fill(folder, { [ENTRY]: code.contents, [PLAYBOOK]: Buffer.from(`${JSON.stringify(playbook)}\n`) });
    return [name, folder];
  });
  return Object.fromEntries(folders) as Record<FunctionName, string>;
}

function build(entryPoints: { in: string; out: string }[], outDir: string, root: string) {
  try {
    return buildSync({
      // Paths in the bundle are relative to this folder, so that every machine gives the same bytes.
      absWorkingDir: root,
      entryPoints,
      outdir: outDir,
      outExtension: { '.js': '.mjs' },
      banner: { js: BANNER },
      bundle: true,
      platform: 'node',
      target: 'node24',
      format: 'esm',
      minify: true,
      // Node reads UTF-8; escapes would write six bytes for each accented letter or Chinese sign.
      charset: 'utf8',
      keepNames: true,
      legalComments: 'none',
      write: false,
      logLevel: 'silent',
    }).outputFiles;
  } catch (cause) {
    throw new BundleError(sentence(cause), { cause });
  }
}

function sentence(cause: unknown): string {
  const errors = (cause as { errors?: { text: string; location: { file: string; line: number } | null }[] })
    .errors;
  const first = errors?.[0];
  if (!first)
    return `The functions cannot be bundled: ${cause instanceof Error ? cause.message : String(cause)}`;
  const where = first.location ? ` (${first.location.file}, line ${first.location.line})` : '';
  const remedy =
    COMPILED.find(({ folder }) => first.text.includes(folder))?.remedy ??
    'Mend this line, or run npm install if a package is missing.';
  return `The functions cannot be bundled: ${first.text}${where}. ${remedy}`;
}

/**
 * Makes the folder hold exactly these files. Unchanged files stay, others are replaced by a rename: a pipeline that
 * runs from the folder never sees half a file.
 */
function fill(folder: string, files: Record<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, contents] of Object.entries(files)) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path).equals(contents)) continue;
    const fresh = join(dirname(folder), `.${basename(folder)}-${name}-${process.pid}`);
    writeFileSync(fresh, contents);
    renameSync(fresh, path);
  }
  for (const stale of readdirSync(folder)) {
    if (!(stale in files)) rmSync(join(folder, stale), { recursive: true });
  }
}
