import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const rows = readFileSync(new URL('docs/where.md', ROOT), 'utf8').matchAll(/^\| (.+\?) \| `([^`]+)` \|$/gm);

it.each([...rows].map(([, question, file]) => [question, file]))('%s → %s', (_question, file) => {
  expect(existsSync(fileURLToPath(new URL(file ?? 'no file named', ROOT)))).toBe(true);
});
