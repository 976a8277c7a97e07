import { isRecord } from '../blueprint/template.ts';
import { StateError } from './state-error.ts';

/** A reference path of Amazon States Language names one place: `$`, `$.a.b`, `$['a b'][0]`; `$$` is the context. */
const PATH = /^\$\$?(?:\.[A-Za-z_]\w*|\['[^'\\]+'\]|\[\d+\])*$/;
const STEP = /\.([A-Za-z_]\w*)|\['([^'\\]+)'\]|\[(\d+)\]/g;

/** Where paths are read: the data of a state (`$`) and the context (`$$`). */
export interface Scope {
  data: unknown;
  context: unknown;
}

export const isPath = (text: unknown): text is string => typeof text === 'string' && PATH.test(text);

const stepsOf = (path: string): string[] => [...path.matchAll(STEP)].map(([, a, b, c]) => a ?? b ?? c ?? '');

/** @throws StateError with the given name when nothing is there */
export function readPath(path: string, { data, context }: Scope, error = 'States.Runtime'): unknown {
  let found = path.startsWith('$$') ? context : data;
  for (const step of stepsOf(path)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) {
      throw new StateError(error, `The path ${path} leads to nothing.`);
    }
    found = (found as Record<string, unknown>)[step];
  }
  return found;
}

/** Returns the data with the value at the path. Missing objects on the way are created. */
export function writePath(path: string, data: unknown, value: unknown): unknown {
  return stepsOf(path).reduceRight<(at: unknown) => unknown>(
    (inner, step) => (at) => {
      if (at !== undefined && !isRecord(at)) {
        throw new StateError('States.ResultPathMatchFailure', `The path ${path} does not fit the input.`);
      }
      return { ...at, [step]: inner(at && Object.hasOwn(at, step) ? at[step] : undefined) };
    },
    () => value,
  )(data);
}

/** Fills a template: a key that ends in `.$` takes its value from a path. */
export function fill(template: unknown, scope: Scope): unknown {
  if (Array.isArray(template)) return template.map((each) => fill(each, scope));
  if (!isRecord(template)) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) =>
      key.endsWith('.$')
        ? [key.slice(0, -2), readPath(String(value), scope, 'States.ParameterPathFailure')]
        : [key, fill(value, scope)],
    ),
  );
}

/** Whether each `.$` of a template names a path: functions of the language (States.Format …) do not run here. */
export function isTemplate(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isTemplate);
  if (!isRecord(value)) return true;
  return Object.entries(value).every(([key, each]) => (key.endsWith('.$') ? isPath(each) : isTemplate(each)));
}
