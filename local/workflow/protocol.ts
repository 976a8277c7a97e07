import type { Server } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { MachinePlan } from '../blueprint/machines.ts';
import { type Action, AwsFault, action, awsJsonServer } from '../http/aws-json.ts';
import type { CallCounts } from '../machine/call-counts.ts';
import type { Engine } from './engine.ts';
import type { Execution } from './execution-book.ts';
import { type Answer, isToken } from './task-book.ts';

/** Step Functions' limits: bytes of an input or output, characters of an execution's name, items of a list. */
const MAX_PAYLOAD_BYTES = 262_144;
const NAME = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]{1,80}$/;
const MAX_LISTED = 1000;
const DEFAULT_LISTED = 100;

const token = z.object({ taskToken: z.string() });
const failure = { error: z.string().default(''), cause: z.string().default('') };

/** Step Functions' API, as far as the pipeline and its operators use it. */
export function createStepFunctions(machines: MachinePlan[], engine: Engine, counts: CallCounts): Server {
  const machineOf = (arn: string): MachinePlan => {
    const machine = machines.find((each) => each.arn === arn);
    if (!machine) throw new AwsFault('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
    return machine;
  };
  const executionOf = (arn: string): Execution => {
    const execution = engine.executions.find(arn);
    if (!execution) throw new AwsFault('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return execution;
  };
  const actions: Record<string, Action> = {
    StartExecution: action(
      z.object({ stateMachineArn: z.string(), name: z.string().optional(), input: z.string().default('{}') }),
      ({ stateMachineArn, name = crypto.randomUUID(), input }) => {
        const machine = machineOf(stateMachineArn);
        if (!NAME.test(name)) throw new AwsFault('InvalidName', `Invalid Name: '${name}'`);
        checkJson(input, 'InvalidExecutionInput', 'Invalid State Machine Execution Input');
        const arn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
        const there = engine.executions.find(arn);
        // The same start twice is one start, as long as it runs (API reference, StartExecution).
        if (there && !(there.status === 'RUNNING' && sameJson(there.input, input))) {
          throw new AwsFault('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
        }
        if (!there) engine.begin(machine, arn, name, input);
        return { executionArn: arn, startDate: executionOf(arn).startedMs / 1000 };
      },
    ),
    DescribeExecution: action(z.object({ executionArn: z.string() }), ({ executionArn }) => {
      const execution = executionOf(executionArn);
      return { ...summary(execution), input: execution.input, ...ending(execution) };
    }),
    StopExecution: action(
      z.object({ executionArn: z.string(), ...failure }),
      ({ executionArn, error, cause }) => {
        executionOf(executionArn);
        engine.stopExecution(executionArn, error, cause);
        return { stopDate: (executionOf(executionArn).stoppedMs ?? 0) / 1000 };
      },
    ),
    ListExecutions: action(
      z.object({
        stateMachineArn: z.string(),
        statusFilter: z.string().optional(),
        maxResults: z.number().int().min(0).max(MAX_LISTED).optional(),
        nextToken: z.string().regex(/^\d+$/).optional(),
      }),
      ({ stateMachineArn, statusFilter, maxResults, nextToken }) => {
        machineOf(stateMachineArn);
        const limit = maxResults || DEFAULT_LISTED;
        const offset = Number(nextToken ?? 0);
        const found = engine.executions.list(stateMachineArn, statusFilter ?? null, limit + 1, offset);
        return {
          executions: found.slice(0, limit).map(summary),
          ...(found.length > limit ? { nextToken: String(offset + limit) } : {}),
        };
      },
    ),
    SendTaskSuccess: action(token.extend({ output: z.string() }), ({ taskToken, output }) => {
      checkJson(output, 'InvalidOutput', 'Invalid Output');
      settle(engine, taskToken, { output });
    }),
    SendTaskFailure: action(token.extend(failure), ({ taskToken, error, cause }) =>
      settle(engine, taskToken, { error, cause }),
    ),
    // No state has a heartbeat timeout (definition.ts refuses it): only the token is checked.
    SendTaskHeartbeat: action(token, ({ taskToken }) => openTask(engine, taskToken)),
  };
  return awsJsonServer({
    target: 'AWSStepFunctions',
    version: '1.0',
    actions,
    count: (operation) => counts.count('states', operation),
  });
}

function openTask(engine: Engine, token: string): void {
  if (!isToken(token)) throw new AwsFault('InvalidToken', "Invalid Token: 'Invalid token'");
  const task = engine.findTask(token);
  if (!task) throw new AwsFault('TaskDoesNotExist', 'Task does not exist');
  if (task.status !== 'open') throw gone();
}

/** AWS answers so for tasks that were settled, timed out, or whose execution has ended. */
const gone = () => new AwsFault('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");

function settle(engine: Engine, token: string, answer: Answer): void {
  openTask(engine, token);
  if (!engine.settle(token, answer)) throw gone();
}

function checkJson(text: string, code: string, message: string): void {
  if (Buffer.byteLength(text) > MAX_PAYLOAD_BYTES) throw new AwsFault(code, `${message}: 'too large'`);
  try {
    JSON.parse(text);
  } catch (error) {
    throw new AwsFault(code, `${message}: '${error instanceof Error ? error.message : error}'`);
  }
}

const sameJson = (a: string, b: string) => a === b || isDeepStrictEqual(JSON.parse(a), JSON.parse(b));

const summary = (execution: Execution) => ({
  executionArn: execution.arn,
  stateMachineArn: execution.machine,
  name: execution.name,
  status: execution.status,
  startDate: execution.startedMs / 1000,
  stopDate: execution.stoppedMs === null ? undefined : execution.stoppedMs / 1000,
});

const ending = ({ output, error, cause }: Execution) => ({
  output: output ?? undefined,
  error: error ?? undefined,
  cause: cause ?? undefined,
});
