import { MakerightError } from '../../core/words/error.ts';

class SettingMissingError extends MakerightError {
  override readonly name = 'SettingMissingError';
  readonly code = 'setting_missing';
}

/** The value of a variable that the deployment must set. */
export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new SettingMissingError(
      `The environment variable ${name} is not set: the stack sets it for every function that needs it.`,
    );
  }
  return value;
}
