import { Duration } from 'aws-cdk-lib';
import type { FunctionName } from './function-names.ts';

export interface FunctionSettings {
  memoryMb: number;
  timeoutSeconds: number;
  /** Text of the alarm: who is hurt when the function fails, and what to do. */
  impact: string;
}

/** The workflow tries a failed step six times within minutes, then every quarter of an hour. */
const TRIED_AGAIN = 'the step is tried again every 15 minutes while the 24 hours run';

/**
 * Size of each function. Memory is chosen for its share of CPU, which loads the bundle at a cold start. Intake
 * handles mails of up to 40 MB (the SES limit for receiving), send up to 10 MB (Amazon's limit for a reply).
 */
export const FUNCTION_SETTINGS: Record<FunctionName, FunctionSettings> = {
  intake: {
    memoryMb: 1024,
    timeoutSeconds: 90,
    impact:
      "A buyer's mail could not be read and is tried again: see the log before it becomes a dead letter.",
  },
  diagnose: {
    memoryMb: 512,
    timeoutSeconds: 30,
    impact: `A complaint waits for its diagnosis, ${TRIED_AGAIN}: see the log and mend the cause.`,
  },
  compose: {
    memoryMb: 512,
    timeoutSeconds: 30,
    impact: `A complaint waits for its draft, ${TRIED_AGAIN}: see the log, answer in Seller Central if time is short.`,
  },
  ask: {
    memoryMb: 512,
    timeoutSeconds: 30,
    impact:
      'An agent may not have been asked to approve a draft and the 24 hours run: see the log, tell the agent by hand.',
  },
  wait: {
    memoryMb: 256,
    timeoutSeconds: 15,
    impact:
      'A case could not begin to wait for its buyer or agent: see the log, the case tries again after five minutes.',
  },
  remind: {
    memoryMb: 512,
    timeoutSeconds: 30,
    impact: `An agent was not reminded of a buyer who waits, ${TRIED_AGAIN}: tell the agent by hand.`,
  },
  send: {
    memoryMb: 1024,
    timeoutSeconds: 60,
    impact:
      'An approved answer has not gone out: see the log, SES may only be slowing us down; never send it by hand before the sending ledger was read.',
  },
  settle: {
    memoryMb: 512,
    timeoutSeconds: 30,
    impact: `A case cannot go on to its next step, ${TRIED_AGAIN}: see the log and mend the cause.`,
  },
  review: {
    memoryMb: 512,
    timeoutSeconds: 20,
    impact:
      'Agents see an error page and cannot approve answers: see the log, answer urgent buyers in Seller Central.',
  },
  delivery: {
    memoryMb: 512,
    timeoutSeconds: 30,
    impact:
      'A report of an undelivered mail was not read, an agent may believe that a buyer was answered: see the log.',
  },
  sweep: {
    memoryMb: 512,
    timeoutSeconds: 120,
    impact:
      'The five-minute check of all open cases failed, stuck cases are not helped on and staff are not told of mails that were set aside: see the log.',
  },
};

/** The visibility timeout of the queue is calculated from it. */
export const INTAKE_TIMEOUT = Duration.seconds(FUNCTION_SETTINGS.intake.timeoutSeconds);
