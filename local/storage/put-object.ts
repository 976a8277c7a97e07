import type { PutObject } from '../mail/smtp.ts';

/** PUT by HTTP, as SES does: s3rver checks that a signature is there, not whether it is right. */
export function putThrough(endpoint: string): PutObject {
  return async (bucket, key, bytes) => {
    const response = await fetch(`${endpoint}/${bucket}/${key}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    if (!response.ok) throw new Error(`The bucket did not take the mail (${response.status})`);
  };
}
