import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import S3rver from '@20minutes/s3rver';
import type { BucketPlan } from '../blueprint/storage.ts';
import type { CallCounts } from '../machine/call-counts.ts';

export interface CreatedObject {
  bucket: string;
  key: string;
  size: number;
  eTag: string;
  /** 'ObjectCreated:Put' … */
  event: string;
}

/**
 * S3 on a folder. An object is on the disk under its name, whole, before the PUT is answered, and `created` has run
 * by then: s3rver alone answers before a small object is written and leaves half a large one after a crash.
 */
export async function createS3(
  folder: string,
  buckets: BucketPlan[],
  counts: CallCounts,
  created: (object: CreatedObject) => void,
): Promise<Server> {
  const s3 = new S3rver({
    directory: folder,
    silent: true,
    // Without it listing fails: the signature of a query string is computed otherwise.
    allowMismatchedSignatures: true,
    vhostBuckets: false,
    configureBuckets: buckets.map(({ name }) => ({ name, configs: [] })),
  });
  s3.store.putContent = putWhole;
  s3.on('event', ({ Records: [record] }) => {
    if (!record?.eventName.startsWith('ObjectCreated:')) return;
    const { bucket, object } = record.s3;
    created({
      bucket: bucket.name,
      key: object.key,
      size: object.size ?? 0,
      eTag: object.eTag ?? '',
      event: record.eventName,
    });
  });
  // Koa would print every refused request, which the caller knows from its answer.
  s3.on('error', () => {});
  await s3.configureBuckets();
  const handle = s3.callback();
  return createServer((request, response) => {
    counts.count('s3', operationOf(request));
    handle(request, response);
  });
}

async function putWhole(path: string, content: Buffer | Readable): Promise<[number, string]> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.part`;
  const md5 = createHash('md5');
  let size = 0;
  const source = Buffer.isBuffer(content) ? Readable.from([content]) : content;
  await pipeline(
    source,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        md5.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(beside, { flush: true }),
  );
  await rename(beside, path);
  const folder = await open(path.slice(0, path.lastIndexOf('/')), 'r');
  await folder.sync();
  await folder.close();
  return [size, md5.digest('hex')];
}

/** The API's name of a request, by method and whether it names an object. */
function operationOf(request: IncomingMessage): string {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const object = path.slice(1).includes('/') && !path.endsWith('/');
  switch (request.method) {
    case 'PUT':
      return object ? (request.headers['x-amz-copy-source'] ? 'CopyObject' : 'PutObject') : 'CreateBucket';
    case 'GET':
      return object ? 'GetObject' : 'ListObjectsV2';
    case 'HEAD':
      return object ? 'HeadObject' : 'HeadBucket';
    case 'DELETE':
      return object ? 'DeleteObject' : 'DeleteBucket';
    default:
      return request.method ?? 'unknown';
  }
}
