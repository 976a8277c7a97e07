// The emulators bring no types of their own.

declare module 'dynalite' {
  import type { Server } from 'node:http';

  export default function dynalite(options: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
}

declare module '@20minutes/s3rver' {
  import type { EventEmitter } from 'node:events';
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { Readable } from 'node:stream';

  export interface S3Event {
    Records: {
      eventName: string;
      s3: { bucket: { name: string }; object: { key: string; size?: number; eTag?: string } };
    }[];
  }

  export default class S3rver extends EventEmitter {
    constructor(options: {
      directory: string;
      silent: boolean;
      allowMismatchedSignatures: boolean;
      vhostBuckets: boolean;
      configureBuckets: { name: string; configs: string[] }[];
    });
    readonly store: {
      putContent(path: string, content: Buffer | Readable): Promise<[size: number, md5: string]>;
    };
    configureBuckets(): Promise<unknown>;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
  }
}

declare module 'aws-ses-v2-local/dist/v1/sendRawEmail.js' {
  interface Response {
    status(code: number): Response;
    send(body: unknown): unknown;
  }
  /** Reads the form of SendRawEmail, puts the mail into the store, and answers. */
  export default function sendRawEmail(
    request: { body: Record<string, string> },
    response: Response,
  ): Promise<void>;
}

declare module 'aws-ses-v2-local/dist/store.js' {
  /** A mail as the viewer's page wants it. */
  export interface StoredMail {
    from: string;
    subject: string;
    /** Seconds since 1970. */
    at: number;
    [field: string]: unknown;
  }
  export function getStoreReadonly(): { emails: StoredMail[] };
}
