/** Run by kill.test.ts as a program: the pipeline as `makeright start` runs it, on a stack that is synthesised once. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCloudAssembly, synthesise } from '../../local/machine/synthesise.ts';
import { startLocal } from '../../local/start.ts';

const [data = '', secondsPerDay = '', ...ports] = process.argv.slice(2);
const [smtpPort = 0, pagesPort = 0, mailPort = 0] = ports.map(Number);
await startLocal({
  data,
  cloud: async (folder) =>
    existsSync(join(folder, 'manifest.json')) ? readCloudAssembly(folder) : synthesise(folder),
  secondsPerDay: Number(secondsPerDay),
  smtpPort,
  pagesPort,
  mailPort,
  out: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write('Makeright is running\n');
