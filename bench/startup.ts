/** Time of `makeright start` on a new data folder until it is ready. `node bench/startup.ts [--times 5]` */
import { parseArgs } from 'node:util';
import { removeFolder, startPipeline, temporaryFolder } from '../test/e2e/pipeline.ts';
import { percentile } from './percentile.ts';

const { values } = parseArgs({ options: { times: { type: 'string', default: '5' } } });

const times: number[] = [];
for (let n = 0; n < Number(values.times); n += 1) {
  const data = temporaryFolder();
  const began = performance.now();
  const pipeline = await startPipeline({ data });
  times.push(performance.now() - began);
  await pipeline.stop();
  removeFolder(data);
}
console.log(
  `start until ready, ${times.length} times: median ${percentile(times, 50).toFixed(0)} ms · slowest ${percentile(times, 100).toFixed(0)} ms`,
);
