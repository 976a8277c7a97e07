import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { Workflow } from '../ports/workflow.ts';

/** Execution names may not be reused for 90 days, so each run of a case has its own. */
function executionName(caseId: string, run: number): string {
  return `${caseId}-${run}`;
}

export function createWorkflow(stateMachineArn: string): Workflow {
  const client = new SFNClient({});
  return {
    async start(caseId, run) {
      try {
        await client.send(
          new StartExecutionCommand({
            stateMachineArn,
            name: executionName(caseId, run),
            input: JSON.stringify({ caseId }),
          }),
        );
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
      }
    },
    async wake(token, knock) {
      try {
        await client.send(
          new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify({ event: knock }) }),
        );
        return true;
      } catch (error) {
        // The wait is over (timed out, already woken): the knock stays in the inbox for the next wait.
        if (
          error instanceof TaskTimedOut ||
          error instanceof TaskDoesNotExist ||
          error instanceof InvalidToken
        ) {
          return false;
        }
        throw error;
      }
    },
    async isRunning(caseId, run) {
      const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${executionName(caseId, run)}`;
      try {
        const execution = await client.send(new DescribeExecutionCommand({ executionArn }));
        return execution.status === 'RUNNING';
      } catch (error) {
        if (error instanceof ExecutionDoesNotExist) return false;
        throw error;
      }
    },
  };
}
