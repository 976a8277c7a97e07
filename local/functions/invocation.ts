/** How a function ended, as Lambda tells its caller. */
export type Outcome = { ok: true; payload: unknown } | { ok: false; error: FunctionError };

export interface FunctionError {
  /** Name of the thrown error, or Lambda's own: 'Sandbox.Timedout', 'Runtime.ExitError'. */
  errorType: string;
  errorMessage: string;
  trace?: string[];
}

/**
 * Calls a function and waits for its end.
 * @param functionName name or ARN
 */
export type Invoke = (functionName: string, event: unknown) => Promise<Outcome>;

/** What a worker is told and what it tells; payloads are JSON text, as they would be over the wire. */
export interface WorkerOrder {
  requestId: string;
  event: string;
  deadlineMs: number;
}
export type WorkerReport =
  | { requestId: string; payload: string }
  | { requestId: string; error: FunctionError };

export interface WorkerSetting {
  module: string;
  exportName: string;
  functionName: string;
  arn: string;
  memoryMb: number;
}
