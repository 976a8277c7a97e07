import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import dynalite from 'dynalite';
import type { TablePlan } from '../blueprint/storage.ts';
import type { CallCounts } from '../machine/call-counts.ts';
import { Trouble } from '../machine/trouble.ts';
import type { TableWatch } from './table-watch.ts';

/** dynalite checks that a signature is there, not whether it is right. */
const HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  'x-amz-date': '20260101T000000Z',
};

const WRITES = /^(Put|Update|Delete|BatchWrite)Item$/;

/**
 * DynamoDB on LevelDB in a folder. What was answered survives a killed process; after a power cut, which may take the
 * end of LevelDB's log, the next start says so.
 */
export function createDynamoDb(folder: string, watch: TableWatch, counts: CallCounts): Server {
  const server: Server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  let writing = 0;
  const markAfter = (response: ServerResponse) => {
    writing += 1;
    let over = false;
    const done = () => {
      if (over) return;
      over = true;
      writing -= 1;
      if (writing === 0) watch.mark();
    };
    // Before the answer: what the caller knows to be written, the mark knows.
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
    response.end = (...args: unknown[]) => {
      done();
      return end(...args);
    };
    response.once('close', done);
  };
  server.on('request', (request, response) => {
    const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1];
    if (operation) counts.count('dynamodb', operation);
    if (operation && WRITES.test(operation)) markAfter(response);
    // dynalite throws when a sender breaks off, which would end the process.
    request.removeAllListeners('error');
    request.on('error', () => {});
  });
  return server;
}

/** Creates the tables that are not there yet. @throws Trouble when a kept table has other keys than the template. */
export async function createTables(endpoint: string, tables: TablePlan[]): Promise<void> {
  for (const table of tables) {
    const created = await call(endpoint, 'CreateTable', table);
    if (created.status === 400 && !String(created.body.__type).includes('ResourceInUse')) {
      throw new Trouble(
        `The table ${table.TableName} cannot be created: ${created.body.message ?? created.body.__type}`,
      );
    }
    await active(endpoint, table);
  }
}

async function active(endpoint: string, table: TablePlan): Promise<void> {
  for (;;) {
    const { body } = await call(endpoint, 'DescribeTable', { TableName: table.TableName });
    const kept = body.Table as {
      TableStatus: string;
      KeySchema: unknown;
      GlobalSecondaryIndexes?: { IndexName: string }[];
    };
    if (kept.TableStatus === 'ACTIVE') {
      const names = (indexes?: { IndexName: string }[]) =>
        (indexes ?? [])
          .map((each) => each.IndexName)
          .sort()
          .join();
      if (names(kept.GlobalSecondaryIndexes) !== names(table.GlobalSecondaryIndexes)) {
        throw new Trouble(
          `The table ${table.TableName} in the data folder has other indexes than the stack now: start with another data folder (--data DIR).`,
        );
      }
      return;
    }
    await sleep(5);
  }
}

async function call(endpoint: string, operation: string, input: unknown) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { ...HEADERS, 'x-amz-target': `DynamoDB_20120810.${operation}` },
    body: JSON.stringify(input),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
