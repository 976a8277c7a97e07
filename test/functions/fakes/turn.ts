/**
 * The ports in memory, with the conditions of the real ones: every call gives way to others first, the
 * condition and the write are one step, and nothing that was read or written is shared with the caller.
 */

/** What comes back from a table or a queue is a copy without undefined members. */
export function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Lets every other pending call run first, as a network would. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
