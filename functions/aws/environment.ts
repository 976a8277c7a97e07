/** The value of a variable that the deployment must set. */
export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(
      `The environment variable ${name} is not set: the stack sets it for every function that needs it.`,
    );
  }
  return value;
}
