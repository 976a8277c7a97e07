import { LinearModel } from './linear-model.ts';
import file from './model.json' with { type: 'json' };

let model: LinearModel | undefined;

/** The model that `npm run train:diagnosis` left; unpacked once, when it is first asked for. */
export function trainedModel(): LinearModel {
  model ??= new LinearModel(file);
  return model;
}
