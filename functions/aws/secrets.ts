import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import type { Secrets, SigningKey } from '../ports/secrets.ts';

const MIN_KEY_CHARS = 32;
const keySchema = z.object({ keyId: z.string().min(1), key: z.string().min(MIN_KEY_CHARS) });

/** Reads the link-signing secret once per container. */
export function createSecrets(secretArn: string): Secrets {
  const client = new SecretsManagerClient({});
  let key: Promise<SigningKey> | undefined;
  async function read(): Promise<SigningKey> {
    const secret = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
    return keySchema.parse(JSON.parse(secret.SecretString ?? ''));
  }
  return {
    signingKey() {
      key ??= read().catch((error: unknown) => {
        key = undefined;
        throw error;
      });
      return key;
    },
  };
}
