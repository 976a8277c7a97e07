/**
 * Bytes of each function's bundle, and the time to load it in a new process against a bare handler in the same run.
 * `node bench/bundles.ts [--times 7]`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleFunctions } from '../lib/functions/bundle.ts';
import { readPlaybook } from '../lib/playbook-file.ts';
import { percentile } from './percentile.ts';

const { values } = parseArgs({ options: { times: { type: 'string', default: '7' } } });

/** What the stack sets; a handler binds its ports when it is loaded. */
const ENVIRONMENT = {
  TABLE_NAME: 't',
  MAIL_BUCKET: 'b',
  STATE_MACHINE_ARN: 'arn:aws:states:us-east-1:000000000000:stateMachine:m',
  LINK_SECRET_ARN: 's',
  REVIEW_URL: 'https://pages.example.com',
  CONFIGURATION_SET: 'c',
  AWS_REGION: 'us-east-1',
};

function loadMs(file: string): number {
  const program = `const began = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - began); process.exit(0)`;
  const runs = Array.from({ length: Number(values.times) }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', program], {
        env: { ...process.env, ...ENVIRONMENT },
      }),
    ),
  );
  return percentile(runs, 50);
}

const folder = mkdtempSync(join(tmpdir(), 'makeright-bundles-'));
try {
  const bare = join(folder, 'bare.mjs');
  writeFileSync(bare, 'export const handler = async () => {};\n');
  const bareMs = loadMs(bare);
  console.log(`${'bare handler'.padEnd(12)} ${''.padStart(9)}        ${bareMs.toFixed(1).padStart(6)} ms`);
  for (const [name, bundle] of Object.entries(bundleFunctions(folder, readPlaybook('playbook.yaml')))) {
    const file = join(bundle, 'index.mjs');
    const ms = loadMs(file);
    const kilobytes = (statSync(file).size / 1024).toFixed(0);
    console.log(
      `${name.padEnd(12)} ${kilobytes.padStart(9)} KB     ${ms.toFixed(1).padStart(6)} ms  ×${(ms / bareMs).toFixed(0)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
