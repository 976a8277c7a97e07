/** What a message threatens besides itself, in two levels: sure enough to act upon, and worth a person's look. */

import type { RiskWords } from '../../words/heard/understanding.ts';
import { RISKS } from '../../words/risk.ts';
import type { Features } from '../model/features.ts';
import type { ReaderModel, Scores } from '../model/reader-model.ts';
import { placeOf } from './voices.ts';

/** Danger costs more when it is missed: it has limits of its own. */
export function risksIn(
  model: ReaderModel,
  { features, scores, text }: { features: Features; scores: Scores; text: string },
): { risks: RiskWords[]; maybe: RiskWords[] } {
  const risks: RiskWords[] = [];
  const maybe: RiskWords[] = [];
  for (const risk of RISKS) {
    const likely = scores.probability('risks', risk);
    const isSure = likely >= model.thresholds.risks[risk];
    if (!isSure && likely < model.thresholds.maybe[risk]) continue;
    const { start, end } = placeOf(model, { features, scores, text }, 'risks', risk);
    const words = text.slice(start, end);
    (isSure ? risks : maybe).push({
      risk,
      words: words === '' ? null : words,
    });
  }
  return { risks, maybe };
}
