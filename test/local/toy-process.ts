/** Run by toy-machine.ts as a program: the toy deployment until it is killed. */
import { startLocal } from '../../local/start.ts';
import { toyCloud } from './toy-cloud.ts';

const [data = '', secondsPerDay = ''] = process.argv.slice(2);
await startLocal({ data, cloud: toyCloud, secondsPerDay: Number(secondsPerDay) });
process.stdout.write('running\n');
