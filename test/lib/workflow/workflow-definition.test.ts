import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { only, synthesised, written } from '../synthesised.ts';
import { type AslDefinition, checkAsl } from './asl-rules.ts';

const made = synthesised();
const [machineId, machine] = only(made, 'AWS::StepFunctions::StateMachine');
/** Functions stand in it as `<FunctionsaskFunction….Arn>`; partitions as `<AWS::Partition>`. */
const definition: AslDefinition = JSON.parse(
  String(written(machine.Properties.DefinitionString)).replaceAll('<AWS::Partition>', 'aws'),
);
const calls = (name: string) => (functionName: string) =>
  functionName.startsWith(`<Functions${name}Function`);

/** Everything that may travel from state to state (functions/pipeline/step.ts): ids, the choice of a way, a timeout. */
const FIELDS = [
  'Payload',
  'because',
  'caseId',
  'draftRevision',
  'error',
  'givenUp',
  'next',
  'outcome',
  'stage',
  'timeoutSeconds',
  'woken',
];

describe('the workflow', () => {
  it('is valid Amazon States Language', () => {
    const { isValid, errors } = aslValidator(definition, { checkArn: false });
    expect(errors).toEqual([]);
    expect(isValid).toBe(true);
  });

  it('A3, A9, A11: keeps the rules of the house', () => {
    expect(checkAsl(definition, { asks: calls('ask'), fields: FIELDS })).toEqual([]);
  });

  it('A9: asks in every stage, so that the rule has something to hold', () => {
    const asking = Object.values(definition.States).filter((state) =>
      calls('ask')(state.Parameters?.FunctionName ?? ''),
    );
    expect(asking).toHaveLength(3);
  });

  it('is a standard one: it may last for weeks', () => {
    expect(machine.Properties.StateMachineType).toBe('STANDARD');
  });

  it('logs errors without what the buyer wrote', () => {
    expect(machine.Properties.LoggingConfiguration).toMatchObject({
      IncludeExecutionData: false,
      Level: 'ERROR',
    });
  });

  it('has the name by which the functions know it', () => {
    const [, intake] = only(made, 'AWS::Lambda::Function', 'Functionsintake');
    const { Variables } = intake.Properties.Environment as { Variables: Record<string, unknown> };
    expect(written(Variables.STATE_MACHINE_ARN)).toBe(
      `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:stateMachine:${machine.Properties.StateMachineName}`,
    );
    expect(machineId).toMatch(/^Workflow/);
  });
});
