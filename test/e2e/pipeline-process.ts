/** Run by kill.test.ts as a program: the pipeline as `makeright start` runs it, on a stack that was synthesised once. */
import { startLocal } from '../../local/start.ts';
import { readCloudAssembly } from '../../local/synthesise.ts';

const [data = '', cloud = '', secondsPerDay = '', ...ports] = process.argv.slice(2);
const [smtpPort = 0, pagesPort = 0, mailPort = 0] = ports.map(Number);
await startLocal({
  data,
  cloud: async () => readCloudAssembly(cloud),
  secondsPerDay: Number(secondsPerDay),
  smtpPort,
  pagesPort,
  mailPort,
  out: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write('Makeright is running\n');
