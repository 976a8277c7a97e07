import { findRunning } from '../../local/machine/running.ts';
import { deliver } from '../../local/mail/deliver.ts';
import { DONE, type ExitCode, FAILED } from './exit-codes.ts';

/** Delivers each file; says on stderr which could not be. @returns the exit code */
export async function deliverCommand(
  files: string[],
  data: string | undefined,
  out: (line: string) => void,
): Promise<ExitCode> {
  const { smtp, viewer } = findRunning(data);
  let delivered = 0;
  await deliver(files, smtp, (delivery) => {
    if (delivery.ok) delivered += 1;
    else console.error(delivery.sentence);
  });
  out(`${delivered} of ${files.length} delivered; drafts appear at ${viewer}`);
  return delivered === files.length ? DONE : FAILED;
}
