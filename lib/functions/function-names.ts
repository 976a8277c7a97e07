/** The functions of the pipeline. Their names are in logical ids: a new name would replace the deployed function. */
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

/** The function that answers the pages is named after its first page; its folder holds the whole desk. */
const FOLDERS: Partial<Record<FunctionName, string>> = { review: 'desk' };

/** The folder of a function below `functions/`; it has a `handler.ts`. */
export const folderOf = (name: FunctionName): string => FOLDERS[name] ?? name;
