#!/usr/bin/env node
// The command line is TypeScript, which Node.js runs directly from version 24 on. On a machine with an older Node.js the
// one from the npm package `node` is used, which is a dependency.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FIRST_WITH_TYPESCRIPT = 24;

if (Number.parseInt(process.versions.node, 10) >= FIRST_WITH_TYPESCRIPT) {
  await import('./makeright.ts');
} else {
  const node = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(node)) {
    console.error(
      `Makeright needs Node.js ${FIRST_WITH_TYPESCRIPT}; this is ${process.version}. Run npm install first.`,
    );
    process.exit(1);
  }
  const program = fileURLToPath(new URL('./makeright.ts', import.meta.url));
  // The channel closes when this process ends in any way, and the other process then ends too (makeright.ts).
  const child = spawn(node, [program, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
