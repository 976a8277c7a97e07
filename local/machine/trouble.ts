/**
 * An error that the person at the keyboard can put right. The message is one sentence that says what is wrong and
 * what to do; it is shown without a stack trace.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}
