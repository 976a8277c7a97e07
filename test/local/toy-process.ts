/** Run by toy-machine.ts as a program: the toy deployment until it is killed. */
import { startLocal } from '../../local/start.ts';
import { toyCloud } from './toy-cloud.ts';

const [data = '', secondsPerDay = ''] = process.argv.slice(2);
const running = await startLocal({ data, cloud: toyCloud, secondsPerDay: Number(secondsPerDay) });
void running.failed.then(({ message }) => {
  console.error(message);
  process.exit(1);
});
process.stdout.write('running\n');
