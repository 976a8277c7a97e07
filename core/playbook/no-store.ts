import { MakerightError } from '../words/error.ts';

/** Mail goes out in the name of a store; the playbook's schema asks for one. */
export class NoStoreError extends MakerightError {
  override readonly name = 'NoStoreError';
  readonly code = 'store_missing';

  constructor() {
    super('The playbook names no store to send from: add one under "stores".');
  }
}
