import { MakerightError } from '../../core/words/error.ts';

/**
 * Something that the person at the keyboard can put right: the message is one sentence that says what is wrong and
 * what to do. Shown without a stack trace.
 */
export class Trouble extends MakerightError {
  override readonly name = 'Trouble';
  readonly code = 'trouble';
}
