import file from './model.json' with { type: 'json' };
import { ReaderModel } from './reader-model.ts';

let model: ReaderModel | undefined;

/** The model that `npm run train:understanding` left; unpacked once, when it is first asked for. */
export function trainedModel(): ReaderModel {
  model ??= new ReaderModel(file);
  return model;
}
