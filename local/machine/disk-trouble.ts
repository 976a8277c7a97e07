import { Trouble } from './trouble.ts';

/** Codes of the system and primary result codes of SQLite. */
const FULL = new Set<unknown>(['ENOSPC', 'EDQUOT', 13]);
const CLOSED = new Set<unknown>(['EROFS', 'EACCES', 'EPERM', 8, 14]);
const BROKEN = new Set<unknown>(['EIO', 'EMFILE', 10, 11]);

/** What an error says about the disk, in a sentence; null when it says nothing about it. */
export function diskTrouble(error: unknown, folder: string): Trouble | null {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    const { code, errcode, message } = inner as Error & { code?: unknown; errcode?: unknown };
    // SQLite's extended codes carry the primary one in their last byte.
    const codes = [code, typeof errcode === 'number' ? errcode & 0xff : null];
    const isOneOf = (known: Set<unknown>) => codes.some((each) => known.has(each));
    if (isOneOf(FULL) || /No space left/.test(message))
      return new Trouble(
        `The disk of the data folder ${folder} is full: make room and start again; what was accepted is kept.`,
      );
    if (isOneOf(CLOSED) || /Read-only file system/.test(message))
      return new Trouble(
        `The data folder ${folder} cannot be written to: allow it, or choose another one with --data DIR.`,
      );
    if (isOneOf(BROKEN))
      return new Trouble(
        `The disk of the data folder ${folder} fails (${message}): start again once it works.`,
      );
  }
  return null;
}
