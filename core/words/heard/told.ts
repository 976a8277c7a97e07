/** What a message answers already: a letter never asks for it again. */
export const TOLD = [
  'what_happens',
  'since_when',
  'what_tried',
  'which_part',
  'packaging',
  'label_or_model',
  'photo',
] as const;
export type Told = (typeof TOLD)[number];
