import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { MakerightError } from '../../core/words/error.ts';
import type { MailBucket } from '../ports/mail-bucket.ts';

class EmptyObjectError extends MakerightError {
  override readonly name = 'EmptyObjectError';
  readonly code = 'object_empty';
}

export function createMailBucket(bucket: string): MailBucket {
  // Path style works everywhere; a bucket in the host name needs DNS, which one machine does not have.
  const client = new S3Client({ forcePathStyle: true });
  return {
    async read(key) {
      const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (object.Body === undefined) throw new EmptyObjectError(`The object ${key} has no body.`);
      return object.Body.transformToByteArray();
    },
    async write(key, body, contentType) {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType }),
      );
    },
  };
}
