import * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';
import { type Addresses, createFacts, withLocalPages } from './resource-facts.ts';
import { createResolver, type Resolve, type Resource, type Template } from './template.ts';

/** A synthesised template, with questions that the parts of the blueprint ask it. */
export interface Stack {
  /** All resources of a type that exist under the template's conditions. */
  ofType(type: string): [logicalId: string, resource: Resource][];
  /** The properties that `shape` names, resolved. @throws Trouble when one is not as the machine understands it. */
  read<T>(
    logicalId: string,
    resource: Resource,
    shape: z.ZodObject<z.ZodRawShape, z.core.$strip> & z.ZodType<T>,
  ): T;
  ref(logicalId: string): string;
  attribute(logicalId: string, name: string): string;
  /** What a person calls the resource: its place in the CDK app without the construct's inner names. */
  label(logicalId: string): string;
}

export function openStack(template: Template, addresses: Addresses): Stack {
  let resolve: Resolve = (value) => value;
  const facts = createFacts(template, addresses, () => resolve);
  const plain = createResolver(template, facts);
  const all = Object.entries(template.Resources);
  const apiIds = all.filter(([, each]) => each.Type === 'AWS::ApiGatewayV2::Api').map(([id]) => id);
  resolve = (value, where) => withLocalPages(plain(value, where), apiIds, addresses.pages);

  const known = (logicalId: string) => {
    const found = facts(logicalId);
    if (!found) throw new Trouble(`${logicalId} has no name on one machine.`);
    return found;
  };
  return {
    ofType: (type) =>
      all.filter(
        ([id, each]) =>
          each.Type === type && (!each.Condition || resolve({ Condition: each.Condition }, id) === true),
      ),
    read(logicalId, resource, shape) {
      // Resolves only what is asked for: other properties may refer to what does not run here.
      const asked = Object.keys(shape.shape).filter((name) => name in resource.Properties);
      const properties = asked.map((name) => [
        name,
        resolve(resource.Properties[name], `${logicalId}.${name}`),
      ]);
      const parsed = shape.safeParse(Object.fromEntries(properties));
      if (!parsed.success) {
        throw new Trouble(
          `${logicalId} (${resource.Type}) is not as one machine understands it: ${z.prettifyError(parsed.error)}`,
        );
      }
      return parsed.data;
    },
    ref: (logicalId) => known(logicalId).ref,
    attribute(logicalId, name) {
      const value = known(logicalId).attributes[name];
      if (value === undefined) throw new Trouble(`${logicalId} has no ${name} on one machine.`);
      return value;
    },
    label(logicalId) {
      const path = template.Resources[logicalId]?.Metadata?.['aws:cdk:path'];
      const inner = new Set(['Resource', 'Function', 'Queue', 'Table', 'Bucket', 'Default']);
      const parts = typeof path === 'string' ? path.split('/').filter((part) => !inner.has(part)) : [];
      return parts.at(-1) ?? logicalId;
    },
  };
}
