/**
 * What finding phrases costs the first message of a process, and how often each phrase is found.
 *
 *     node bench/phrases.ts [--times 9] [--counts]
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { countHits } from '../test/core/language/phrase-hits.ts';
import { percentile } from './percentile.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '9' }, counts: { type: 'boolean', default: false } },
});

/** A complaint of four sentences in languages of long, middling and short phrase books. */
const COMPLAINTS = {
  en: 'Hi, the blender arrived yesterday and after two days it stopped working. There was smoke and a smell of burnt plastic. I want my money back please. The box was also dented.',
  de: 'Hallo, der Mixer kam gestern an und nach zwei Tagen geht er nicht mehr. Es hat geraucht und nach verbranntem Plastik gerochen. Ich möchte mein Geld zurück. Der Karton war auch eingedrückt.',
  pl: 'Dzień dobry, blender przyszedł wczoraj i po dwóch dniach przestał działać. Był dym i zapach spalonego plastiku. Chcę zwrot pieniędzy. Pudełko też było wgniecione.',
  ja: '昨日届いたミキサーですが、二日後に動かなくなりました。煙が出て焦げた臭いがしました。返金をお願いします。箱も凹んでいました。',
};

/** Diagnoses a complaint in a fresh process, whose model is read already; prints milliseconds of processor time. */
const PROGRAM = `
  import { diagnose } from './core/understanding/diagnosis.ts';
  import { trainedModel } from './core/understanding/model/trained-model.ts';
  trainedModel();
  const began = process.cpuUsage();
  diagnose(JSON.parse(process.argv[1]));
  const { user, system } = process.cpuUsage(began);
  console.log((user + system) / 1000);
`;

for (const [language, text] of Object.entries(COMPLAINTS)) {
  const times = Array.from({ length: Number(values.times) }, () =>
    Number(
      execFileSync(
        process.execPath,
        ['--input-type=module', '--eval', PROGRAM, JSON.stringify({ text, language })],
        { encoding: 'utf8' },
      ),
    ),
  );
  console.log(
    `${language}: first message of a process ${percentile(times, 50).toFixed(1)} ms of processor time (median)`,
  );
}
if (values.counts) {
  for (const [key, count] of [...countHits(1)].toSorted()) console.log(`${key} ${count}`);
}
