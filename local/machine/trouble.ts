import { MakerightError } from '../../core/words/error.ts';

/**
 * An error that the person at the keyboard can put right. The message is one sentence that says what is wrong and
 * what to do; it is shown without a stack trace.
 */
export class Trouble extends MakerightError {
  override readonly name = 'Trouble';
  readonly code = 'trouble';
}
