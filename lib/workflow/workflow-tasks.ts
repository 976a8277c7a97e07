import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { EventType } from '../../core/words/record/event.ts';

/** The functions that the workflow calls. */
export interface WorkflowFunctions {
  diagnose: IFunction;
  compose: IFunction;
  ask: IFunction;
  wait: IFunction;
  remind: IFunction;
  send: IFunction;
  settle: IFunction;
}

const RETRY_FIRST_AFTER = Duration.seconds(2);
const RETRY_AT_MOST_AFTER = Duration.minutes(5);
const RETRY_BACKOFF = 2;
const RETRIES = 6;
/** SES throttles for seconds; after this many tries (about half an hour) the Catch takes over. */
const SEND_RETRIES = 10;
const TRY_STEP_AGAIN_AFTER = Duration.minutes(15);

/** The wait ended with one of these events. */
export function onEvent(...types: EventType[]): sfn.Condition {
  const conditions = types.map((type) => sfn.Condition.stringEquals('$.woken.event.type', type));
  const [only] = conditions;
  return conditions.length === 1 && only !== undefined ? only : sfn.Condition.or(...conditions);
}

/** Makes the task states with their common settings. */
export class WorkflowTasks {
  readonly #functions: WorkflowFunctions;

  constructor(functions: WorkflowFunctions) {
    this.#functions = functions;
  }

  /** A repeatable step: retried on any error, then every quarter of an hour. An alarm tells operators. */
  step(
    scope: Construct,
    id: string,
    name: Exclude<keyof WorkflowFunctions, 'ask' | 'wait' | 'send'>,
    payload: Record<string, string>,
  ): tasks.LambdaInvoke {
    const task = this.#invoke(scope, id, this.#functions[name], payload);
    task.addRetry({
      errors: ['States.ALL'],
      interval: RETRY_FIRST_AFTER,
      maxDelay: RETRY_AT_MOST_AFTER,
      backoffRate: RETRY_BACKOFF,
      maxAttempts: RETRIES,
    });
    const again = new sfn.Wait(scope, `${id} again later`, {
      time: sfn.WaitTime.duration(TRY_STEP_AGAIN_AFTER),
    });
    again.next(task);
    task.addCatch(again, { errors: ['States.ALL'], resultPath: '$.error' });
    return task;
  }

  /** Sending is retried only where SES certainly has not taken the mail. The ledger handles all other outcomes. */
  send(scope: Construct, id: string): tasks.LambdaInvoke {
    const task = this.#invoke(scope, id, this.#functions.send, {});
    task.addRetry({
      errors: ['SendThrottled'],
      interval: RETRY_FIRST_AFTER,
      maxDelay: RETRY_AT_MOST_AFTER,
      backoffRate: RETRY_BACKOFF,
      maxAttempts: SEND_RETRIES,
    });
    return task;
  }

  /** Asks a person to decide a draft, and waits. No retry: one approval mail would become seven (A9). */
  ask(scope: Construct, id: string): tasks.LambdaInvoke {
    return this.#await(scope, id, this.#functions.ask, {});
  }

  wait(scope: Construct, id: string, waitFor: 'buyer' | 'fulfilment' | 'claim'): tasks.LambdaInvoke {
    return this.#await(scope, id, this.#functions.wait, { waitFor });
  }

  #invoke(
    scope: Construct,
    id: string,
    lambdaFunction: IFunction,
    payload: Record<string, string>,
  ): tasks.LambdaInvoke {
    return new tasks.LambdaInvoke(scope, id, {
      stateName: id,
      lambdaFunction,
      payload: sfn.TaskInput.fromObject({ state: sfn.JsonPath.entirePayload, ...payload }),
      outputPath: '$.Payload',
      retryOnServiceExceptions: false,
    });
  }

  #await(
    scope: Construct,
    id: string,
    lambdaFunction: IFunction,
    payload: Record<string, string>,
  ): tasks.LambdaInvoke {
    return new tasks.LambdaInvoke(scope, id, {
      stateName: id,
      lambdaFunction,
      integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      payload: sfn.TaskInput.fromObject({
        state: sfn.JsonPath.entirePayload,
        token: sfn.JsonPath.taskToken,
        timeoutSeconds: sfn.JsonPath.numberAt('$.timeoutSeconds'),
        ...payload,
      }),
      taskTimeout: sfn.Timeout.at('$.timeoutSeconds'),
      resultPath: '$.woken',
      retryOnServiceExceptions: false,
    });
  }
}
