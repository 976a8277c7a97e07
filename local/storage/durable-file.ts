import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';

/** Mails, cases and the keys that sign links: nobody else on the machine may read them. */
const OWNER_ONLY = 0o600;

/**
 * Writes a whole file so that after a crash either the old or the new one is there, never a half: beside it, to the
 * disk, then renamed.
 */
export function writeDurably(path: string, bytes: string | Uint8Array): void {
  const beside = `${path}.${randomBytes(4).toString('hex')}.part`;
  const file = openSync(beside, 'wx', OWNER_ONLY);
  try {
    const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    for (let written = 0; written < all.length; ) written += writeSync(file, all, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
  syncFolder(dirname(path));
}

/** A rename is only safe once the folder that names the file is on the disk too. */
function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Reads a JSON file of the data folder; null when there is none. @throws Trouble when it is not what it should be. */
export function readJsonFile<T>(path: string, shape: z.ZodType<T>): T | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Trouble(`${path} cannot be read (${error instanceof Error ? error.message : error}).`, {
      cause: error,
    });
  }
  try {
    return shape.parse(JSON.parse(text));
  } catch (cause) {
    throw new Trouble(`${path} is damaged: delete it, or start with another data folder (--data DIR).`, {
      cause,
    });
  }
}
