import type { MailBucket } from '../../../functions/ports/mail-bucket.ts';
import { turn } from './turn.ts';

export interface FakeBucket extends MailBucket {
  readonly objects: Map<string, { body: Uint8Array; contentType: string }>;
}

export function fakeBucket(): FakeBucket {
  const objects = new Map<string, { body: Uint8Array; contentType: string }>();
  return {
    objects,
    async read(key) {
      await turn();
      const object = objects.get(key);
      if (object === undefined) throw new Error(`NoSuchKey: ${key}`);
      return new Uint8Array(object.body);
    },
    async write(key, body, contentType) {
      await turn();
      objects.set(key, {
        body: typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body),
        contentType,
      });
    },
  };
}
