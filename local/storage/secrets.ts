import { randomInt } from 'node:crypto';
import type { Server } from 'node:http';
import * as z from 'zod';
import type { SecretPlan } from '../blueprint/secrets.ts';
import { AwsFault, action, awsJsonServer } from '../http/aws-json.ts';
import type { CallCounts } from '../machine/call-counts.ts';
import type { Clock } from '../time/clock.ts';
import { readJsonFile, writeDurably } from './durable-file.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

const keptShape = z.record(
  z.string(),
  z.object({ value: z.string(), version: z.string(), createdMs: z.number().nonnegative() }),
);

/** Secrets Manager: each secret is generated once and kept in one file. */
export function createSecrets(file: string, secrets: SecretPlan[], clock: Clock, counts: CallCounts): Server {
  const kept = readJsonFile(file, keptShape) ?? {};
  for (const secret of secrets) {
    kept[secret.arn] ??= { value: firstValue(secret), version: crypto.randomUUID(), createdMs: clock.now() };
  }
  writeDurably(file, JSON.stringify(kept, null, 2));

  const getSecretValue = action(z.object({ SecretId: z.string() }), ({ SecretId: id }) => {
    const secret = secrets.find((each) => each.arn === id || each.name === id);
    const found = secret && kept[secret.arn];
    if (!secret || !found) {
      throw new AwsFault('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    }
    return {
      ARN: secret.arn,
      Name: secret.name,
      SecretString: found.value,
      VersionId: found.version,
      VersionStages: ['AWSCURRENT'],
      CreatedDate: found.createdMs / 1000,
    };
  });
  return awsJsonServer({
    target: 'secretsmanager',
    version: '1.1',
    actions: { GetSecretValue: getSecretValue },
    count: (operation) => counts.count('secretsmanager', operation),
  });
}

function firstValue(secret: SecretPlan): string {
  const wish = secret.GenerateSecretString;
  if (!wish) return secret.SecretString ?? '';
  const excluded = new Set(wish.ExcludeCharacters);
  const alphabet = [
    wish.ExcludeLowercase ? '' : LOWER,
    wish.ExcludeUppercase ? '' : LOWER.toUpperCase(),
    wish.ExcludeNumbers ? '' : DIGITS,
    wish.ExcludePunctuation ? '' : PUNCTUATION,
    wish.IncludeSpace ? ' ' : '',
  ]
    .join('')
    .split('')
    .filter((character) => !excluded.has(character));
  const password = Array.from(
    { length: wish.PasswordLength },
    () => alphabet[randomInt(alphabet.length)],
  ).join('');
  if (!wish.GenerateStringKey) return password;
  return JSON.stringify({
    ...JSON.parse(wish.SecretStringTemplate ?? '{}'),
    [wish.GenerateStringKey]: password,
  });
}
