import { MakerightError } from '../../core/words/error.ts';

/** The command line has a value that the command does not take. */
export class WrongUse extends MakerightError {
  override readonly name = 'WrongUse';
  readonly code = 'wrong_use';
}
