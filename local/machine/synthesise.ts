import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type Template, templateShape } from '../blueprint/template.ts';
import { readJsonFile } from '../storage/durable-file.ts';
import { Trouble } from './trouble.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const APP = join(PROJECT, 'bin', 'app.ts');
/** How much of the CDK's complaint is shown. */
const SHOWN_LINES = 12;

const assetsShape = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string().optional() }) })).default({}),
});

export interface CloudAssembly {
  folder: string;
  template: Template;
  /** `<hash>.zip` as the template names a function's code → folder of the asset, relative to `folder`. */
  assets: Map<string, string>;
}

/**
 * Synthesises the CDK app into a folder. It runs in a process of its own, so that the CDK's memory is freed.
 * @throws Trouble with the app's own words when it fails
 */
export async function synthesise(folder: string): Promise<CloudAssembly> {
  rmSync(folder, { recursive: true, force: true });
  const { code, said } = await run(folder);
  if (code !== 0) {
    throw new Trouble(
      `The stack cannot be synthesised:\n${said.trim().split('\n').slice(-SHOWN_LINES).join('\n')}`,
    );
  }
  return readCloudAssembly(folder);
}

/** The app's error message from its output, without the place in the code and the stack trace. */
export function complaint(said: string): string {
  const lines = said.trimEnd().split('\n');
  const first = lines.findIndex((line) => /^(Uncaught )?[A-Za-z]*(Error|Trouble)\b.*: /.test(line));
  if (first < 0) return lines.slice(-SHOWN_LINES).join('\n');
  const trace = lines.findIndex((line, i) => i > first && /^\s+at /.test(line));
  const own = lines.slice(first, trace < 0 ? undefined : trace).slice(0, SHOWN_LINES);
  return own.join('\n').replace(/^(Uncaught )?[A-Za-z]*(Error|Trouble)\b[^:]*: /, '');
}

/** Reads a synthesised app of one stack. */
export function readCloudAssembly(folder: string): CloudAssembly {
  const files = readdirSync(folder);
  const templates = files.filter((name) => name.endsWith('.template.json'));
  const [name] = templates;
  if (!name || templates.length > 1) {
    throw new Trouble(`One machine runs an app of one stack; ${folder} holds ${templates.length}.`);
  }
  const parsed = templateShape.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  if (!parsed.success)
    throw new Trouble(`${name} is no CloudFormation template: ${z.prettifyError(parsed.error)}`);
  const assets = new Map<string, string>();
  for (const manifest of files.filter((file) => file.endsWith('.assets.json'))) {
    const listed = readJsonFile(join(folder, manifest), assetsShape)?.files ?? {};
    for (const [hash, { source }] of Object.entries(listed))
      if (source.path) assets.set(`${hash}.zip`, source.path);
  }
  return { folder, template: parsed.data, assets };
}

function run(folder: string): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const app = spawn(process.execPath, [APP], {
      cwd: PROJECT,
      // The logs name resources by their place in the app, which only the metadata has.
      env: { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: '{"aws:cdk:enable-path-metadata":true}' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    app.stdout.on('data', (chunk) => (said += chunk));
    app.stderr.on('data', (chunk) => (said += chunk));
    app.once('error', reject);
    app.once('close', (code) => resolve({ code, said }));
  });
}
