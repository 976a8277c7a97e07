import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import { DELETE_AFTER, type Key } from './keys.ts';

/** Items of the case table: what its ports have in common. */

export interface Condition {
  expression: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
}

export const ABSENT: Condition = { expression: 'attribute_not_exists(pk)' };

/** The item is still as it was read; 0 stands for none. */
export function onVersion(version: number): Condition {
  if (version === 0) return ABSENT;
  return {
    expression: '#version = :version',
    names: { '#version': 'version' },
    values: { ':version': version },
  };
}

export interface Items {
  /** False: the condition does not hold. */
  put(key: Key, item: object, condition?: Condition): Promise<boolean>;
  get<T>(key: Key): Promise<T | null>;
  /** All items of a partition, or those whose sort keys begin so, in the order of these. */
  under<T>(partition: string, prefix?: string): Promise<T[]>;
  query(input: Omit<QueryCommandInput, 'TableName'>): Promise<QueryCommandOutput>;
}

const KEY_ATTRIBUTES = ['pk', 'sk', 'openPk', 'openSk', 'productPk', 'productSk', DELETE_AFTER];

/** The item without the attributes that only the table needs. */
export function plain<T>(item: Record<string, unknown>): T {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !KEY_ATTRIBUTES.includes(name))) as T;
}

export function openItems(tableName: string): Items {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const query: Items['query'] = (input) =>
    documents.send(new QueryCommand({ TableName: tableName, ...input }));

  return {
    query,

    async put(key, item, condition) {
      try {
        await documents.send(
          new PutCommand({
            TableName: tableName,
            Item: { ...item, ...key },
            ...(condition === undefined
              ? {}
              : {
                  ConditionExpression: condition.expression,
                  ...(condition.names === undefined ? {} : { ExpressionAttributeNames: condition.names }),
                  ...(condition.values === undefined ? {} : { ExpressionAttributeValues: condition.values }),
                }),
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async get<T>(key: Key) {
      const { Item } = await documents.send(
        new GetCommand({ TableName: tableName, Key: key, ConsistentRead: true }),
      );
      return Item === undefined ? null : plain<T>(Item);
    },

    async under<T>(partition: string, prefix?: string) {
      const found: T[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const page = await query({
          ConsistentRead: true,
          ...(prefix === undefined
            ? { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': partition } }
            : {
                KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
                ExpressionAttributeValues: { ':pk': partition, ':prefix': prefix },
              }),
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        });
        for (const item of page.Items ?? []) found.push(plain<T>(item));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      return found;
    },
  };
}

/** Items under one key of an index, until there are enough: DynamoDB ends a page at 1 MB. */
export async function inIndex<T>(
  items: Items,
  input: Parameters<Items['query']>[0],
  limit: number,
): Promise<T[]> {
  const found: T[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await items.query({
      ...input,
      Limit: limit - found.length,
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    for (const item of page.Items ?? []) found.push(plain<T>(item));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && found.length < limit);
  return found;
}
