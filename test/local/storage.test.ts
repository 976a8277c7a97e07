import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../../local/start.ts';
import { local, removeFolder, startToy, temporaryFolder } from './toy-machine.ts';

let data: string;
let running: Running;
beforeAll(async () => {
  data = temporaryFolder();
  running = await startToy(data);
});
afterAll(async () => {
  await running.stop();
  removeFolder(data);
});
const restart = async () => {
  await running.stop();
  running = await startToy(data);
};
const documents = () => DynamoDBDocumentClient.from(new DynamoDBClient(local(running.endpoints.dynamodb)));
const s3 = () => new S3Client(local(running.endpoints.s3));

test('the table is made as the template says, with its index, and outlives a restart', async () => {
  const TableName = running.tableName;
  const item = { pk: 'CASE#1', sk: 'CASE', openPk: 'OPEN', openSk: '2026-11-22' };
  await documents().send(new PutCommand({ TableName, Item: item }));
  const taken = new PutCommand({ TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' });
  await expect(documents().send(taken)).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
  await restart();
  const found = await documents().send(new GetCommand({ TableName, Key: { pk: 'CASE#1', sk: 'CASE' } }));
  expect(found.Item).toEqual(item);
  const open = await documents().send(
    new QueryCommand({
      TableName,
      IndexName: 'open-cases',
      KeyConditionExpression: 'openPk = :p',
      ExpressionAttributeValues: { ':p': 'OPEN' },
    }),
  );
  expect(open.Items).toEqual([item]);
});

test('a table that is there is not made anew', async () => {
  const again = new CreateTableCommand({
    TableName: running.tableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  });
  await expect(documents().send(again)).rejects.toMatchObject({ name: 'ResourceInUseException' });
});

test.each([
  ['photos/abc', Buffer.from([0, 255, 10, 13]), 'image/png'],
  ['outbound/C-1/2.eml', Buffer.from('From: a@example.com\r\n\r\nGrüße'), 'message/rfc822'],
  ['photos/empty', Buffer.alloc(0), 'application/octet-stream'],
  ['photos/large', Buffer.alloc(3_000_000, 'x'), 'image/jpeg'],
])('an object comes back byte by byte: %s', async (Key, Body, ContentType) => {
  const Bucket = running.bucketName;
  await s3().send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
  const found = await s3().send(new GetObjectCommand({ Bucket, Key }));
  expect(Buffer.from((await found.Body?.transformToByteArray()) ?? []).equals(Body)).toBe(true);
  expect(found.ContentType).toBe(ContentType);
  expect((await s3().send(new HeadObjectCommand({ Bucket, Key }))).ContentLength).toBe(Body.length);
});

test('objects are listed by prefix, outlive a restart, and leave no half files', async () => {
  const Bucket = running.bucketName;
  await s3().send(new PutObjectCommand({ Bucket, Key: 'list/a', Body: 'a' }));
  await s3().send(new CopyObjectCommand({ Bucket, Key: 'list/b', CopySource: `${Bucket}/list/a` }));
  await restart();
  const listed = await s3().send(new ListObjectsV2Command({ Bucket, Prefix: 'list/' }));
  expect(listed.Contents?.map((each) => each.Key)).toEqual(['list/a', 'list/b']);
  expect(
    readdirSync(join(data, 'bucket'), { recursive: true }).filter((name) => String(name).endsWith('.part')),
  ).toEqual([]);
});

test('what is not there is said so', async () => {
  const missing = s3().send(new GetObjectCommand({ Bucket: running.bucketName, Key: 'no' }));
  await expect(missing).rejects.toMatchObject({ name: 'NoSuchKey' });
});

test('the secret is generated as the template says, kept for the owner only, and stays the same', async () => {
  const ask = async () =>
    (
      await new SecretsManagerClient(local(running.endpoints.secretsmanager)).send(
        new GetSecretValueCommand({
          SecretId: 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:LinkSecret',
        }),
      )
    ).SecretString;
  const first = await ask();
  expect(JSON.parse(first ?? '')).toEqual({ keyId: 'k1', key: expect.stringMatching(/^[A-Za-z0-9]{64}$/) });
  expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
  await restart();
  expect(await ask()).toBe(first);
});

test('an unknown secret is not found', async () => {
  const client = new SecretsManagerClient(local(running.endpoints.secretsmanager));
  await expect(client.send(new GetSecretValueCommand({ SecretId: 'no' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
});

test('each call is counted under its service and operation', async () => {
  const counts = async () =>
    (await (await fetch(`${running.control}/calls`)).json()) as {
      calls: Record<string, Record<string, number>>;
    };
  const before = (await counts()).calls;
  await documents().send(new GetCommand({ TableName: running.tableName, Key: { pk: 'x', sk: 'y' } }));
  await s3().send(new PutObjectCommand({ Bucket: running.bucketName, Key: 'count', Body: '1' }));
  const after = (await counts()).calls;
  expect((after.dynamodb?.GetItem ?? 0) - (before.dynamodb?.GetItem ?? 0)).toBe(1);
  expect((after.s3?.PutObject ?? 0) - (before.s3?.PutObject ?? 0)).toBe(1);
});
