/** Runs in a worker thread: one function, one event at a time, as a Lambda sandbox does. */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { FunctionError, WorkerOrder, WorkerReport, WorkerSetting } from './invocation.ts';

type Handler = (event: unknown, context: unknown) => unknown;

const setting: WorkerSetting = workerData;
const port = parentPort;
if (!port) throw new Error('This file is for worker threads');
const report = (message: WorkerReport) => port.postMessage(message);

async function load(): Promise<Handler> {
  const module: Record<string, unknown> = await import(pathToFileURL(setting.module).href);
  const handler = module[setting.exportName];
  if (typeof handler !== 'function')
    throw new Error(`${setting.module} exports no function ${setting.exportName}`);
  return handler as Handler;
}

// Loaded once, when the thread starts. A module that throws fails each invocation with its own message.
const loading = load();
loading.catch(() => {});

port.on('message', async ({ requestId, event, deadlineMs }: WorkerOrder) => {
  const context = {
    awsRequestId: requestId,
    functionName: setting.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: setting.arn,
    memoryLimitInMB: String(setting.memoryMb),
    logGroupName: `/aws/lambda/${setting.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadlineMs - Date.now()),
  };
  try {
    const handler = await loading;
    const result = await handler(JSON.parse(event), context);
    report({ requestId, payload: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    report({ requestId, error: asFunctionError(error) });
  }
});

function asFunctionError(error: unknown): FunctionError {
  if (!(error instanceof Error)) return { errorType: 'Error', errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
}
