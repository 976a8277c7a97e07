import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LOG_CODES } from '../../functions/ports/log-codes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const written = readdirSync(join(ROOT, 'functions'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('log-codes.ts'))
  .map((file) => read(join('functions', file)))
  .join('\n');

describe('the codes of log lines', () => {
  it.each(Object.keys(LOG_CODES))('%s is written by a function', (code) => {
    expect(written).toContain(`'${code}'`);
  });

  it('have one line of meaning each, no two the same', () => {
    const meanings = Object.values(LOG_CODES);
    expect(new Set(meanings).size).toBe(meanings.length);
    for (const meaning of meanings) expect(meaning).toMatch(/^\S[^\n]{8,90}\S$/);
  });

  it.each(['docs/runbook.md', 'docs/deploy.md'])(
    'are the ones that %s tells an operator to look for',
    (doc) => {
      const named = [...read(doc).matchAll(/log of `?\w+`?[^`]{0,12}`([A-Z_]{3,})`/g)].map(
        ([, code]) => code,
      );
      expect(named.length).toBeGreaterThan(0);
      expect(Object.keys(LOG_CODES)).toEqual(expect.arrayContaining(named));
    },
  );
});
