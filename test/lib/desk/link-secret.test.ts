import { expect, it } from 'vitest';
import { only, synthesised } from '../synthesised.ts';

it('makes a key of 64 characters that nobody has seen, and keeps it', () => {
  const [, secret] = only(synthesised(), 'AWS::SecretsManager::Secret');
  expect(secret.Properties.GenerateSecretString).toEqual({
    SecretStringTemplate: '{"keyId":"k1"}',
    GenerateStringKey: 'key',
    PasswordLength: 64,
    ExcludePunctuation: true,
  });
  expect(secret.DeletionPolicy).toBe('Retain');
});
