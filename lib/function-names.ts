/** The functions of the pipeline; each is a folder `functions/<name>/` with a `handler.ts`. */
export const FUNCTION_NAMES = [
  'intake',
  'diagnose',
  'compose',
  'ask',
  'wait',
  'remind',
  'send',
  'settle',
  'review',
  'delivery',
  'sweep',
] as const;

export type FunctionName = (typeof FUNCTION_NAMES)[number];
