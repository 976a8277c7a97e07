import { isDeviceSignature } from './device-signature.ts';
import type { Judge } from './judge.ts';
import { isBlank } from './quotes.ts';

/** RFC 3676 4.3: two dashes and a space; the space is often lost. */
const SIGNATURE_DELIMITER = /^--\s?$/;
/** A signature is short; what follows a "--" for longer is a letter. */
const SIGNATURE_LINES = 8;
const SIGNATURE_LINE_CHARS = 90;

/** The lines without a signature at their end, of a device or of a person. */
export function cutSignature(lines: readonly string[], judge: Judge): { kept: string[]; cut: boolean } {
  const kept = [...lines];
  let cut = false;
  for (;;) {
    while (kept.length > 0 && isBlank(kept.at(-1) ?? '')) kept.pop();
    const last = kept.at(-1);
    // A line of dashes or underscores stands above a signature or an older mail; below everything it is a rest.
    if (last === undefined || !(isDeviceSignature(last) || /^\s*[-_*=+]{2,}\s*$/.test(last))) break;
    kept.pop();
    cut = true;
  }
  const delimiter = kept.findLastIndex((line) => SIGNATURE_DELIMITER.test(line.trimStart()));
  const below = kept.slice(delimiter + 1);
  if (
    delimiter > 0 &&
    below.length <= SIGNATURE_LINES &&
    below.every((line) => line.length <= SIGNATURE_LINE_CHARS) &&
    kept.slice(0, delimiter).some((line) => !isBlank(line)) &&
    judge.isSignature(below)
  ) {
    return { kept: cutSignature(kept.slice(0, delimiter), judge).kept, cut: true };
  }
  return { kept, cut };
}
