import * as z from 'zod';
import type { Stack } from './stack.ts';

/** Secrets Manager's default length of a generated password. */
const DEFAULT_LENGTH = 32;

const shape = z.object({
  SecretString: z.string().optional(),
  GenerateSecretString: z
    .object({
      SecretStringTemplate: z.string().optional(),
      GenerateStringKey: z.string().optional(),
      PasswordLength: z.coerce.number().default(DEFAULT_LENGTH),
      ExcludeCharacters: z.string().default(''),
      ExcludeLowercase: z.boolean().default(false),
      ExcludeNumbers: z.boolean().default(false),
      ExcludePunctuation: z.boolean().default(false),
      ExcludeUppercase: z.boolean().default(false),
      IncludeSpace: z.boolean().default(false),
    })
    .optional(),
});

export type SecretPlan = { arn: string; name: string } & z.infer<typeof shape>;

export function planSecrets(stack: Stack): SecretPlan[] {
  return stack.ofType('AWS::SecretsManager::Secret').map(([id, resource]) => ({
    arn: stack.ref(id),
    name: stack.attribute(id, 'Name'),
    ...stack.read(id, resource, shape),
  }));
}
