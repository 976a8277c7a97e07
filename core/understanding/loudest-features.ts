import { CAUSES } from '../words/cause.ts';
import type { Features } from './model/features.ts';
import { columnOf } from './model/heads.ts';
import { trainedModel } from './model/trained-model.ts';

const MAX_FEATURES = 20;

/**
 * The features of a complaint that moved the score most, for whichever cause, the strongest first: kept with the
 * case, they tell after a correction what was listened to. Only such as the model knows from the written corpus: no
 * name of a buyer is among them.
 */
export function loudestFeatures({ values }: Features): string[] {
  const model = trainedModel();
  return [...values]
    .filter(([name]) => !name.startsWith('product ') && model.knows(name))
    .map(([name, value]) => ({
      name,
      voice: Math.max(
        ...CAUSES.map((cause) => Math.abs(model.weight(name, columnOf('cause', cause)) * value)),
      ),
    }))
    .toSorted((one, other) => other.voice - one.voice)
    .slice(0, MAX_FEATURES)
    .map(({ name }) => name);
}
