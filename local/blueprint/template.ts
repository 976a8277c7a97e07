import * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';

/** A region whose SES names its own Message-IDs after it (us-east-1 alone does not). */
export const REGION = 'eu-west-1';
export const ACCOUNT = '000000000000';

const resourceShape = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
  Metadata: z.record(z.string(), z.unknown()).optional(),
});
export const templateShape = z.object({
  Resources: z.record(z.string(), resourceShape),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() }).partial()).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
});
export type Template = z.infer<typeof templateShape>;
export type Resource = z.infer<typeof resourceShape>;

/** What other resources learn of one: `Ref` and the attributes of `Fn::GetAtt`. */
export interface ResourceFacts {
  ref: string;
  attributes: Record<string, string>;
}

export type Resolve = (value: unknown, where: string) => unknown;

const PSEUDO_PARAMETERS: Record<string, string> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'makeright',
  'AWS::StackId': `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/makeright/local`,
};
const NO_VALUE = Symbol('AWS::NoValue');

/**
 * Replaces CloudFormation's intrinsic functions by what they mean on this machine.
 * @param facts of a resource by its logical id; null where the machine has no such resource
 * @throws Trouble naming the place, for a function or name that it does not know
 */
export function createResolver(
  template: Template,
  facts: (logicalId: string) => ResourceFacts | null,
): Resolve {
  const resolve: Resolve = (value, where) => {
    if (Array.isArray(value)) {
      return value.map((each, i) => resolve(each, `${where}[${i}]`)).filter((each) => each !== NO_VALUE);
    }
    if (!isRecord(value)) return value;
    const [key = '', ...others] = Object.keys(value);
    if (others.length === 0 && (key === 'Ref' || key === 'Condition' || key.startsWith('Fn::'))) {
      // `Condition` is also an ordinary property name (of policies): only as a name of a condition is it a function.
      const argument = value[key];
      if (key !== 'Condition' || (typeof argument === 'string' && argument in template.Conditions)) {
        return callIntrinsic(key, argument, where);
      }
    }
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, each]) => [name, resolve(each, `${where}.${name}`)] as const)
        .filter(([, each]) => each !== NO_VALUE),
    );
  };

  const ref = (name: string, where: string): unknown => {
    if (name === 'AWS::NoValue') return NO_VALUE;
    const pseudo = PSEUDO_PARAMETERS[name];
    if (pseudo !== undefined) return pseudo;
    const parameter = template.Parameters[name];
    if (parameter) {
      if (parameter.Default === undefined)
        throw new Trouble(`${where} needs the parameter ${name}, which has no default.`);
      return parameter.Default;
    }
    return known(name, where).ref;
  };

  const known = (logicalId: string, where: string): ResourceFacts => {
    const found = facts(logicalId);
    if (!found) {
      const type = template.Resources[logicalId]?.Type ?? 'nothing in the template';
      throw new Trouble(`${where} refers to ${logicalId} (${type}), which does not run on one machine.`);
    }
    return found;
  };

  const attribute = (logicalId: string, name: string, where: string): string => {
    const value = known(logicalId, where).attributes[name];
    if (value === undefined) {
      throw new Trouble(
        `${where} reads ${logicalId}.${name}, an attribute that is not known on one machine.`,
      );
    }
    return value;
  };

  const substitute = (argument: unknown, where: string): string => {
    const [text, extra] = Array.isArray(argument) ? argument : [argument, {}];
    const names = isRecord(extra) ? extra : {};
    return String(text).replace(/\$\{(!?)([^{}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (Object.hasOwn(names, name)) return String(resolve(names[name], where));
      const dot = name.indexOf('.');
      return String(dot < 0 ? ref(name, where) : attribute(name.slice(0, dot), name.slice(dot + 1), where));
    });
  };

  const holds = (condition: unknown, where: string): boolean => {
    if (typeof condition === 'string') return holds(template.Conditions[condition], where);
    const resolved = resolve(condition, where);
    if (typeof resolved !== 'boolean')
      throw new Trouble(`${where} has a condition that is neither true nor false.`);
    return resolved;
  };

  const callIntrinsic = (name: string, argument: unknown, where: string): unknown => {
    const list = () => {
      const resolved = resolve(argument, where);
      if (!Array.isArray(resolved)) throw new Trouble(`${where}: ${name} wants a list.`);
      return resolved;
    };
    switch (name) {
      case 'Ref':
        return ref(String(argument), where);
      case 'Condition':
        return holds(argument, where);
      case 'Fn::GetAtt': {
        const [logicalId = '', ...path] = Array.isArray(argument)
          ? argument.map(String)
          : String(argument).split('.');
        return attribute(logicalId, path.join('.'), where);
      }
      case 'Fn::Join': {
        const [separator, parts] = list();
        return (Array.isArray(parts) ? parts : [parts]).map(String).join(String(separator));
      }
      case 'Fn::Sub':
        return substitute(argument, where);
      case 'Fn::Select': {
        const [index, from] = list();
        const found = Array.isArray(from) ? from[Number(index)] : undefined;
        if (found === undefined) throw new Trouble(`${where}: Fn::Select finds nothing at ${index}.`);
        return found;
      }
      case 'Fn::Split': {
        const [separator, text] = list();
        return String(text).split(String(separator));
      }
      case 'Fn::GetAZs':
        return [`${REGION}a`, `${REGION}b`];
      case 'Fn::Base64':
        return Buffer.from(String(resolve(argument, where))).toString('base64');
      case 'Fn::FindInMap': {
        const [map, top, second] = list().map(String);
        const found = template.Mappings[map ?? '']?.[top ?? '']?.[second ?? ''];
        if (found === undefined)
          throw new Trouble(`${where}: Fn::FindInMap finds nothing at ${map}/${top}/${second}.`);
        return found;
      }
      case 'Fn::If': {
        if (!Array.isArray(argument)) throw new Trouble(`${where}: Fn::If wants a list.`);
        return resolve(holds(argument[0], where) ? argument[1] : argument[2], where);
      }
      case 'Fn::Equals': {
        const [left, right] = list();
        return left === right;
      }
      case 'Fn::Not':
        return list()[0] !== true;
      case 'Fn::And':
        return list().every((each) => each === true);
      case 'Fn::Or':
        return list().some((each) => each === true);
      default:
        throw new Trouble(`${where} uses ${name}, which is not understood on one machine.`);
    }
  };
  return resolve;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
