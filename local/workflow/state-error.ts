/** An error of a workflow: the name that Retry and Catch compare, and its cause as text. */
export class StateError extends Error {
  constructor(name: string, cause: string) {
    super(cause);
    this.name = name;
  }

  /** States.ALL takes all but the errors that end an execution, States.TaskFailed all but a timeout. */
  isOneOf(names: string[]): boolean {
    if (this.name === 'States.Runtime' || this.name === 'States.DataLimitExceeded') return false;
    return names.some(
      (name) =>
        name === 'States.ALL' ||
        name === this.name ||
        (name === 'States.TaskFailed' && this.name !== 'States.Timeout'),
    );
  }
}
