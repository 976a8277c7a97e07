/**
 * The functions of the pipeline. The names are part of logical ids: another name would replace the deployed function.
 */
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

/** The function of the desk keeps the name of its first page, because a name is part of a logical id. */
const FOLDERS: Partial<Record<FunctionName, string>> = { review: 'desk' };

/** The folder of a function below `functions/`, with its `handler.ts`. */
export const folderOf = (name: FunctionName): string => FOLDERS[name] ?? name;
