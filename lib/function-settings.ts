import { Duration } from 'aws-cdk-lib';
import type { FunctionName } from './function-names.ts';

export interface FunctionSettings {
  memoryMb: number;
  timeoutSeconds: number;
  /** Who is hurt when the function fails, and what to do: the text of its alarm. */
  impact: string;
}

const CASE_STOPS = 'the case waits without an answer while its 24 hours run';

/**
 * Size of each function. Memory is chosen for its share of CPU: a start loads the bundle, and mails of up to
 * 40 MB (the SES limit for receiving) pass through intake, 10 MB (Amazon's limit for a reply) through send.
 */
export const FUNCTION_SETTINGS: Record<FunctionName, FunctionSettings> = {
  intake: {
    memoryMb: 1024,
    timeoutSeconds: 90,
    impact:
      "A buyer's mail could not be read and is being tried again: see the log before it becomes a dead letter.",
  },
  diagnose: {
    memoryMb: 512,
    timeoutSeconds: 30,
    impact: `A complaint could not be diagnosed, ${CASE_STOPS}: see the log, then redrive the execution.`,
  },
  compose: {
    memoryMb: 512,
    timeoutSeconds: 30,
    impact: `A draft could not be written, ${CASE_STOPS}: answer in Seller Central if time is short, then redrive the execution.`,
  },
  ask: {
    memoryMb: 512,
    timeoutSeconds: 30,
    impact: `An agent was not asked to approve a draft, ${CASE_STOPS}: open the case's page from the log's case id.`,
  },
  wait: {
    memoryMb: 256,
    timeoutSeconds: 15,
    impact:
      "A case could not begin to wait, the buyer's next message may wake nobody: redrive the execution.",
  },
  remind: {
    memoryMb: 512,
    timeoutSeconds: 30,
    impact: `An agent was not reminded, ${CASE_STOPS}: tell the agent by hand.`,
  },
  send: {
    memoryMb: 1024,
    timeoutSeconds: 60,
    impact:
      'An approved answer did not go out: see in the sending ledger whether SES took it, never send it blindly again.',
  },
  settle: {
    memoryMb: 512,
    timeoutSeconds: 30,
    impact: 'A case could not be closed or moved on and stays open: see the log, then redrive the execution.',
  },
  review: {
    memoryMb: 512,
    timeoutSeconds: 20,
    impact:
      'Agents see an error page and cannot approve answers: see the log, and answer urgent buyers in Seller Central.',
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
      'The five-minute check of all open cases failed, late cases and stuck sendings are not seen: see the log.',
  },
};

/** The queue's visibility timeout follows from it. */
export const INTAKE_TIMEOUT = Duration.seconds(FUNCTION_SETTINGS.intake.timeoutSeconds);
