import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import * as z from 'zod';
import { answer, readBody } from './http.ts';

/** No request of the services that speak it here is larger (Step Functions' payloads end at 256 KiB). */
const MAX_REQUEST_BYTES = 1_048_576;

/** An error as an AWS service names it; SDK clients turn `code` into the exception's name. */
export class AwsFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'AwsFault';
    this.code = code;
  }
}

export type Action = (input: unknown) => unknown;

/** An operation with its input's shape. Input of another shape is answered with ValidationException. */
export function action<T>(shape: z.ZodType<T>, run: (input: T) => unknown): Action {
  return (input) => {
    const parsed = shape.safeParse(input);
    if (!parsed.success) throw new AwsFault('ValidationException', z.prettifyError(parsed.error));
    return run(parsed.data);
  };
}

export interface AwsJsonService {
  /** 'AWSStepFunctions' in `x-amz-target: AWSStepFunctions.StartExecution`. */
  target: string;
  version: '1.0' | '1.1';
  actions: Record<string, Action>;
  count(operation: string): void;
}

/** A server that speaks the AWS JSON protocol: POST /, the operation in x-amz-target, JSON both ways. */
export function awsJsonServer(service: AwsJsonService): Server {
  const contentType = `application/x-amz-json-${service.version}`;
  return createServer(async (request, response) => {
    response.setHeader('x-amzn-requestid', randomUUID());
    const reply = (status: number, body: unknown) =>
      answer(response, status, contentType, JSON.stringify(body));
    try {
      const body = await readBody(request, MAX_REQUEST_BYTES);
      const [target, operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
      const run = Object.hasOwn(service.actions, operation) ? service.actions[operation] : undefined;
      if (target !== service.target || !run) {
        throw new AwsFault(
          'UnknownOperationException',
          `${target}.${operation} is not emulated on this machine`,
        );
      }
      if (!body) throw new AwsFault('RequestEntityTooLargeException', 'The request is too large');
      service.count(operation);
      reply(200, (await run(JSON.parse(body.toString('utf8') || '{}'))) ?? {});
    } catch (error) {
      if (error instanceof AwsFault) reply(400, { __type: error.code, message: error.message });
      else if (error instanceof SyntaxError)
        reply(400, { __type: 'SerializationException', message: error.message });
      else
        reply(500, {
          __type: 'InternalFailure',
          message: error instanceof Error ? error.message : String(error),
        });
    }
  });
}
