import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES, type FunctionName, folderOf } from '../../../lib/functions/function-names.ts';
import { only, rightsOf, synthesised } from '../synthesised.ts';

const made = synthesised();
const FUNCTIONS = fileURLToPath(new URL('../../../functions/', import.meta.url));

/** The files under functions/ that a handler is made of; functions/aws binds everything for everybody. */
function filesOf(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry) || entry.startsWith(resolve(FUNCTIONS, 'aws')) || !existsSync(entry)) return found;
  found.add(entry);
  for (const [, path] of readFileSync(entry, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    const next = resolve(dirname(entry), path ?? '');
    if (next.startsWith(FUNCTIONS)) filesOf(next, found);
  }
  return found;
}

/** What a handler asks for by its types: the names in `Pick<Dependencies, …>` of the files that it is made of. */
function asksFor(name: FunctionName): Set<string> {
  const needs = new Set<string>();
  for (const file of filesOf(resolve(FUNCTIONS, folderOf(name), 'handler.ts'))) {
    for (const [, picked] of readFileSync(file, 'utf8').matchAll(/Pick<\s*Dependencies,([^>]*)>/g)) {
      for (const [, need] of (picked ?? '').matchAll(/'(\w+)'/g)) if (need) needs.add(need);
    }
  }
  return needs;
}

const VARIABLE_OF: Record<string, string> = {
  cases: 'TABLE_NAME',
  sends: 'TABLE_NAME',
  lookUps: 'TABLE_NAME',
  orders: 'TABLE_NAME',
  asides: 'TABLE_NAME',
  bucket: 'MAIL_BUCKET',
  outbox: 'CONFIGURATION_SET',
  workflow: 'STATE_MACHINE_ARN',
  secrets: 'LINK_SECRET_ARN',
  reviewUrl: 'REVIEW_URL',
};

describe.each(FUNCTION_NAMES)('the function %s', (name) => {
  const needs = asksFor(name);

  it('asks for something', () => {
    expect([...needs]).toContain('cases');
  });

  it('is given the variables that its handler needs, and no other', () => {
    const [, { Properties }] = only(made, 'AWS::Lambda::Function', `Functions${name}Function`);
    const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
    const expected = new Set(
      [...needs].map((need) => VARIABLE_OF[need]).filter((variable) => variable !== undefined),
    );
    expect(Object.keys(Variables).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['bucket', 's3:'],
    ['outbox', 'ses:'],
    ['workflow', 'states:'],
    ['secrets', 'secretsmanager:'],
  ])('has rights on the %s if its handler asks for it, and only then', (need, service) => {
    expect(rightsOf(made, name).some((right) => right.startsWith(service))).toBe(needs.has(need));
  });
});
