import * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';
import type { Stack } from './stack.ts';
import { isRecord } from './template.ts';

export interface MachinePlan {
  arn: string;
  name: string;
  /** Amazon States Language, not yet read. */
  definition: unknown;
}

const shape = z.object({
  StateMachineType: z.string().default('STANDARD'),
  DefinitionString: z.string().optional(),
  Definition: z.record(z.string(), z.unknown()).optional(),
  DefinitionSubstitutions: z.record(z.string(), z.coerce.string()).default({}),
});

/** The workflows, with their references to functions filled in. */
export function planMachines(stack: Stack): MachinePlan[] {
  return stack.ofType('AWS::StepFunctions::StateMachine').map(([id, resource]) => {
    const given = stack.read(id, resource, shape);
    if (given.StateMachineType !== 'STANDARD') {
      throw new Trouble(`${id} is an ${given.StateMachineType} workflow; one machine runs STANDARD ones.`);
    }
    const text = given.DefinitionString ?? JSON.stringify(given.Definition ?? null);
    const filled = Object.entries(given.DefinitionSubstitutions).reduce(
      (definition, [name, value]) => definition.replaceAll(`\${${name}}`, () => value),
      text,
    );
    const definition: unknown = JSON.parse(filled);
    if (!isRecord(definition)) throw new Trouble(`${id} has no definition that one machine can read.`);
    return { arn: stack.attribute(id, 'Arn'), name: stack.attribute(id, 'StateMachineName'), definition };
  });
}
