import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { FEATURE_FLAGS } from '../../lib/feature-flags.ts';
import { MakerightStack } from '../../lib/makeright-stack.ts';

export const SETTINGS = {
  mailboxes: ['care@shop.example.com', 'support@example.com'],
  domains: ['example.com', 'shop.example.com'],
  mailDays: 730,
};

interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DependsOn?: string | string[];
  DeletionPolicy?: string;
}

export interface Synthesised {
  template: Template;
  resources: Record<string, Resource>;
}

/** The stack as it is deployed, only with a line of code in place of the bundles. */
export function stackIn(app: App, props: { existingRuleSet?: string } = {}): MakerightStack {
  return new MakerightStack(app, 'Makeright', {
    ...SETTINGS,
    ...props,
    codeOf: (name) => Code.fromInline(`exports.handler = async () => '${name}';`),
  });
}

/** Does something in a folder for a cloud assembly, which is gone afterwards. */
export function inFolder<T>(work: (outdir: string) => T): T {
  const outdir = mkdtempSync(join(tmpdir(), 'makeright-cloud-'));
  try {
    return work(outdir);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

export function synthesised(props: { existingRuleSet?: string } = {}): Synthesised {
  return inFolder((outdir) => {
    const app = new App({
      outdir,
      analyticsReporting: false,
      builtinCloudFormationValidation: false,
      context: FEATURE_FLAGS,
    });
    const template = Template.fromStack(stackIn(app, props));
    return { template, resources: template.toJSON().Resources };
  });
}

/** The resources of one type, with their logical ids. */
export function ofType({ resources }: Synthesised, type: string): [string, Resource][] {
  return Object.entries(resources).filter(([, resource]) => resource.Type === type);
}

/** The one resource of a type whose logical id begins so. Throws when there is none, or more. */
export function only(from: Synthesised, type: string, prefix = ''): [string, Resource] {
  const found = ofType(from, type).filter(([id]) => id.startsWith(prefix));
  const [first] = found;
  if (!first || found.length > 1)
    throw new Error(`${found.length} resources ${type} begin with "${prefix}", not one.`);
  return first;
}

/** Every logical id that a value refers to. */
function referredTo(value: unknown): Set<string> {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      if (key === 'Ref' && typeof inner === 'string') found.add(inner);
      else if (key === 'Fn::GetAtt' && Array.isArray(inner)) found.add(String(inner[0]));
      else walk(inner);
    }
  };
  walk(value);
  return found;
}

/** A value with references written as `<LogicalId.Attribute>`, joined to text where the template joins. */
export function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  const parts = value as Record<string, unknown>;
  if ('Ref' in parts) return `<${parts.Ref}>`;
  if (Array.isArray(parts['Fn::GetAtt'])) return `<${parts['Fn::GetAtt'].join('.')}>`;
  if (Array.isArray(parts['Fn::Join'])) {
    const [separator, list] = parts['Fn::Join'] as [string, unknown[]];
    return list.map(written).join(separator);
  }
  return Object.fromEntries(Object.entries(parts).map(([key, inner]) => [key, written(inner)]));
}

export interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: string | string[];
  Principal?: unknown;
  Condition?: unknown;
}

/** What the role of a function may do, as `action on resource`, sorted. */
export function rightsOf(from: Synthesised, name: string): string[] {
  const [role] = only(from, 'AWS::IAM::Role', `Functions${name}Role`);
  return ofType(from, 'AWS::IAM::Policy')
    .filter(([, policy]) => referredTo(policy.Properties.Roles).has(role))
    .flatMap(
      ([, policy]) => (written(policy.Properties.PolicyDocument) as { Statement: Statement[] }).Statement,
    )
    .flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((resource) => `${action} on ${resource}`)),
    )
    .sort();
}
