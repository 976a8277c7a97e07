import { findRisks, findWants } from '../../../core/understanding/flags.ts';
import { readText } from '../../../core/understanding/reading.ts';
import { findSigns } from '../../../core/understanding/signs.ts';
import { readCorpus } from '../../../training/corpus.ts';

/**
 * How often each sign, risk and want is found in the project's own complaints: `<language> <kind> <name>`.
 * @param every reads one complaint of so many
 */
export function countHits(every: number): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [at, { text, subject, language }] of readCorpus().entries()) {
    if (at % every > 0) continue;
    for (const part of [text, subject ?? '']) {
      const reading = readText(part);
      for (const { sign, turned } of findSigns(reading, language))
        count(`${language} ${turned ? 'denied ' : ''}sign ${sign}`);
      for (const { name } of findRisks(reading, language)) count(`${language} risk ${name}`);
      for (const { name } of findWants(reading, language)) count(`${language} want ${name}`);
    }
  }
  return counts;
}
