import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two builds at once must not see half a file: it is written aside and renamed, which is atomic. */
export function replaceFile(folder: string, file: string, content: string): void {
  const aside = join(folder, `.${file}.${randomUUID()}`);
  try {
    writeFileSync(aside, content);
    renameSync(aside, join(folder, file));
  } finally {
    rmSync(aside, { force: true });
  }
}
